#include "loa/report/district_summary.hpp"

#include "loa/report/words.hpp"
#include "loa/text/messages/print.hpp"
#include "report/document_parts.hpp"
#include "report/gathered.hpp"

namespace loa::report {
namespace {

namespace messages = text::messages;

format::DocumentTitle
title(const model::Model& model, const model::PlanVersion& plan, const PrintOptions& options)
{
    const model::Centre& centre = model.centre;
    const std::string number = options.number.empty() ? blank_number : options.number;
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
    section.blocks = {head(model.centre, Paper::plan, plan.week.year, options),
                      title(model, plan, options)};
    const auto part =
        [&](const text::Message& name, format::Table table, const text::Message& nothing) {
            add_part(section, name, std::move(table), nothing, language);
        };
    part(messages::summary_communes, commune_table(model, plan, language), messages::print_nothing);
    part(messages::summary_bumps,
         gathered(bump_table(model, plan, language), 1),
         messages::summary_no_bumps);
    part(messages::summary_collisions,
         collision_table(model, plan, language),
         messages::summary_no_collisions);
    part(messages::summary_without,
         without_station_table(model, plan.week, language),
         messages::summary_all_have);
    section.blocks.emplace_back(signature(model.centre, language));
    return {.title = title(model, plan, options).subject.front(),
            .author = model.centre.name,
            .created = options.created,
            .sections = {std::move(section)}};
}

} // namespace loa::report
