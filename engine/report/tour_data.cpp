#include <array>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "loa/report/tours.hpp"
#include "loa/report/words.hpp"
#include "loa/time/clock.hpp"
#include "report/json_names.hpp"
#include "report/json_values.hpp"

namespace loa::report {
namespace {

namespace json = boost::json;

constexpr std::array<std::string_view, 6> why_names{
    "no-team", "closed", "no-way", "too-far", "no-evenings", "no-film"};
constexpr std::array<std::string_view, 10> remedy_names{"none-known",
                                                        "name-team",
                                                        "lift-closure",
                                                        "wait-for-dry",
                                                        "list-road",
                                                        "longer-day",
                                                        "shorter-rest",
                                                        "more-nights",
                                                        "another-team",
                                                        "get-film"};

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

json::object screening_json(const model::Screening& screening)
{
    json::object object{{"village", screening.village.value}};
    add_span(object, screening.span);
    object["travel_seconds"] = screening.travel.count();
    object["announced"] = screening.announced;
    json::array programme;
    for (const model::ProgrammeItem& item : screening.programme) {
        programme.push_back({{"film", item.film.value}, {"language", item.language.value}});
    }
    object["programme"] = std::move(programme);
    return object;
}

json::object tour_json(const model::Tour& tour)
{
    json::object object{{"team", tour.team.value}};
    add_days(object, tour.days);
    json::array screenings;
    for (const model::Screening& screening : tour.screenings) {
        screenings.push_back(screening_json(screening));
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

json::object quality_json(const model::TourQuality& quality)
{
    return {{"owed", quality.owed},
            {"shortfall", quality.shortfall},
            {"shortfall_at_least", quality.shortfall_at_least},
            {"below_norm", quality.below_norm},
            {"travel_minutes", quality.travel_minutes},
            {"nights_away", quality.nights_away},
            {"market_days", quality.disliked},
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
        tours.push_back(tour_json(tour));
    }
    object["tours"] = std::move(tours);
    json::array missed;
    for (const model::Missed& one : plan.missed) {
        missed.push_back(missed_json(one));
    }
    object["missed"] = std::move(missed);
    return object;
}

} // namespace loa::report
