#include "loa/report/audit_report.hpp"

#include "loa/report/bump_sentence.hpp"
#include "loa/report/words.hpp"
#include "loa/text/messages/print.hpp"
#include "report/columns.hpp"
#include "report/document_parts.hpp"
#include "report/even_decimals.hpp"

namespace loa::report {
namespace {

namespace messages = text::messages;
using audit::CommuneCoverage;

format::Row group_row(const text::Message& name, const audit::Group& group, Language language)
{
    const auto figure = [language](std::int64_t value) { return number(value, language); };
    return {{said(name, language),
             figure(group.communes),
             figure(group.with_station),
             figure(group.owed),
             figure(group.aired),
             percent(group.aired, group.owed, language),
             figure(group.total.airings),
             minutes(group.total.time, language),
             figure(group.people_reached),
             figure(group.population),
             percent(group.people_reached, group.population, language)},
            false};
}

audit::Group together(const audit::Group& a, const audit::Group& b)
{
    return {.communes = a.communes + b.communes,
            .with_station = a.with_station + b.with_station,
            .owed = a.owed + b.owed,
            .aired = a.aired + b.aired,
            .people_reached = a.people_reached + b.people_reached,
            .population = a.population + b.population,
            .total = {a.total.airings + b.total.airings, a.total.time + b.total.time}};
}

bool is_border(const model::Model& model, const CommuneCoverage& commune)
{
    const model::Commune* found = find(model, commune.commune);
    return found != nullptr && found->border;
}

std::string
border_mark(const model::Model& model, const CommuneCoverage& commune, Language language)
{
    return is_border(model, commune) ? yes_or_no(true, language) : "";
}

std::string missing_text(const model::Model& model, const audit::Line& line, Language language)
{
    return said(messages::audit_missing,
                language,
                {demanded(model, line.demand, language),
                 campaign_title(model, line.demand.campaign),
                 number(line.aired, language),
                 number(line.demand.at_least, language)});
}

std::string languages_heard(const model::Model& model, const CommuneCoverage& commune)
{
    std::string names;
    for (const auto& [key, tally] : commune.by_language) {
        names += (names.empty() ? "" : ", ") + language_name(model, model::LanguageKey{key});
    }
    return names.empty() ? "–" : names;
}

} // namespace

format::Table group_table(const audit::Coverage& coverage, Language language)
{
    const Columns columns{language};
    format::Table table{{columns.left(messages::column_group, 40),
                         columns.right(messages::column_communes, 14),
                         columns.right(messages::column_with_station, 14),
                         columns.right(messages::column_owed_airings, 20),
                         columns.right(messages::column_met, 18),
                         columns.right(messages::column_met_share, 18),
                         columns.right(messages::column_airings, 20),
                         columns.right(messages::column_minutes, 20),
                         columns.right(messages::column_reached, 22),
                         columns.right(messages::column_population, 20),
                         columns.right(messages::column_reached_share, 18)},
                        {}};
    table.rows.push_back(group_row(messages::audit_group_border, coverage.border, language));
    table.rows.push_back(group_row(messages::audit_group_others, coverage.others, language));
    table.rows.push_back(
        group_row(messages::audit_group_all, together(coverage.border, coverage.others), language));
    table.rows.back().heading = true;
    even_decimals(table, language);
    return table;
}

format::Table
coverage_table(const model::Model& model, const audit::Coverage& coverage, Language language)
{
    const Columns columns{language};
    format::Table table{{columns.left(messages::column_commune, 38),
                         columns.centre(messages::column_border, 13),
                         columns.centre(messages::column_with_station, 13),
                         columns.left(messages::column_main_language, 24),
                         columns.centre(messages::column_served, 15),
                         columns.right(messages::column_owed_airings, 17),
                         columns.right(messages::column_met, 14),
                         columns.right(messages::column_met_share, 17),
                         columns.right(messages::column_airings, 16),
                         columns.right(messages::column_minutes, 17),
                         columns.right(messages::column_reached, 20),
                         columns.right(messages::column_population, 17),
                         columns.right(messages::column_reached_share, 17)},
                        {}};
    for (const CommuneCoverage& commune : coverage.communes) {
        table.rows.push_back({{commune_name(model, commune.commune),
                               border_mark(model, commune, language),
                               yes_or_no(commune.has_station, language),
                               language_name(model, commune.main_language),
                               yes_or_no(commune.main_language_served, language),
                               number(commune.owed, language),
                               number(commune.aired, language),
                               percent(commune.aired, commune.owed, language),
                               number(commune.total.airings, language),
                               minutes(commune.total.time, language),
                               number(commune.people_reached, language),
                               number(commune.population, language),
                               percent(commune.people_reached, commune.population, language)},
                              false});
    }
    even_decimals(table, language);
    return table;
}

format::Table
gap_table(const model::Model& model, const audit::Coverage& coverage, Language language)
{
    const Columns columns{language};
    format::Table table{{columns.left(messages::column_station_place, 42),
                         columns.centre(messages::column_border, 12),
                         columns.left(messages::column_missing_what, 115),
                         columns.left(messages::column_reason, 40),
                         columns.left(messages::column_remedy, 40)},
                        {}};
    for (const CommuneCoverage& commune : coverage.communes) {
        for (const audit::Line& line : commune.lines) {
            if (!line.met) {
                table.rows.push_back({{demand_place(model, line.demand),
                                       border_mark(model, commune, language),
                                       missing_text(model, line, language),
                                       gap_reason(model, line, language),
                                       gap_remedy(model, line, language)},
                                      false});
            }
        }
    }
    return table;
}

format::Table
unserved_table(const model::Model& model, const audit::Coverage& coverage, Language language)
{
    const Columns columns{language};
    format::Table table{{columns.left(messages::column_commune, 60),
                         columns.centre(messages::column_border, 18),
                         columns.left(messages::column_main_language, 50),
                         columns.left(messages::column_heard_instead, 120)},
                        {}};
    for (const CommuneCoverage& commune : coverage.communes) {
        if (commune.has_station && !commune.main_language_served) {
            table.rows.push_back({{commune_name(model, commune.commune),
                                   border_mark(model, commune, language),
                                   language_name(model, commune.main_language),
                                   languages_heard(model, commune)},
                                  false});
        }
    }
    return table;
}

format::Table
owed_elsewhere_table(const model::Model& model, const audit::Coverage& coverage, Language language)
{
    const Columns columns{language};
    format::Table table{{columns.left(messages::column_commune, 50),
                         columns.centre(messages::column_border, 18),
                         columns.right(messages::column_population, 22),
                         columns.left(messages::column_owed, 150)},
                        {}};
    for (const CommuneCoverage& commune : coverage.communes) {
        if (commune.has_station) {
            continue;
        }
        std::vector<model::Demand> owed = commune.other_forms;
        for (const audit::Line& line : commune.lines) {
            owed.push_back(line.demand);
        }
        table.rows.push_back({{commune_name(model, commune.commune),
                               border_mark(model, commune, language),
                               number(commune.population, language),
                               owed_by_form(owed, language)},
                              false});
    }
    return table;
}

std::string gap_reason(const model::Model& model, const audit::Line& line, Language language)
{
    switch (line.gap) {
    case audit::Gap::not_planned:
        return said(messages::gap_not_planned, language);
    case audit::Gap::no_station:
        return rule_reason("no-station", language);
    case audit::Gap::station_down:
        return rule_reason("station-down", language);
    case audit::Gap::no_working_cluster:
        return said(messages::gap_no_cluster, language);
    case audit::Gap::main_language_not_served:
        if (!line.demand.languages.empty()) {
            return said(messages::gap_language,
                        language,
                        {language_name(model, line.demand.languages.front())});
        }
        break;
    case audit::Gap::bumped:
        if (!line.bumps.empty()) {
            return rule_reason(line.bumps.front().rule, language);
        }
        break;
    case audit::Gap::other:
        break;
    }
    return said(messages::gap_other, language);
}

std::string gap_remedy(const model::Model& model, const audit::Line& line, Language language)
{
    model::Bump bump = line.bumps.empty() ? model::Bump{} : line.bumps.front();
    // What a remedy lets in was seen in its own week, and of that remedy.
    bump.gain = line.gap == audit::Gap::bumped && line.bumps.size() == 1 ? bump.gain : 0;
    switch (line.gap) {
    case audit::Gap::not_planned:
        return said(messages::remedy_plan_week, language);
    case audit::Gap::no_station:
        bump.remedy = model::Remedy::use_other_form;
        break;
    case audit::Gap::station_down:
    case audit::Gap::no_working_cluster:
        bump.remedy = model::Remedy::repair_station;
        break;
    case audit::Gap::main_language_not_served:
        bump.remedy = model::Remedy::produce_language;
        bump.detail = line.demand.languages.empty() ? "" : line.demand.languages.front().value;
        break;
    case audit::Gap::bumped:
    case audit::Gap::other:
        break;
    }
    return bump_remedy(model, bump, language);
}

} // namespace loa::report
