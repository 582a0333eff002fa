#include "loa/report/mix_tables.hpp"

#include <map>
#include <set>
#include <utility>

#include "loa/report/bump_sentence.hpp"
#include "loa/report/tours.hpp"
#include "loa/text/messages/mix.hpp"
#include "loa/text/messages/tours.hpp"
#include "report/columns.hpp"
#include "report/document_parts.hpp"
#include "report/month_words.hpp"

namespace loa::report {
namespace {

namespace messages = text::messages::mix;
using audit::FormLine;
using audit::Mix;
using audit::PlaceMix;
using model::Form;

// A form, and whether it is counted in days.
using Kind = std::pair<Form, bool>;

Kind kind_of(const FormLine& line)
{
    return {line.demand.form, line.demand.throughout > 0};
}

std::set<Kind> kinds_of(const Mix& mix)
{
    std::set<Kind> kinds;
    for (const PlaceMix& place : mix.places) {
        for (const FormLine& line : place.lines) {
            kinds.insert(kind_of(line));
        }
    }
    return kinds;
}

std::string kind_name(const Kind& kind, Language language)
{
    const std::string name = form_name(kind.first, language);
    return kind.second ? said(messages::days_of, language, {name}) : name;
}

struct Sums {
    int owed{};
    int done{};
    int substituted{};
    int owing{};
};

void add(Sums& sums, const FormLine& line)
{
    sums.owed += line.demand.at_least;
    sums.done += line.done;
    sums.owing += line.owing;
    for (const audit::Substitute& substitute : line.substitutes) {
        sums.substituted += substitute.stands_for;
    }
}

std::string cell(const Sums& sums, Language language)
{
    if (sums.owed == 0) {
        return "–";
    }
    std::string text = number(sums.done, language);
    text += sums.substituted > 0 ? '+' + number(sums.substituted, language) : "";
    return text + '/' + number(sums.owed, language);
}

format::Row mix_row(const std::string& name,
                    const PlaceMix& place,
                    const std::set<Kind>& kinds,
                    Language language)
{
    std::map<Kind, Sums> sums;
    Sums all;
    for (const FormLine& line : place.lines) {
        add(sums[kind_of(line)], line);
        add(all, line);
    }
    format::Row row{{name, yes_or_no(place.has_station, language)}, false};
    for (const Kind& kind : kinds) {
        row.cells.push_back(cell(sums[kind], language));
    }
    row.cells.push_back(number(all.owing, language));
    return row;
}

std::string line_text(const model::Model& model, const FormLine& line, Language language)
{
    const std::string form = line.demand.throughout > 0 ? kind_name(kind_of(line), language)
                                                        : demanded(model, line.demand, language);
    return said(messages::line_of,
                language,
                {form,
                 line.demand.campaign.empty() ? said(text::messages::tours::due_by_months, language)
                                              : campaign_title(model, line.demand.campaign),
                 said(messages::so_many_of,
                      language,
                      {number(line.done, language), number(line.demand.at_least, language)})});
}

std::string substitutes_text(const FormLine& line, Language language)
{
    std::string text;
    for (const audit::Substitute& substitute : line.substitutes) {
        text += text.empty() ? "" : "; ";
        text += said(messages::stands_for,
                     language,
                     {number(substitute.times, language),
                      form_name(substitute.form, language),
                      number(substitute.stands_for, language)});
    }
    return text;
}

std::string reason(const FormLine& line, Language language)
{
    switch (line.shortage) {
    case audit::Shortage::no_plan:
        return said(messages::no_plan, language);
    case audit::Shortage::planned_short:
        return line.missing ? rule_reason(line.missing->rule, language)
                            : missed_reason(*line.missed, language);
    default:
        return said(messages::no_other_reason, language);
    }
}

std::string remedy(const model::Model& model, const FormLine& line, Language language)
{
    const bool tours =
        line.demand.form == Form::screening || line.demand.form == Form::information_team;
    switch (line.shortage) {
    case audit::Shortage::no_plan:
        return said(tours ? messages::plan_tours : messages::plan_month, language);
    case audit::Shortage::planned_short:
        return line.missing ? remedy_words(model, {}, *line.missing, language)
                            : missed_help(model, *line.missed, language);
    default:
        return said(messages::look_again, language);
    }
}

// The lines of a commune's villages that are one line of the campaign, together.
std::vector<std::pair<FormLine, int>> by_line(const PlaceMix& place)
{
    std::vector<std::pair<FormLine, int>> lines;
    for (const FormLine& line : place.lines) {
        if (model::by_loudspeaker(line.demand.form) || line.owing == 0) {
            continue;
        }
        const bool same = !lines.empty() && !line.demand.village.empty() &&
                          lines.back().first.demand.campaign == line.demand.campaign &&
                          lines.back().first.demand.line == line.demand.line;
        if (!same) {
            lines.emplace_back(line, 1);
            continue;
        }
        FormLine& first = lines.back().first;
        first.done += line.done;
        first.owing += line.owing;
        first.demand.at_least += line.demand.at_least;
        ++lines.back().second;
    }
    return lines;
}

} // namespace

format::Table mix_table(const model::Model& model, const Mix& mix, Language language)
{
    const Columns column{language};
    const std::set<Kind> kinds = kinds_of(mix);
    format::Table table{
        {column.left(messages::column_commune, 42), column.centre(messages::column_station, 14)},
        {}};
    for (const Kind& kind : kinds) {
        table.columns.push_back({kind_name(kind, language), format::CellAlign::right, 22});
    }
    table.columns.push_back(column.right(messages::column_owing, 16));
    for (const PlaceMix& place : mix.places) {
        table.rows.push_back(mix_row(commune_name(model, place.commune), place, kinds, language));
    }
    return table;
}

format::Table substitute_table(const model::Model& model, const Mix& mix, Language language)
{
    const Columns column{language};
    format::Table table{{column.left(messages::column_commune, 42),
                         column.centre(messages::column_station, 16),
                         column.left(messages::column_what, 96),
                         column.left(messages::column_substitute, 76),
                         column.right(messages::column_owing, 18)},
                        {}};
    for (const PlaceMix& place : mix.places) {
        for (const FormLine& line : place.lines) {
            if (!line.substitutes.empty()) {
                table.rows.push_back({{commune_name(model, place.commune),
                                       yes_or_no(place.has_station, language),
                                       line_text(model, line, language),
                                       substitutes_text(line, language),
                                       number(line.owing, language)},
                                      false});
            }
        }
    }
    return table;
}

format::Table owing_table(const model::Model& model, const Mix& mix, Language language)
{
    const Columns column{language};
    format::Table table{{column.left(messages::column_commune, 42),
                         column.left(messages::column_what, 90),
                         column.right(messages::column_owing, 18),
                         column.left(messages::column_reason, 54),
                         column.left(messages::column_remedy, 44)},
                        {}};
    for (const PlaceMix& place : mix.places) {
        for (const auto& [line, villages] : by_line(place)) {
            std::string what = line_text(model, line, language);
            if (villages > 1) {
                what = said(messages::villages, language, {std::to_string(villages), what});
            }
            table.rows.push_back({{commune_name(model, place.commune),
                                   std::move(what),
                                   number(line.owing, language),
                                   reason(line, language),
                                   remedy(model, line, language)},
                                  false});
        }
    }
    return table;
}

} // namespace loa::report
