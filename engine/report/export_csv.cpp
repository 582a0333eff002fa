#include "loa/report/export_csv.hpp"

#include "loa/time/clock.hpp"
#include "report/json_names.hpp"
#include "report/sessions.hpp"

namespace loa::report {
namespace {

constexpr auto columns = {"schema",
                          "week",
                          "version",
                          "date",
                          "station",
                          "commune_code",
                          "commune",
                          "session",
                          "start",
                          "end",
                          "kind",
                          "item",
                          "title",
                          "language",
                          "source",
                          "repeat",
                          "length"};

// Always with seconds, so that a column of times sorts and subtracts.
std::string clock_text(time::Second t)
{
    return time::iso(t).substr(11);
}

format::CsvRow
row_of(const model::Model& model, const model::PlanVersion& plan, const model::Airing& airing)
{
    const model::Station* const station = find(model, airing.station);
    const model::Commune* const commune =
        station == nullptr ? nullptr : find(model, station->commune);
    const AiringText said = airing_text(model, plan, airing, text::Language::vi);
    return {"loa-airings-1",
            time::to_string(plan.week),
            std::to_string(plan.number),
            time::iso(time::day_of(airing.span.from())),
            airing.station.value,
            commune == nullptr ? "" : commune->code.value,
            commune == nullptr ? "" : model::printed(*commune),
            airing.pattern.value,
            clock_text(airing.span.from()),
            clock_text(airing.span.until()),
            std::string{json_names::name(json_names::segment_kind, airing.kind)},
            airing.content.value,
            said.title,
            said.language,
            said.source,
            airing.repeat ? "PL" : "",
            time::duration(airing.span.length())};
}

} // namespace

std::vector<format::CsvRow> airing_rows(const model::Model& model, const model::PlanVersion& plan)
{
    std::vector<format::CsvRow> rows{{columns.begin(), columns.end()}};
    for (const model::Airing& airing : plan.timetable.airings()) {
        rows.push_back(row_of(model, plan, airing));
    }
    return rows;
}

} // namespace loa::report
