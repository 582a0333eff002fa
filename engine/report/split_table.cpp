#include <map>

#include "loa/report/audit_report.hpp"
#include "loa/report/words.hpp"
#include "loa/text/messages/print.hpp"
#include "report/columns.hpp"
#include "report/document_parts.hpp"
#include "report/even_decimals.hpp"

namespace loa::report {
namespace {

namespace messages = text::messages;
using Tallies = std::map<std::string, audit::Tally>;

const Tallies& split(const audit::CommuneCoverage& commune, By by)
{
    switch (by) {
    case By::theme:
        return commune.by_theme;
    case By::language:
        return commune.by_language;
    case By::audience:
        break;
    }
    return commune.by_audience;
}

struct Heading {
    std::string key;
    std::string title;
};

// In the province's order; only those aired anywhere.
std::vector<Heading> headings(const model::Model& model, By by, const Tallies& aired)
{
    std::vector<Heading> found;
    const auto add = [&](const std::string& key, const std::string& title) {
        if (aired.contains(key)) {
            found.push_back({key, title});
        }
    };
    const model::Province& province = model.province;
    if (by == By::theme) {
        for (const model::Theme& theme : province.themes) {
            add(theme.key.value, theme.key.value);
        }
    } else if (by == By::language) {
        for (const model::Language& language : province.languages) {
            add(language.key.value, language.name);
        }
    } else {
        for (const model::Audience& audience : province.audiences) {
            add(audience.key.value, audience.title);
        }
    }
    return found;
}

format::Row row_of(std::string name,
                   const Tallies& tallies,
                   const std::vector<Heading>& headings,
                   Language language)
{
    format::Row row{{std::move(name)}, false};
    for (const Heading& heading : headings) {
        const auto tally = tallies.find(heading.key);
        row.cells.push_back(tally == tallies.end()
                                ? "–"
                                : number(tally->second.airings, language) + " / " +
                                      minutes(tally->second.time, language));
    }
    return row;
}

} // namespace

format::Table
split_table(const model::Model& model, const audit::Coverage& coverage, By by, Language language)
{
    Tallies total;
    for (const audit::CommuneCoverage& commune : coverage.communes) {
        for (const auto& [key, tally] : split(commune, by)) {
            total[key].airings += tally.airings;
            total[key].time += tally.time;
        }
    }
    const std::vector<Heading> keys = headings(model, by, total);
    format::Table table{{Columns{language}.left(messages::column_commune, 40)}, {}};
    if (keys.empty()) {
        return table;
    }
    for (const Heading& heading : keys) {
        table.columns.push_back({heading.title, format::CellAlign::right, 30});
    }
    for (const audit::CommuneCoverage& commune : coverage.communes) {
        table.rows.push_back(
            row_of(commune_name(model, commune.commune), split(commune, by), keys, language));
    }
    table.rows.push_back(row_of(said(messages::summary_total, language), total, keys, language));
    table.rows.back().heading = true;
    even_decimals(table, language);
    return table;
}

} // namespace loa::report
