#include "loa/report/audit_report.hpp"

#include "loa/report/mix_tables.hpp"
#include "loa/report/words.hpp"
#include "loa/text/messages/mix.hpp"
#include "loa/text/messages/print.hpp"
#include "report/document_parts.hpp"
#include "report/gathered.hpp"

namespace loa::report {
namespace {

namespace messages = text::messages;

std::string subject(const audit::Coverage& coverage, Language language)
{
    return said(messages::audit_subject, language, {date_range(coverage.days)});
}

void add_line(format::Section& section, std::string text)
{
    section.blocks.emplace_back(format::Paragraph{.text = std::move(text), .points = 12});
}

void add_missing_weeks(const audit::Coverage& coverage, Language language, format::Section& section)
{
    if (coverage.missing_weeks.empty()) {
        return;
    }
    std::string weeks;
    for (const time::Week week : coverage.missing_weeks) {
        weeks += (weeks.empty() ? "" : ", ") +
                 said(messages::audit_missing_week,
                      language,
                      {std::to_string(week.number), date_range(time::span(week))});
    }
    add_line(section, said(messages::audit_missing_weeks, language, {weeks}));
}

// What the letters over the columns stand for.
void add_themes(const model::Model& model, Language language, format::Section& section)
{
    std::string themes;
    for (const model::Theme& theme : model.province.themes) {
        themes += (themes.empty() ? "" : "; ") +
                  said(messages::audit_theme, language, {theme.key.value, theme.title});
    }
    if (!themes.empty()) {
        add_line(section, said(messages::audit_themes, language, {themes}));
    }
}

void add_splits(const model::Model& model,
                const audit::Coverage& coverage,
                Language language,
                format::Section& section)
{
    const auto part = [&](const text::Message& title, By by) {
        add_part(section,
                 title,
                 split_table(model, coverage, by, language),
                 messages::audit_nothing_aired,
                 language);
    };
    part(messages::audit_by_theme, By::theme);
    add_themes(model, language, section);
    part(messages::audit_by_language, By::language);
    part(messages::audit_by_audience, By::audience);
}

void add_forms(const model::Model& model,
               const audit::Mix& mix,
               Language language,
               format::Section& section)
{
    if (mix.places.empty()) {
        return;
    }
    namespace forms = text::messages::mix;
    add_part(
        section, forms::part_mix, mix_table(model, mix, language), forms::nothing_owing, language);
    add_line(section, said(forms::unit_note, language));
    add_part(section,
             forms::part_substitutes,
             substitute_table(model, mix, language),
             forms::nothing_substituted,
             language);
    add_part(section,
             forms::part_owing,
             owing_table(model, mix, language),
             forms::nothing_owing,
             language);
}

} // namespace

format::Document audit_report(const model::Model& model,
                              const audit::Coverage& coverage,
                              const PrintOptions& options)
{
    return audit_report(model, coverage, {}, options);
}

format::Document audit_report(const model::Model& model,
                              const audit::Coverage& coverage,
                              const audit::Mix& mix,
                              const PrintOptions& options)
{
    const Language language = options.language;
    const int year = static_cast<int>(date::year_month_day{coverage.days.last()}.year());
    format::Section section;
    section.orientation = format::Orientation::landscape;
    section.blocks = {head(model.centre, Paper::report, year, options),
                      format::DocumentTitle{.lines = {said(messages::audit_title, language)},
                                            .subject = {subject(coverage, language)},
                                            .note = {}}};
    add_missing_weeks(coverage, language, section);
    const auto part =
        [&](const text::Message& title, format::Table table, const text::Message& nothing) {
            add_part(section, title, std::move(table), nothing, language);
        };
    part(messages::audit_groups, group_table(coverage, language), messages::audit_nothing_aired);
    part(messages::audit_communes,
         coverage_table(model, coverage, language),
         messages::audit_nothing_aired);
    part(messages::audit_gaps,
         gathered(gap_table(model, coverage, language), 2),
         messages::audit_no_gaps);
    part(messages::audit_languages,
         unserved_table(model, coverage, language),
         messages::audit_all_served);
    part(messages::audit_without,
         owed_elsewhere_table(model, coverage, language),
         messages::summary_all_have);
    add_splits(model, coverage, language, section);
    add_forms(model, mix, language, section);
    section.blocks.emplace_back(signature(model.centre, language));
    return {.title = subject(coverage, language),
            .author = model.centre.name,
            .created = options.created,
            .sections = {std::move(section)}};
}

} // namespace loa::report
