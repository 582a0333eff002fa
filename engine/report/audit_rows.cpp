#include "loa/report/audit_rows.hpp"

#include <string>
#include <utility>

#include "loa/report/audit_report.hpp"
#include "loa/report/export_json.hpp"
#include "loa/report/words.hpp"
#include "loa/time/clock.hpp"

namespace loa::report {
namespace {

using format::CsvRow;

// What a figure is about; what does not apply is empty.
struct About {
    std::string table;
    model::CommuneCode commune;
    std::string commune_name;
    std::string station;
    std::string village;
    std::string campaign;
    std::string line;
    std::string form;
    std::string key; ///< group, theme, language, audience or form that stands in
    std::string reason;
    std::string remedy;
};

class Rows {
public:
    Rows(const model::Model& model, const time::DateSpan& days)
        : centre_{model.centre.key}, from_{time::iso(days.from())}, last_{time::iso(days.last())}
    {
    }

    void add(const About& about, const char* measure, std::int64_t value)
    {
        rows_.push_back({"loa-audit-1",
                         centre_,
                         from_,
                         last_,
                         about.table,
                         about.commune.value,
                         about.commune_name,
                         about.station,
                         about.village,
                         about.campaign,
                         about.line,
                         about.form,
                         about.key,
                         measure,
                         std::to_string(value),
                         about.reason,
                         about.remedy});
    }
    void add(const About& about, const audit::Tally& tally)
    {
        add(about, "airings", tally.airings);
        add(about, "seconds", tally.time.count());
    }

    [[nodiscard]] std::vector<CsvRow> take() { return std::move(rows_); }

private:
    std::string centre_;
    std::string from_;
    std::string last_;
    std::vector<CsvRow> rows_{{"schema",
                               "centre",
                               "from",
                               "last",
                               "table",
                               "commune_code",
                               "commune",
                               "station",
                               "village",
                               "campaign",
                               "line",
                               "form",
                               "key",
                               "measure",
                               "value",
                               "reason",
                               "remedy"}};
};

void add_group(const char* name, const audit::Group& group, Rows& rows)
{
    About about;
    about.table = "group";
    about.key = name;
    rows.add(about, "communes", group.communes);
    rows.add(about, "with_station", group.with_station);
    rows.add(about, "owed", group.owed);
    rows.add(about, "met", group.aired);
    rows.add(about, group.total);
    rows.add(about, "people_reached", group.people_reached);
    rows.add(about, "population", group.population);
}

About about_commune(const model::Model& model, const char* table, const model::CommuneCode& code)
{
    About about;
    about.table = table;
    about.commune = code;
    about.commune_name = commune_name(model, code);
    return about;
}

void add_commune(const model::Model& model, const audit::CommuneCoverage& commune, Rows& rows)
{
    const model::Commune* place = find(model, commune.commune);
    About about = about_commune(model, "commune", commune.commune);
    rows.add(about, "border", place != nullptr && place->border ? 1 : 0);
    rows.add(about, "has_station", commune.has_station ? 1 : 0);
    rows.add(about, "owed", commune.owed);
    rows.add(about, "met", commune.aired);
    rows.add(about, commune.total);
    rows.add(about, "people_reached", commune.people_reached);
    rows.add(about, "population", commune.population);
    about.key = commune.main_language.value;
    rows.add(about, "main_language_served", commune.main_language_served ? 1 : 0);
}

void add_splits(const model::Model& model, const audit::CommuneCoverage& commune, Rows& rows)
{
    for (const auto& [table, tallies] : {std::pair{"theme", &commune.by_theme},
                                         std::pair{"language", &commune.by_language},
                                         std::pair{"audience", &commune.by_audience}}) {
        About about = about_commune(model, table, commune.commune);
        for (const auto& [key, tally] : *tallies) {
            about.key = key;
            rows.add(about, tally);
        }
    }
}

void add_demand(const model::Model& model,
                const audit::Line& line,
                text::Language language,
                Rows& rows)
{
    About about = about_commune(model, "demand", line.demand.commune);
    about.station = line.demand.station.value;
    about.campaign = line.demand.campaign.value;
    about.line = std::to_string(line.demand.line);
    about.form = form_key(line.demand.form);
    if (!line.met) {
        about.reason = gap_reason(model, line, language);
        about.remedy = gap_remedy(model, line, language);
    }
    rows.add(about, "at_least", line.demand.at_least);
    rows.add(about, "target", line.demand.target);
    rows.add(about, "aired", line.aired);
}

void add_form(const model::Model& model,
              const model::CommuneCode& commune,
              const audit::FormLine& line,
              Rows& rows)
{
    About about = about_commune(model, "form", commune);
    about.station = line.demand.station.value;
    about.village = line.demand.village.value;
    about.campaign = line.demand.campaign.value;
    about.line = std::to_string(line.demand.line);
    about.form = form_key(line.demand.form);
    rows.add(about, "owed", line.demand.at_least);
    rows.add(about, "done", line.done);
    rows.add(about, "owing", line.owing);
    about.table = "substitute";
    for (const audit::Substitute& substitute : line.substitutes) {
        about.key = form_key(substitute.form);
        rows.add(about, "times", substitute.times);
        rows.add(about, "stands_for", substitute.stands_for);
    }
}

} // namespace

std::vector<CsvRow> audit_rows(const model::Model& model,
                               const audit::Coverage& coverage,
                               const audit::Mix& mix,
                               text::Language language)
{
    Rows rows{model, coverage.days};
    add_group("border", coverage.border, rows);
    add_group("others", coverage.others, rows);
    for (const audit::CommuneCoverage& commune : coverage.communes) {
        add_commune(model, commune, rows);
        add_splits(model, commune, rows);
        for (const audit::Line& line : commune.lines) {
            add_demand(model, line, language, rows);
        }
    }
    for (const audit::PlaceMix& place : mix.places) {
        for (const audit::FormLine& line : place.lines) {
            add_form(model, place.commune, line, rows);
        }
    }
    return rows.take();
}

} // namespace loa::report
