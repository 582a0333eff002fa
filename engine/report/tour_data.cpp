#include <algorithm>
#include <array>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "loa/report/tours.hpp"
#include "loa/report/words.hpp"
#include "loa/time/clock.hpp"
#include "report/json_names.hpp"
#include "report/json_values.hpp"
#include "report/running_order.hpp"
#include "report/tour_parts.hpp"

namespace loa::report {
namespace {

namespace json = boost::json;

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

format::CsvRow row_of(const model::Model& model,
                      const model::TourPlan& plan,
                      const model::Screening& screening,
                      const model::ProgrammeItem& item)
{
    const model::Village* village = find(model, screening.village);
    return {"loa-tours-1",
            time::iso(plan.days.from()).substr(0, 7),
            std::to_string(plan.number),
            time::iso(time::day_of(screening.span.from())),
            time::clock(screening.span.from()),
            time::clock(screening.span.until()),
            screening.team.value,
            screening.village.value,
            village == nullptr ? "" : village->name,
            village == nullptr ? "" : village->commune.value,
            village == nullptr ? "" : commune_name(model, village->commune),
            item.film.value,
            item.film.empty() ? "" : film_title(model, item.film),
            item.language.value,
            screening.travel.count() == 0 ? "" : time::duration(screening.travel)};
}

json::value text_or_null(const std::string& text)
{
    return text.empty() ? json::value{} : json::value(text);
}

// The films in playing order; "start" and "end" of those whose length is known.
json::array programme_json(const model::Model& model, const model::Screening& screening)
{
    const auto parts = running_order(model, screening);
    json::array programme;
    for (const model::ProgrammeItem& item : screening.programme) {
        json::object object{{"film", item.film.value}, {"language", item.language.value}};
        const auto part = std::ranges::find(parts, item, &ProgrammePart::item);
        if (part != parts.end()) {
            add_span(object, part->span);
        }
        programme.push_back(std::move(object));
    }
    return programme;
}

json::array themes_json(const model::Model& model, const model::Screening& screening)
{
    json::array array;
    if (!is_of(model, screening, model::TeamKind::information)) {
        return array;
    }
    for (const SpokenThemes& spoken : spoken_themes(model, time::day_of(screening.span.from()))) {
        array.push_back({{"campaign", spoken.campaign.value}, {"themes", keys(spoken.themes)}});
    }
    return array;
}

json::object screening_json(const model::Model& model, const model::Screening& screening)
{
    json::object object{{"village", screening.village.value}};
    add_span(object, screening.span);
    object["travel_seconds"] = screening.travel.count();
    object["announced"] = screening.announced;
    const model::Village* village = find(model, screening.village);
    const model::Village unknown;
    object["ground"] = text_or_null((village == nullptr ? unknown : *village).ground);
    object["rain_ground"] = text_or_null((village == nullptr ? unknown : *village).rain_ground);
    object["contact"] = text_or_null((village == nullptr ? unknown : *village).contact);
    object["programme"] = programme_json(model, screening);
    object["spoken"] = themes_json(model, screening);
    return object;
}

json::object tour_json(const model::Model& model, const model::Tour& tour)
{
    json::object object{{"team", tour.team.value}};
    add_days(object, tour.days);
    json::array screenings;
    for (const model::Screening& screening : tour.screenings) {
        screenings.push_back(screening_json(model, screening));
    }
    object["screenings"] = std::move(screenings);
    return object;
}

json::object missed_json(const model::Missed& missed)
{
    return {{"village", missed.village.value},
            {"form", json_names::name(json_names::form, missed.form)},
            {"campaign", key_or_null(missed.campaign)},
            {"visits", missed.visits},
            {"weight", missed.weight},
            {"why", json_names::name(why_names, missed.why)},
            {"remedy", json_names::name(remedy_names, missed.remedy)},
            {"amount", missed.amount},
            {"detail", missed.detail}};
}

json::array movements_json(const model::Model& model, const model::TourPlan& plan)
{
    json::array array;
    for (const CopyMovement& movement : copy_movements(model, plan)) {
        json::object object{
            {"film", movement.film.value}, {"copy", movement.copy}, {"team", movement.team.value}};
        add_days(object, movement.days);
        object["shows"] = movement.shows;
        array.push_back(std::move(object));
    }
    return array;
}

json::object visit_json(const model::Model& model, const model::Screening& visit)
{
    json::object object{{"team", visit.team.value}, {"village", visit.village.value}};
    add_span(object, visit.span);
    const model::Team* team = find(model, visit.team);
    object["people"] = team == nullptr || team->members.empty() ? json::value{}
                                                                : json::value(team->members.size());
    return object;
}

json::array notices_json(const model::Model& model, const model::TourPlan& plan)
{
    json::array array;
    for (const PostNotice& notice : post_notices(model, plan)) {
        json::array visits;
        for (const model::Screening& visit : notice.visits) {
            visits.push_back(visit_json(model, visit));
        }
        const model::BorderPost* post = find(model, notice.post);
        array.push_back({{"post", notice.post.value},
                         {"notice_days", post == nullptr ? 0 : post->notice_days},
                         {"visits", std::move(visits)}});
    }
    return array;
}

json::object quality_json(const model::TourQuality& quality)
{
    return {{"owed", quality.owed},
            {"shortfall", quality.shortfall},
            {"shortfall_at_least", quality.shortfall_at_least},
            {"below_norm", quality.below_norm},
            {"travel_minutes", quality.travel_minutes},
            {"nights_away", quality.nights_away},
            {"market_days", quality.market_days},
            {"busy_days", quality.busy_days},
            {"changed", quality.changed}};
}

} // namespace

std::vector<format::CsvRow> tour_rows(const model::Model& model, const model::TourPlan& plan)
{
    std::vector<format::CsvRow> rows{{"schema",
                                      "month",
                                      "version",
                                      "date",
                                      "start",
                                      "end",
                                      "team",
                                      "village",
                                      "village_name",
                                      "commune_code",
                                      "commune",
                                      "film",
                                      "title",
                                      "language",
                                      "travel"}};
    for (const model::Screening& screening : screenings(plan)) {
        for (const model::ProgrammeItem& item : screening.programme) {
            rows.push_back(row_of(model, plan, screening, item));
        }
        if (screening.programme.empty()) {
            rows.push_back(row_of(model, plan, screening, {}));
        }
    }
    return rows;
}

json::value tours_json(const model::Model& model, const model::TourPlan& plan)
{
    json::object object{{"schema", "loa-tours"}, {"version", 1}, {"centre", model.centre.key}};
    add_days(object, plan.days);
    object["plan"] = {{"number", plan.number},
                      {"made_at", plan.made_at},
                      {"seed", plan.seed},
                      {"effort", plan.effort}};
    object["quality"] = quality_json(plan.quality);
    json::array tours;
    for (const model::Tour& tour : plan.tours) {
        tours.push_back(tour_json(model, tour));
    }
    object["tours"] = std::move(tours);
    json::array missed;
    for (const model::Missed& one : plan.missed) {
        missed.push_back(missed_json(one));
    }
    object["missed"] = std::move(missed);
    object["movements"] = movements_json(model, plan);
    object["notices"] = notices_json(model, plan);
    return object;
}

} // namespace loa::report
