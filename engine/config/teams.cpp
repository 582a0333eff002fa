#include <array>

#include "config/codes.hpp"
#include "config/files.hpp"
#include "loa/text/messages/config_tours.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;
using std::chrono::seconds;

constexpr std::array<Word<model::TeamKind>, 2> kinds{{
    {"film", model::TeamKind::film},
    {"information", model::TeamKind::information},
}};

constexpr std::array<Word<model::MarketDay>, 3> market_days{{
    {"avoid", model::MarketDay::avoid},
    {"eve", model::MarketDay::eve},
    {"any", model::MarketDay::any},
}};

int count(const Entry& entry, std::string_view field)
{
    return static_cast<int>(entry.value_or(field, spelled::whole, std::int64_t{0}));
}

void read_policy(Draft& draft, const Entry& entry)
{
    model::TourPolicy& policy = draft.model.tours;
    policy.rain_season = entry.text_or("rain_season", "");
    draft.names.refer(Thing::season, policy.rain_season, entry.origin("rain_season"));
    policy.busy_season = entry.text_or("busy_season", "");
    draft.names.refer(Thing::season, policy.busy_season, entry.origin("busy_season"));
    policy.market_day =
        entry.word<model::MarketDay>("market_day", market_days).value_or(model::MarketDay::avoid);
    policy.border_every = count(entry, "border_every_months");
    policy.other_every = count(entry, "other_every_months");
    policy.days_between = entry.value_or("days_between", spelled::positive, policy.days_between);
}

void read_norm(const Entry& entry, model::Team& team)
{
    if (const auto norm = entry.entry("norm", schema::team_norm)) {
        team.norm = {.per_month = norm->required("per_month", spelled::positive).value_or(1),
                     .citation = norm->text("citation")};
    }
}

void read_days(const Entry& entry, model::Team& team)
{
    team.working_days = entry.value_or("working_days", spelled::weekdays, time::WeekdaySet::all());
    team.works_on_holidays = entry.value_or("works_on_holidays", spelled::flag, false);
    team.days_off = entry.values("off", spelled::day);
    team.nights_away = count(entry, "nights_away");
    team.rest_days = count(entry, "rest_days");
    team.stops_per_day = entry.value_or("stops_per_day", spelled::positive, 1);
    team.day_length = entry.required("day_length", spelled::duration).value_or(seconds{0});
    team.stop_length = entry.required("stop_length", spelled::duration).value_or(seconds{0});
    team.show_at = entry.maybe("show_at", spelled::time_of_day);
    if (team.day_length > seconds{0} && team.stop_length > team.day_length) {
        entry.mistake("stop_length",
                      messages::stop_over_day,
                      {time::duration(team.stop_length), time::duration(team.day_length)});
    }
    if (team.kind == model::TeamKind::film && !entry.has("show_at")) {
        entry.mistake("show_at", messages::film_team_without_hour);
    }
    if (team.kind == model::TeamKind::film && team.stops_per_day > 1) {
        entry.mistake("stops_per_day", messages::film_team_one_stop);
    }
}

void read_team(Draft& draft, const NamedEntry& named)
{
    const Entry& entry = named.entry;
    model::Team team;
    team.key = {named.key};
    team.name = entry.text("name");
    team.kind =
        entry.required_word<model::TeamKind>("kind", kinds).value_or(model::TeamKind::information);
    team.base = {entry.text("base")};
    if (!team.base.empty()) {
        judged_commune(draft, {team.base.value, entry.origin("base")}, Whose::province);
    }
    team.members = entry.texts("members");
    team.vehicle = entry.text_or("vehicle", "");
    team.kit = entry.texts("kit");
    team.age_at_most = entry.value_or("age_at_most", spelled::age, 0);
    read_days(entry, team);
    read_norm(entry, team);
    draft.model.teams.push_back(std::move(team));
}

} // namespace

void read_teams(Draft& draft)
{
    const auto toml = open_declaring(draft, "teams.toml", Thing::team);
    if (!toml) {
        return;
    }
    const Entry file{toml->root, schema::teams, toml->name, draft.mistakes};
    if (const auto policy = file.entry("tours", schema::tours)) {
        read_policy(draft, *policy);
    }
    for (const NamedEntry& named : declared(draft, Thing::team, file, schema::team)) {
        read_team(draft, named);
    }
}

} // namespace loa::config
