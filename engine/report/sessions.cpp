#include "report/sessions.hpp"

#include <algorithm>

#include "loa/report/words.hpp"
#include "loa/text/messages/print.hpp"
#include "report/document_parts.hpp"

namespace loa::report {
namespace {

namespace messages = text::messages;

// Segments can have changed since the plan was made: then there is only the kind to go by.
const model::Segment* segment_of(const model::Model& model, const model::Airing& airing)
{
    const model::SessionPattern* pattern = find(model, airing.pattern);
    const auto index = static_cast<std::size_t>(airing.segment);
    if (pattern == nullptr || airing.segment < 0 || index >= pattern->segments.size() ||
        pattern->segments[index].kind != airing.kind) {
        return nullptr;
    }
    return &pattern->segments[index];
}

} // namespace

std::vector<Session> sessions(const model::Timetable& timetable, const model::StationKey& station)
{
    std::vector<Session> found;
    for (const model::Airing& airing : timetable.of(station)) {
        if (found.empty() || found.back().day != airing.session_day ||
            found.back().pattern != airing.pattern) {
            found.push_back({airing.session_day, airing.pattern, {}});
        }
        found.back().airings.push_back(airing);
    }
    return found;
}

const model::Content*
content_of(const model::Model& model, const model::PlanVersion& plan, const model::ContentKey& key)
{
    const auto kept = std::ranges::find(plan.contents, key, &model::Content::key);
    return kept != plan.contents.end() ? &*kept : find(model, key);
}

AiringText airing_text(const model::Model& model,
                       const model::PlanVersion& plan,
                       const model::Airing& airing,
                       Language language)
{
    if (planned(airing.kind)) {
        const model::Content* content = content_of(model, plan, airing.content);
        return content == nullptr ? AiringText{airing.content.value, "", ""}
                                  : AiringText{content->title,
                                               language_name(model, content->language),
                                               content->source};
    }
    const model::Segment* segment = segment_of(model, airing);
    if (segment == nullptr || segment->title.empty()) {
        std::string source = segment == nullptr ? "" : segment->source;
        return {kind_name(airing.kind, language), "", std::move(source)};
    }
    return {segment->title, "", segment->source};
}

std::string session_heading(const model::Model& model, const Session& session, Language language)
{
    const time::TimeSpan span{session.airings.front().span.from(),
                              session.airings.back().span.until() -
                                  session.airings.front().span.from()};
    return said(messages::print_session,
                language,
                {dated_weekday(session.day, language),
                 pattern_name(model, session.pattern),
                 hours(span, language)});
}

std::string silent_day(const model::Model& model,
                       const model::StationKey& station,
                       time::Day day,
                       Language language)
{
    const std::string when = dated_weekday(day, language);
    for (const model::Down& down : model.changes.down) {
        if (down.station == station && down.cluster.empty() && down.days.contains(day)) {
            return down.reason.empty()
                       ? said(messages::print_down, language, {when})
                       : said(messages::print_down_because, language, {when, down.reason});
        }
    }
    return said(messages::print_no_session, language, {when});
}

} // namespace loa::report
