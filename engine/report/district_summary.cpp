#include "loa/report/district_summary.hpp"

#include "loa/report/words.hpp"
#include "loa/text/messages/print.hpp"
#include "report/document_parts.hpp"

namespace loa::report {
namespace {

namespace messages = text::messages;

void add_part(const text::Message& title, Language language, format::Section& section)
{
    section.blocks.emplace_back(format::Spacer{3});
    section.blocks.emplace_back(format::Paragraph{.text = said(title, language),
                                                  .align = format::TextAlign::left,
                                                  .bold = true,
                                                  .with_next = true,
                                                  .points = 13});
}

// The table, or when it has no rows a sentence in its place.
void add_table(format::Table table,
               const text::Message& nothing,
               Language language,
               format::Section& section)
{
    if (table.rows.empty()) {
        section.blocks.emplace_back(
            format::Paragraph{.text = said(nothing, language), .indented = true});
        return;
    }
    section.blocks.emplace_back(
        format::TableBlock{.table = std::move(table), .points = 11, .continued = ""});
}

format::DocumentTitle
title(const model::Model& model, const model::PlanVersion& plan, const PrintOptions& options)
{
    const model::Centre& centre = model.centre;
    const std::string number =
        centre.document_number.empty() ? blank_number : centre.document_number;
    const std::string dated = options.dated ? date_text(*options.dated)
                                            : said(messages::summary_blank_date,
                                                   options.language,
                                                   {std::to_string(plan.week.year)});
    return {
        .lines = {said(messages::summary_annex, options.language)},
        .subject = {said(messages::summary_title,
                         options.language,
                         {std::to_string(plan.week.number), date_range(time::span(plan.week))})},
        .note = {said(messages::summary_attached,
                      options.language,
                      {number, centre.abbreviation, dated, centre.name})}};
}

} // namespace

format::Document district_summary(const model::Model& model,
                                  const model::PlanVersion& plan,
                                  const PrintOptions& options)
{
    const Language language = options.language;
    format::Section section;
    section.orientation = format::Orientation::landscape;
    section.blocks = {head(model.centre, plan.week, options), title(model, plan, options)};
    add_part(messages::summary_communes, language, section);
    add_table(commune_table(model, plan, language), messages::print_nothing, language, section);
    add_part(messages::summary_bumps, language, section);
    add_table(bump_table(model, plan, language), messages::summary_no_bumps, language, section);
    add_part(messages::summary_collisions, language, section);
    add_table(
        collision_table(model, plan, language), messages::summary_no_collisions, language, section);
    add_part(messages::summary_without, language, section);
    add_table(without_station_table(model, plan.week, language),
              messages::summary_all_have,
              language,
              section);
    section.blocks.emplace_back(signature(model.centre, language));
    return {.title = title(model, plan, options).subject.front(),
            .author = model.centre.name,
            .created = options.created,
            .sections = {std::move(section)}};
}

} // namespace loa::report
