#include "loa/model/visits.hpp"
#include "loa/report/tours.hpp"
#include "loa/report/words.hpp"
#include "loa/text/messages/print.hpp"
#include "loa/text/messages/tours.hpp"
#include "report/columns.hpp"
#include "report/document_parts.hpp"
#include "report/tour_parts.hpp"

namespace loa::report {
namespace {

namespace m = text::messages::tours;
namespace print = text::messages;

// "Đội chiếu phim số 1 (Pờ Xá Tả)": the first of its members leads it.
std::string team_and_leader(const model::Team& team, Language language)
{
    return team.members.empty() ? team.name
                                : said(m::notice_team, language, {team.name, team.members.front()});
}

format::Table
visits_of(const model::Model& model, const std::vector<model::Screening>& visits, Language language)
{
    const Columns column{language};
    format::Table table{{column.right(print::column_number, 9),
                         column.left(print::column_date, 32),
                         column.left(m::column_hour, 30),
                         column.left(m::column_place, 40),
                         column.left(m::column_team, 36),
                         column.right(m::column_people, 12),
                         column.left(m::column_vehicle, 18)},
                        {}};
    for (const model::Screening& screening : visits) {
        const model::Team* team = find(model, screening.team);
        if (team == nullptr) {
            continue;
        }
        table.rows.push_back({{std::to_string(table.rows.size() + 1),
                               dated_weekday(time::day_of(screening.span.from()), language),
                               hours(screening.span, language),
                               village_name(model, screening.village),
                               team_and_leader(*team, language),
                               team->members.empty() ? said(m::unknown, language)
                                                     : std::to_string(team->members.size()),
                               team->vehicle},
                              false});
    }
    return table;
}

format::Section notice(const model::Model& model,
                       const model::TourPlan& plan,
                       const model::BorderPost& post,
                       format::Table visits,
                       const PrintOptions& options)
{
    const Language language = options.language;
    format::Section section;
    section.name = post.name;
    section.running = post.name;
    section.blocks.emplace_back(head(model.centre, Paper::notice, year_of(plan.days), options));
    section.blocks.emplace_back(format::DocumentTitle{
        .lines = {said(m::notice_title, language)},
        .subject = {said(m::notice_subject, language, {month_words(plan.days, language)})},
        .note = {}});
    section.blocks.emplace_back(format::Paragraph{.text = said(m::notice_to, language, {post.name}),
                                                  .align = format::TextAlign::centre});
    const std::string contact = model.centre.phone.empty() ? model.centre.name : model.centre.phone;
    section.blocks.emplace_back(format::Paragraph{
        .text = said(m::notice_text,
                     language,
                     {model.centre.name, std::to_string(post.notice_days), contact}),
        .indented = true});
    section.blocks.emplace_back(format::Spacer{3});
    section.blocks.emplace_back(
        format::TableBlock{.table = std::move(visits), .points = 11, .continued = ""});
    section.blocks.emplace_back(format::Spacer{6});
    auto signing = signature(model.centre, language);
    signing.recipients_title = said(print::print_recipients, language);
    signing.recipients = {said(m::notice_recipient, language, {post.name}),
                          said(m::notice_file, language)};
    section.blocks.emplace_back(std::move(signing));
    return section;
}

} // namespace

std::vector<PostNotice> post_notices(const model::Model& model, const model::TourPlan& plan)
{
    std::vector<PostNotice> notices;
    for (const model::BorderPost& post : model.border_posts) {
        PostNotice notice{post.key, {}};
        for (const model::Screening& screening : screenings(plan)) {
            const model::Village* village = find(model, screening.village);
            if (village != nullptr && village->border_post == post.key) {
                notice.visits.push_back(screening);
            }
        }
        if (!notice.visits.empty()) {
            notices.push_back(std::move(notice));
        }
    }
    return notices;
}

format::Document
border_notices(const model::Model& model, const model::TourPlan& plan, const PrintOptions& options)
{
    format::Document document{.title = said(m::notice_title, options.language),
                              .author = model.centre.name,
                              .created = options.created,
                              .sections = {}};
    for (const PostNotice& told : post_notices(model, plan)) {
        format::Table visits = visits_of(model, told.visits, options.language);
        const model::BorderPost* post = find(model, told.post);
        if (post != nullptr && !visits.rows.empty()) {
            document.sections.push_back(notice(model, plan, *post, std::move(visits), options));
        }
    }
    return document;
}

} // namespace loa::report
