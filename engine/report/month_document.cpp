#include <algorithm>

#include "loa/report/month_lists.hpp"
#include "loa/report/words.hpp"
#include "loa/text/messages/month.hpp"
#include "loa/text/messages/print.hpp"
#include "report/document_parts.hpp"
#include "report/month_words.hpp"

namespace loa::report {
namespace {

namespace messages = text::messages::month;

std::string month_number(const model::MonthPlan& plan)
{
    return std::to_string(static_cast<unsigned>(plan.month.month()));
}

std::string year_number(const model::MonthPlan& plan)
{
    return std::to_string(static_cast<int>(plan.month.year()));
}

// What the plan is for: "Treo băng rôn, pa nô, áp phích tháng 11 năm 2022".
std::string subject(const model::MonthPlan& plan, Language language)
{
    const text::Message& message = plan.form == model::Form::spoken ? messages::subject_spoken
                                   : plan.form == model::Form::post ? messages::subject_posts
                                                                    : messages::subject_banners;
    return said(message, language, {month_number(plan), year_number(plan)});
}

void add_limit(const MonthData& data, Language language, format::Section& section)
{
    if (data.plan.form == model::Form::banner && data.pack.hanging_days) {
        section.blocks.emplace_back(
            format::Paragraph{.text = said(messages::limit_note,
                                           language,
                                           {std::to_string(data.pack.hanging_days->at_most),
                                            data.pack.hanging_days->citation}),
                              .points = 12});
    }
}

// Where the pages of the list are found: "Trang đăng: Trang Facebook (facebook.com/…)."
void add_addresses(const MonthData& data, Language language, format::Section& section)
{
    std::string pages;
    for (const model::Page& page : data.model.pages) {
        const bool used = std::ranges::find(data.plan.postings, page.key, &model::Posting::page) !=
                          data.plan.postings.end();
        if (used && !page.address.empty()) {
            pages +=
                (pages.empty() ? "" : "; ") + said(messages::page_address,
                                                   language,
                                                   {page_name(data.model, page.key), page.address});
        }
    }
    if (!pages.empty()) {
        section.blocks.emplace_back(
            format::Paragraph{.text = said(messages::pages_line, language, {pages}), .points = 12});
    }
}

void add_banner_parts(const MonthData& data, Language language, format::Section& section)
{
    add_part(section,
             messages::part_sites,
             month_table(data.model, data.plan, language),
             messages::nothing_hangs,
             language);
    add_part(section,
             messages::part_crews,
             crew_table(data.model, data.plan, language),
             messages::nothing_hangs,
             language);
}

} // namespace

format::Document month_document(const MonthData& data, const PrintOptions& options)
{
    const Language language = options.language;
    const std::string title = month_title(data.plan, language);
    format::Section section;
    section.name = title;
    section.running = said(
        messages::running_head, language, {title, month_number(data.plan), year_number(data.plan)});
    section.orientation = format::Orientation::landscape;
    section.blocks.emplace_back(
        head(data.model.centre, Paper::plan, static_cast<int>(data.plan.month.year()), options));
    section.blocks.emplace_back(
        format::DocumentTitle{.lines = {said(messages::plan_title, language)},
                              .subject = {subject(data.plan, language)},
                              .note = {}});
    add_limit(data, language, section);
    if (data.plan.form == model::Form::banner) {
        add_banner_parts(data, language, section);
    } else {
        section.blocks.emplace_back(
            format::TableBlock{.table = month_table(data.model, data.plan, language),
                               .points = 11,
                               .continued = said(text::messages::print_continued, language)});
        add_addresses(data, language, section);
    }
    add_part(section,
             messages::part_missing,
             missing_table(data.model, data.plan, language),
             messages::nothing_missing,
             language);
    section.blocks.emplace_back(signature(data.model.centre, language));
    return {.title = title,
            .author = data.model.centre.name,
            .created = options.created,
            .sections = {std::move(section)}};
}

} // namespace loa::report
