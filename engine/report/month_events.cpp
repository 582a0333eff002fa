#include <algorithm>
#include <map>
#include <ranges>
#include <utility>

#include "loa/report/month_lists.hpp"
#include "loa/text/messages/month.hpp"
#include "report/crew_work.hpp"
#include "report/document_parts.hpp"
#include "report/month_words.hpp"

namespace loa::report {
namespace {

namespace messages = text::messages::month;
using format::CalendarEvent;

constexpr auto shown_length = std::chrono::minutes{15}; // of a post, which takes no time

// The same whenever the plan is made: a phone then moves the entry it has. Of what a place has on a
// day the first, the second, … keep their entries, whatever the hour.
std::string uid(const model::Model& model, const std::string& place, time::Day day, int slot)
{
    return place + '-' + time::iso(day) + '-' + std::to_string(slot) + '@' + model.centre.key +
           ".loa";
}

// Counts what each place has on each day, in time order.
class Slots {
public:
    [[nodiscard]] int next(const std::string& place, time::Day day)
    {
        return ++taken_[std::pair{place, day}];
    }

private:
    std::map<std::pair<std::string, time::Day>, int> taken_;
};

CalendarEvent event_of(const model::MonthPlan& plan, std::string id, const time::TimeSpan& when)
{
    return {.uid = std::move(id),
            .when = when,
            .summary = "",
            .place = "",
            .note = "",
            .category = "",
            .sequence = std::max(0, plan.number - 1)};
}

std::vector<CalendarEvent>
talk_events(const model::Model& model, const model::MonthPlan& plan, Language language)
{
    std::vector<CalendarEvent> events;
    Slots slots;
    events.reserve(plan.talks.size());
    for (const model::Talk& talk : plan.talks) {
        const model::Meeting* meeting = find(model, talk.meeting);
        const time::Day day = time::day_of(talk.span.from());
        const int slot = slots.next(talk.meeting.value, day);
        CalendarEvent event = event_of(plan, uid(model, talk.meeting.value, day, slot), talk.span);
        event.summary = item_title(plan, talk.topic);
        event.place = meeting_name(model, talk.meeting);
        event.place += meeting == nullptr ? "" : ", " + commune_name(model, meeting->commune);
        event.note = said(messages::speaker_and_language,
                          language,
                          {speaker_name(model, talk.speaker), language_name(model, talk.language)});
        event.category = said(messages::category_spoken, language);
        events.push_back(std::move(event));
    }
    return events;
}

std::vector<CalendarEvent>
post_events(const model::Model& model, const model::MonthPlan& plan, Language language)
{
    std::vector<CalendarEvent> events;
    Slots slots;
    events.reserve(plan.postings.size());
    for (const model::Posting& posting : plan.postings) {
        const model::Post* post = find_post(model, posting.post);
        const time::Day day = time::day_of(posting.at);
        const int slot = slots.next(posting.page.value, day);
        CalendarEvent event =
            event_of(plan, uid(model, posting.page.value, day, slot), {posting.at, shown_length});
        event.summary = item_title(plan, posting.post);
        event.place = page_name(model, posting.page);
        event.note = post == nullptr ? "" : post->media;
        event.category = said(messages::category_posts, language);
        events.push_back(std::move(event));
    }
    return events;
}

// A day of a crew is one entry that lists its stops.
std::vector<CalendarEvent>
crew_events(const model::Model& model, const model::MonthPlan& plan, Language language)
{
    std::vector<CalendarEvent> events;
    std::pair<time::Day, model::CrewKey> before;
    for (const auto& [key, work] : crew_works(model, plan)) {
        const auto& [day, crew, commune, site] = key;
        if (events.empty() || before != std::pair{day, crew}) {
            before = {day, crew};
            events.push_back(
                event_of(plan, uid(model, crew.value, day, 1), {time::Second{day}, date::days{1}}));
            events.back().summary = crew_name(model, crew);
            events.back().category = said(messages::category_banners, language);
        }
        std::string& note = events.back().note;
        note += (note.empty() ? "" : "\n") + site_name(model, site) + ": " +
                work_text(plan, work, language);
    }
    return events;
}

} // namespace

std::vector<CalendarEvent>
month_events(const model::Model& model, const model::MonthPlan& plan, Language language)
{
    switch (plan.form) {
    case model::Form::spoken:
        return talk_events(model, plan, language);
    case model::Form::post:
        return post_events(model, plan, language);
    default:
        return crew_events(model, plan, language);
    }
}

std::vector<CalendarEvent> month_calendar(const model::Model& model,
                                          const model::MonthPlan& plan,
                                          std::span<const model::MonthPlan> earlier,
                                          Language language)
{
    std::vector<CalendarEvent> events = month_events(model, plan, language);
    const auto known = [&](const CalendarEvent& event) {
        return std::ranges::find(events, event.uid, &CalendarEvent::uid) != events.end();
    };
    for (const model::MonthPlan& version : earlier | std::views::reverse) {
        for (CalendarEvent& event : month_events(model, version, language)) {
            if (!known(event)) {
                event.sequence = std::max(0, plan.number - 1);
                event.cancelled = true;
                events.push_back(std::move(event));
            }
        }
    }
    return events;
}

} // namespace loa::report
