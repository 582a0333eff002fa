#include "store/tour_rows.hpp"

#include <array>

#include "store/columns.hpp"
#include "store/names.hpp"

namespace loa::store {
namespace {

constexpr std::array<std::string_view, 8> why_names{"no-team",
                                                    "closed",
                                                    "no-way",
                                                    "too-far",
                                                    "no-evenings",
                                                    "no-film",
                                                    "no-working-day",
                                                    "too-soon"};
constexpr std::array<std::string_view, 11> remedy_names{"none-known",
                                                        "name-team",
                                                        "lift-closure",
                                                        "wait-for-dry",
                                                        "list-road",
                                                        "longer-day",
                                                        "shorter-rest",
                                                        "more-nights",
                                                        "another-team",
                                                        "get-film",
                                                        "work-that-day"};

constexpr std::array<std::string_view, 6> closed_names{
    "road", "taboo", "exam", "border-post", "weather", "other"};

void add_programme(SQLite::Database& database,
                   std::int64_t plan,
                   std::int64_t screening,
                   const std::vector<model::ProgrammeItem>& programme)
{
    SQLite::Statement insert{
        database, "INSERT INTO programme VALUES (:plan, :screening, :position, :film, :language)"};
    Values values{insert};
    std::int64_t position = 0;
    for (const model::ProgrammeItem& item : programme) {
        values.number(":plan", plan);
        values.number(":screening", screening);
        values.number(":position", position++);
        values.key(":film", item.film);
        values.key(":language", item.language);
        values.add();
    }
}

void add_screenings(SQLite::Database& database,
                    std::int64_t plan,
                    std::int64_t tour,
                    const std::vector<model::Screening>& screenings,
                    std::int64_t& position)
{
    SQLite::Statement insert{database,
                             "INSERT INTO screening VALUES (:plan, :position, :tour, :team,"
                             " :village, :begins, :seconds, :travel_seconds, :announced)"};
    Values values{insert};
    for (const model::Screening& screening : screenings) {
        values.number(":plan", plan);
        values.number(":position", position);
        values.number(":tour", tour);
        values.key(":team", screening.team);
        values.key(":village", screening.village);
        values.span(screening.span);
        values.seconds(":travel_seconds", screening.travel);
        values.number(":announced", screening.announced ? 1 : 0);
        values.add();
        add_programme(database, plan, position++, screening.programme);
    }
}

void add_all_tours(SQLite::Database& database, std::int64_t plan, const model::TourPlan& tours)
{
    SQLite::Statement insert{
        database, "INSERT INTO tour VALUES (:plan, :position, :team, :from_day, :until_day)"};
    Values values{insert};
    std::int64_t position = 0;
    std::int64_t screening = 0;
    for (const model::Tour& tour : tours.tours) {
        values.number(":plan", plan);
        values.number(":position", position);
        values.key(":team", tour.team);
        values.days(tour.days);
        values.add();
        add_screenings(database, plan, position++, tour.screenings, screening);
    }
}

void add_missed(SQLite::Database& database,
                std::int64_t plan,
                const std::vector<model::Missed>& all)
{
    SQLite::Statement insert{database,
                             "INSERT INTO missed VALUES (:plan, :position, :village, :form,"
                             " :campaign, :visits, :weight, :why, :remedy, :amount, :detail)"};
    Values values{insert};
    std::int64_t position = 0;
    for (const model::Missed& missed : all) {
        values.number(":plan", plan);
        values.number(":position", position++);
        values.key(":village", missed.village);
        values.one_of(":form", names::form, missed.form);
        values.key(":campaign", missed.campaign);
        values.number(":visits", missed.visits);
        values.number(":weight", missed.weight);
        values.one_of(":why", why_names, missed.why);
        values.one_of(":remedy", remedy_names, missed.remedy);
        values.number(":amount", missed.amount);
        values.text(":detail", missed.detail);
        values.add();
    }
}

void add_closed(SQLite::Database& database,
                std::int64_t plan,
                const std::vector<model::Closed>& all)
{
    SQLite::Statement insert{database,
                             "INSERT INTO tour_closure VALUES (:plan, :position, :commune,"
                             " :village, :from_day, :until_day, :why, :reason)"};
    Values values{insert};
    std::int64_t position = 0;
    for (const model::Closed& closed : all) {
        values.number(":plan", plan);
        values.number(":position", position++);
        values.key(":commune", closed.commune);
        values.key(":village", closed.village);
        values.days(closed.days);
        values.one_of(":why", closed_names, closed.why);
        values.text(":reason", closed.reason);
        values.add();
    }
}

std::vector<model::ProgrammeItem>
programme_of(SQLite::Database& database, std::int64_t plan, std::int64_t screening)
{
    SQLite::Statement select{database,
                             "SELECT * FROM programme WHERE plan = :plan AND screening = :screening"
                             " ORDER BY position"};
    select.bind(":plan", plan);
    select.bind(":screening", screening);
    std::vector<model::ProgrammeItem> programme;
    while (select.executeStep()) {
        const Row row{select};
        programme.push_back(
            {row.key<model::ContentKey>("film"), row.key<model::LanguageKey>("language")});
    }
    return programme;
}

std::vector<model::Screening>
screenings_of(SQLite::Database& database, std::int64_t plan, std::int64_t tour)
{
    SQLite::Statement select{database,
                             "SELECT * FROM screening WHERE plan = :plan AND tour = :tour"
                             " ORDER BY position"};
    select.bind(":plan", plan);
    select.bind(":tour", tour);
    std::vector<model::Screening> screenings;
    while (select.executeStep()) {
        const Row row{select};
        screenings.push_back({.team = row.key<model::TeamKey>("team"),
                              .village = row.key<model::VillageKey>("village"),
                              .span = row.span(),
                              .programme = programme_of(database, plan, row.number("position")),
                              .travel = row.seconds("travel_seconds"),
                              .announced = row.flag("announced")});
    }
    return screenings;
}

std::vector<model::Tour> all_tours(SQLite::Database& database, std::int64_t plan)
{
    SQLite::Statement select{database, "SELECT * FROM tour WHERE plan = :plan ORDER BY position"};
    select.bind(":plan", plan);
    std::vector<model::Tour> tours;
    while (select.executeStep()) {
        const Row row{select};
        tours.push_back({.team = row.key<model::TeamKey>("team"),
                         .days = row.days(),
                         .screenings = screenings_of(database, plan, row.number("position"))});
    }
    return tours;
}

std::vector<model::Missed> missed_of(SQLite::Database& database, std::int64_t plan)
{
    SQLite::Statement select{database, "SELECT * FROM missed WHERE plan = :plan ORDER BY position"};
    select.bind(":plan", plan);
    std::vector<model::Missed> all;
    while (select.executeStep()) {
        const Row row{select};
        all.push_back({.village = row.key<model::VillageKey>("village"),
                       .form = row.one_of<model::Form>(names::form, "form"),
                       .campaign = row.key<model::CampaignKey>("campaign"),
                       .visits = row.small("visits"),
                       .weight = row.number("weight"),
                       .why = row.one_of<model::MissedWhy>(why_names, "why"),
                       .remedy = row.one_of<model::TourRemedy>(remedy_names, "remedy"),
                       .amount = row.number("amount"),
                       .detail = row.text("detail")});
    }
    return all;
}

std::vector<model::Closed> closed_of(SQLite::Database& database, std::int64_t plan)
{
    SQLite::Statement select{database,
                             "SELECT * FROM tour_closure WHERE plan = :plan ORDER BY position"};
    select.bind(":plan", plan);
    std::vector<model::Closed> all;
    while (select.executeStep()) {
        const Row row{select};
        all.push_back({.commune = row.key<model::CommuneCode>("commune"),
                       .village = row.key<model::VillageKey>("village"),
                       .days = row.days(),
                       .why = row.one_of<model::ClosedWhy>(closed_names, "why"),
                       .reason = row.text("reason")});
    }
    return all;
}

model::TourPlan read_plan(SQLite::Database& database, const Row& row)
{
    const std::int64_t id = row.number("id");
    return {.days = row.days(),
            .number = row.small("number"),
            .made_at = row.text("made_at"),
            .seed = row.seed("seed"),
            .effort = row.text("effort"),
            .tours = all_tours(database, id),
            .missed = missed_of(database, id),
            .quality = {.shortfall = row.number("shortfall"),
                        .shortfall_at_least = row.number("shortfall_at_least"),
                        .owed = row.number("owed"),
                        .below_norm = row.number("below_norm"),
                        .travel_minutes = row.number("travel_minutes"),
                        .nights_away = row.number("nights_away"),
                        .market_days = row.number("disliked"),
                        .busy_days = row.number("busy_days"),
                        .changed = row.number("changed")},
            .closed = closed_of(database, id)};
}

void bind_days(SQLite::Statement& select, const time::DateSpan& days)
{
    select.bind(":from_day", text_of(days.from()));
    select.bind(":until_day", text_of(days.until()));
}

} // namespace

int add_tours(SQLite::Database& database, const model::TourPlan& plan)
{
    const auto versions = tour_versions(database, plan.days);
    const int number = versions.empty() ? 1 : versions.back() + 1;
    SQLite::Statement insert{
        database,
        "INSERT INTO tour_plan (from_day, until_day, number, made_at, seed, effort, shortfall,"
        " shortfall_at_least,"
        " owed, below_norm, travel_minutes, nights_away, disliked, busy_days, changed)"
        " VALUES (:from_day,"
        " :until_day, :number, :made_at, :seed, :effort, :shortfall,"
        " :shortfall_at_least, :owed, :below_norm,"
        " :travel_minutes, :nights_away, :disliked, :busy_days, :changed)"};
    Values values{insert};
    values.days(plan.days);
    values.number(":number", number);
    values.text(":made_at", plan.made_at);
    values.text(":seed", std::to_string(plan.seed));
    values.text(":effort", plan.effort);
    values.number(":shortfall", plan.quality.shortfall);
    values.number(":shortfall_at_least", plan.quality.shortfall_at_least);
    values.number(":owed", plan.quality.owed);
    values.number(":below_norm", plan.quality.below_norm);
    values.number(":travel_minutes", plan.quality.travel_minutes);
    values.number(":nights_away", plan.quality.nights_away);
    values.number(":disliked", plan.quality.market_days);
    values.number(":busy_days", plan.quality.busy_days);
    values.number(":changed", plan.quality.changed);
    values.add();
    const std::int64_t id = database.getLastInsertRowid();
    add_all_tours(database, id, plan);
    add_missed(database, id, plan.missed);
    add_closed(database, id, plan.closed);
    return number;
}

std::optional<model::TourPlan>
tours_of(SQLite::Database& database, const time::DateSpan& days, std::optional<int> number)
{
    SQLite::Statement select{database,
                             "SELECT * FROM tour_plan WHERE from_day = :from_day"
                             " AND until_day = :until_day"
                             " AND (:number IS NULL OR number = :number)"
                             " ORDER BY number DESC LIMIT 1"};
    bind_days(select, days);
    if (number) {
        select.bind(":number", *number);
    }
    if (!select.executeStep()) {
        return std::nullopt;
    }
    return read_plan(database, Row{select});
}

std::vector<int> tour_versions(SQLite::Database& database, const time::DateSpan& days)
{
    SQLite::Statement select{database,
                             "SELECT number FROM tour_plan WHERE from_day = :from_day"
                             " AND until_day = :until_day ORDER BY number"};
    bind_days(select, days);
    std::vector<int> numbers;
    while (select.executeStep()) {
        numbers.push_back(Row{select}.small("number"));
    }
    return numbers;
}

std::vector<model::TourPlan> tours_before(SQLite::Database& database, time::Day day)
{
    SQLite::Statement select{
        database,
        "SELECT * FROM tour_plan WHERE until_day <= :day"
        " AND number = (SELECT max(number) FROM tour_plan AS p"
        " WHERE p.from_day = tour_plan.from_day AND p.until_day = tour_plan.until_day)"
        " ORDER BY from_day, until_day"};
    select.bind(":day", text_of(day));
    std::vector<model::TourPlan> plans;
    while (select.executeStep()) {
        plans.push_back(read_plan(database, Row{select}));
    }
    return plans;
}

} // namespace loa::store
