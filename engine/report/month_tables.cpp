#include <algorithm>

#include "loa/report/bump_sentence.hpp"
#include "loa/report/month_lists.hpp"
#include "loa/text/messages/month.hpp"
#include "report/columns.hpp"
#include "report/crew_work.hpp"
#include "report/document_parts.hpp"
#include "report/month_words.hpp"

namespace loa::report {
namespace {

namespace messages = text::messages::month;
using model::Form;

std::string
item_language(const model::Model& model, const model::MonthPlan& plan, const model::ContentKey& key)
{
    const model::PlannedItem* item = planned_item(plan, key);
    return item == nullptr ? "" : language_name(model, item->language);
}

format::Table
banner_table(const model::Model& model, const model::MonthPlan& plan, Language language)
{
    const Columns column{language};
    format::Table table{{column.right(messages::column_number, 9),
                         column.left(messages::column_site, 42),
                         column.left(messages::column_kind_and_size, 30),
                         column.left(messages::column_text, 66),
                         column.left(messages::column_language, 20),
                         column.centre(messages::column_hung, 24),
                         column.centre(messages::column_taken_down, 24),
                         column.right(messages::column_days, 11),
                         column.left(messages::column_crew, 20)},
                        {}};
    int number = 0;
    for (const model::Commune& commune : model.communes) {
        bool headed = false;
        for (const model::Hanging& hanging : plan.hangings) {
            const model::Site* site = find(model, hanging.site);
            if (site == nullptr || site->commune != commune.code) {
                continue;
            }
            if (!headed) {
                table.rows.push_back({{printed(commune)}, true});
                headed = true;
            }
            table.rows.push_back({{std::to_string(++number),
                                   site->name,
                                   kind_and_size(*site, language),
                                   item_title(plan, hanging.text),
                                   item_language(model, plan, hanging.text),
                                   date_text(hanging.days.from()),
                                   date_text(hanging.days.last()),
                                   std::to_string(hanging.days.days()),
                                   crew_name(model, hanging.hung_by)},
                                  false});
        }
    }
    return table;
}

// A heading each day.
void add_day(format::Table& table, time::Day day, time::Day& before, Language language)
{
    if (day != before) {
        table.rows.push_back({{weekday(day, language) + ", " + date_text(day)}, true});
        before = day;
    }
}

format::Table talk_table(const model::Model& model, const model::MonthPlan& plan, Language language)
{
    const Columns column{language};
    format::Table table{{column.right(messages::column_number, 9),
                         column.left(messages::column_hours, 29),
                         column.left(messages::column_meeting, 52),
                         column.left(messages::column_place, 32),
                         column.left(messages::column_topic, 67),
                         column.left(messages::column_language, 22),
                         column.left(messages::column_speaker, 36)},
                        {}};
    int number = 0;
    time::Day before{};
    for (const model::Talk& talk : plan.talks) {
        const model::Meeting* meeting = find(model, talk.meeting);
        add_day(table, time::day_of(talk.span.from()), before, language);
        table.rows.push_back({{std::to_string(++number),
                               hours(talk.span, language),
                               meeting_name(model, talk.meeting),
                               meeting == nullptr ? "" : commune_name(model, meeting->commune),
                               item_title(plan, talk.topic),
                               language_name(model, talk.language),
                               speaker_name(model, talk.speaker)},
                              false});
    }
    return table;
}

format::Table post_table(const model::Model& model, const model::MonthPlan& plan, Language language)
{
    const Columns column{language};
    format::Table table{{column.right(messages::column_number, 9),
                         column.left(messages::column_hours, 16),
                         column.left(messages::column_page, 60),
                         column.left(messages::column_post, 90),
                         column.left(messages::column_language, 24),
                         column.left(messages::column_media, 48)},
                        {}};
    int number = 0;
    time::Day before{};
    for (const model::Posting& posting : plan.postings) {
        const model::Post* post = find_post(model, posting.post);
        add_day(table, time::day_of(posting.at), before, language);
        table.rows.push_back({{std::to_string(++number),
                               hour(posting.at, language),
                               page_name(model, posting.page),
                               item_title(plan, posting.post),
                               item_language(model, plan, posting.post),
                               post == nullptr ? "" : post->media},
                              false});
    }
    return table;
}

} // namespace

std::string month_title(const model::MonthPlan& plan, Language language)
{
    switch (plan.form) {
    case Form::spoken:
        return said(messages::title_spoken, language);
    case Form::post:
        return said(messages::title_posts, language);
    default:
        return said(messages::title_banners, language);
    }
}

format::Table
month_table(const model::Model& model, const model::MonthPlan& plan, Language language)
{
    switch (plan.form) {
    case Form::spoken:
        return talk_table(model, plan, language);
    case Form::post:
        return post_table(model, plan, language);
    default:
        return banner_table(model, plan, language);
    }
}

format::Table crew_table(const model::Model& model, const model::MonthPlan& plan, Language language)
{
    const Columns column{language};
    format::Table table{{column.left(messages::column_crew, 30),
                         column.left(messages::column_place, 40),
                         column.left(messages::column_site, 55),
                         column.left(messages::column_work, 122)},
                        {}};
    time::Day before{};
    for (const auto& [key, work] : crew_works(model, plan)) {
        const auto& [day, crew, commune, site] = key;
        add_day(table, day, before, language);
        table.rows.push_back({{crew_name(model, crew),
                               commune_name(model, commune),
                               site_name(model, site),
                               work_text(plan, work, language)},
                              false});
    }
    return table;
}

format::Table
missing_table(const model::Model& model, const model::MonthPlan& plan, Language language)
{
    const Columns column{language};
    format::Table table{{column.left(messages::column_place, 38),
                         column.left(messages::column_campaign, 60),
                         column.right(messages::column_owed, 20),
                         column.right(messages::column_placed, 20),
                         column.left(messages::column_reason, 58),
                         column.left(messages::column_remedy, 51)},
                        {}};
    for (const model::MissingForm& missing : plan.missing) {
        const auto& unit = missing.in_days ? messages::days_of_banners : messages::times_of;
        table.rows.push_back({{commune_name(model, missing.commune),
                               campaign_title(model, missing.campaign),
                               said(unit, language, {number(missing.owed, language)}),
                               said(unit, language, {number(missing.placed, language)}),
                               rule_reason(missing.rule, language),
                               remedy_words(model, plan, missing, language)},
                              false});
    }
    return table;
}

} // namespace loa::report
