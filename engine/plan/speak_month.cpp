#include "loa/plan/speak_month.hpp"

#include <algorithm>
#include <limits>
#include <optional>
#include <tuple>

#include "loa/rotation/solve.hpp"
#include "loa/search/apportion.hpp"
#include "loa/time/period.hpp"
#include "loa/time/week.hpp"
#include "plan/speakers.hpp"

namespace loa::plan {
namespace {

constexpr std::uint64_t steps_a_commune = 20'000;
constexpr std::int32_t seconds_a_day = 86'400;

// A meeting on a day: where one talk fits.
struct Occasion {
    const model::Meeting* meeting{};
    time::Day day{};
};

struct Asked {
    const model::Model& model;
    time::DateSpan days;
    std::span<const model::Talk> history;
    std::uint64_t seed;
};

bool taken(const std::vector<model::Talk>& talks, const Occasion& occasion)
{
    return std::ranges::any_of(talks, [&](const model::Talk& talk) {
        return talk.meeting == occasion.meeting->key &&
               time::day_of(talk.span.from()) == occasion.day;
    });
}

std::vector<Occasion> occasions_of(const Asked& asked, const model::Demand& demand)
{
    std::vector<Occasion> occasions;
    for (time::Day day = demand.days.from(); day != demand.days.until(); day += date::days{1}) {
        for (const model::Meeting& meeting : asked.model.meetings) {
            if (meeting.commune == demand.commune &&
                held(meeting, asked.model.province.calendar, day)) {
                occasions.push_back({&meeting, day});
            }
        }
    }
    std::ranges::stable_sort(occasions, {}, [](const Occasion& occasion) {
        return time::Second{occasion.day} + occasion.meeting->at;
    });
    return occasions;
}

bool counts(const model::Topic& topic, const model::Demand& demand)
{
    return std::ranges::any_of(topic.languages, [&](const model::LanguageKey& language) {
        return model::counts(topic.key, topic.theme, language, demand);
    });
}

bool may_speak(const model::Topic& topic, const Occasion& occasion, const model::Demand& demand)
{
    return counts(topic, demand) && topic.approval && topic.approval->on <= occasion.day &&
           topic.valid.contains(occasion.day) && topic.length <= occasion.meeting->room;
}

// What was said before the month and what is planned so far.
std::vector<model::Talk> said_so_far(const Asked& asked, const std::vector<model::Talk>& placed)
{
    std::vector<model::Talk> all{asked.history.begin(), asked.history.end()};
    all.insert(all.end(), placed.begin(), placed.end());
    return all;
}

std::vector<const model::Topic*> topics_for(const Asked& asked, const model::Demand& demand)
{
    std::vector<const model::Topic*> topics;
    for (const model::Topic& topic : asked.model.topics) {
        if (counts(topic, demand) && topic.approval) {
            topics.push_back(&topic);
        }
    }
    return topics;
}

std::int64_t since(time::Day from, const Occasion& occasion)
{
    return (time::Second{occasion.day} + occasion.meeting->at - time::Second{from}).count();
}

// When the commune last heard the topic, before the days.
std::optional<std::int64_t> last_end(const model::Model& model,
                                     const std::vector<model::Talk>& said,
                                     const model::Demand& demand,
                                     const model::Topic& topic)
{
    std::optional<std::int64_t> last;
    for (const model::Talk& talk : said) {
        const model::Meeting* meeting = find(model, talk.meeting);
        const auto end = (talk.span.until() - time::Second{demand.days.from()}).count();
        if (meeting != nullptr && meeting->commune == demand.commune && talk.topic == topic.key &&
            end <= 0) {
            last = std::max(last.value_or(end), end);
        }
    }
    return last;
}

// What the commune has not heard for the longest time comes first: it takes the odd talk.
void longest_unheard_first(const model::Model& model,
                           const std::vector<model::Talk>& said,
                           const model::Demand& demand,
                           std::vector<const model::Topic*>& topics)
{
    std::ranges::stable_sort(topics, {}, [&](const model::Topic* topic) {
        return last_end(model, said, demand, *topic)
            .value_or(std::numeric_limits<std::int64_t>::min());
    });
}

rotation::Grid grid_of(const model::Model& model,
                       const std::vector<model::Talk>& said,
                       const model::Demand& demand,
                       const std::vector<Occasion>& occasions,
                       const std::vector<const model::Topic*>& topics)
{
    rotation::Grid grid;
    for (const Occasion& occasion : occasions) {
        const auto room = static_cast<std::int32_t>(occasion.meeting->room.count());
        grid.slots.push_back({since(demand.days.from(), occasion), room, room, 1});
    }
    const std::vector<search::Share> even(topics.size(),
                                          {1, 0, static_cast<std::int32_t>(occasions.size())});
    const auto counts = search::apportion(even, demand.target);
    for (std::size_t i = 0; i != topics.size(); ++i) {
        rotation::Item item;
        item.duration = static_cast<std::int32_t>(topics[i]->length.count());
        for (std::size_t slot = 0; slot != occasions.size(); ++slot) {
            if (may_speak(*topics[i], occasions[slot], demand)) {
                item.slots.push_back(static_cast<rotation::SlotIndex>(slot));
            }
        }
        item.at_least = item.target = item.at_most = counts[i];
        item.gap = seconds_a_day;
        item.last_end = last_end(model, said, demand, *topics[i]);
        grid.items.push_back(std::move(item));
    }
    return grid;
}

// The topics placed by the core, then a speaker each; who finds none gives up the meeting.
std::vector<model::Talk> talks_for(const Asked& asked,
                                   const model::Demand& demand,
                                   const std::vector<model::Talk>& placed,
                                   Speakers& speakers)
{
    std::vector<Occasion> occasions = occasions_of(asked, demand);
    const auto said = said_so_far(asked, placed);
    auto topics = topics_for(asked, demand);
    longest_unheard_first(asked.model, said, demand, topics);
    std::erase_if(occasions, [&](const Occasion& occasion) {
        return taken(placed, occasion) ||
               std::ranges::none_of(topics, [&](const model::Topic* topic) {
                   return may_speak(*topic, occasion, demand) &&
                          speakers.choose(*occasion.meeting, *topic, demand, occasion.day);
               });
    });
    std::vector<model::Talk> talks;
    if (topics.empty() || occasions.empty()) {
        return talks;
    }
    const auto solution = rotation::solve(grid_of(asked.model, said, demand, occasions, topics),
                                          {steps_a_commune, asked.seed});
    for (std::size_t i = 0; i != topics.size(); ++i) {
        for (const rotation::SlotIndex slot : solution.placement[i]) {
            const Occasion& at = occasions[slot];
            if (const auto chosen = speakers.choose(*at.meeting, *topics[i], demand, at.day)) {
                speakers.take(*chosen, *at.meeting, at.day);
                talks.push_back({at.meeting->key,
                                 {time::Second{at.day} + at.meeting->at, topics[i]->length},
                                 topics[i]->key,
                                 chosen->language,
                                 chosen->speaker});
            }
        }
    }
    return talks;
}

std::vector<model::Demand> talks_due(const Asked& asked, const time::DateSpan& days)
{
    auto demands = model::due(asked.model, days);
    std::erase_if(demands, [](const model::Demand& demand) {
        return demand.form != model::Form::spoken || demand.target == 0;
    });
    std::ranges::stable_sort(demands, std::ranges::greater{}, &model::Demand::weight);
    return demands;
}

// What would let somebody speak about `topic` on the days asked for; none when it may be spoken.
model::FormRemedy topic_remedy(const model::Topic& topic, const model::Demand& demand)
{
    if (!topic.approval) {
        return model::FormRemedy::approve_item;
    }
    return topic.valid.overlaps(demand.days) ? model::FormRemedy::none_known
                                             : model::FormRemedy::extend_validity;
}

void name_topic(const Asked& asked, const model::Demand& demand, model::MissingForm& missing)
{
    missing.rule = "no-topic";
    missing.remedy = model::FormRemedy::produce_language;
    for (const model::Topic& topic : asked.model.topics) {
        const auto remedy = topic_remedy(topic, demand);
        if (!counts(topic, demand) || remedy == model::FormRemedy::none_known) {
            continue;
        }
        missing.remedy = remedy;
        missing.item = topic.key;
        missing.detail = "";
        missing.amount =
            remedy == model::FormRemedy::extend_validity
                ? std::max(1, static_cast<int>((demand.days.until() - topic.valid.until()).count()))
                : 1;
        return;
    }
}

model::MissingForm missing_talks(const Asked& asked, const model::Demand& demand, int placed)
{
    model::MissingForm missing{.campaign = demand.campaign,
                               .line = demand.line,
                               .commune = demand.commune,
                               .owed = demand.at_least,
                               .placed = placed,
                               .in_days = false,
                               .rule = "no-speaker",
                               .remedy = model::FormRemedy::add_speaker,
                               .amount = 1,
                               .item = {},
                               .detail =
                                   demand.languages.empty() ? "" : demand.languages.front().value};
    const auto occasions = static_cast<int>(occasions_of(asked, demand).size());
    if (occasions < demand.at_least) {
        missing.rule = "no-meeting";
        missing.remedy = model::FormRemedy::add_meeting;
        missing.amount = demand.at_least - occasions;
        missing.detail = "";
    } else if (std::ranges::none_of(topics_for(asked, demand), [&](const model::Topic* topic) {
                   return topic->valid.overlaps(demand.days);
               })) {
        name_topic(asked, demand, missing);
    }
    return missing;
}

// A speaker gone to one commune cannot be in another that day: what that leaves open is asked for
// again, with who is still free, until nothing more comes of it.
void add_talks(const Asked& asked,
               const model::Demand& demand,
               Speakers& speakers,
               std::vector<model::Talk>& talks)
{
    for (;;) {
        model::Demand left = demand;
        left.target -= model::spoken(asked.model, talks, demand);
        if (left.target <= 0) {
            return;
        }
        const auto more = talks_for(asked, left, talks, speakers);
        if (more.empty()) {
            return;
        }
        talks.insert(talks.end(), more.begin(), more.end());
    }
}

// What is owed by the week comes week by week; what a week has no meeting for, the month makes up.
void add_by_week(const Asked& asked, Speakers& speakers, std::vector<model::Talk>& talks)
{
    time::Day day = asked.days.from();
    while (day < asked.days.until()) {
        const time::Day until =
            std::min(asked.days.until(), time::span(time::week_of(day)).until());
        for (const model::Demand& demand : talks_due(asked, {day, until})) {
            const model::Campaign* campaign = find(asked.model, demand.campaign);
            const auto line = static_cast<std::size_t>(demand.line);
            if (campaign->owed[line].frequency == model::Frequency::per_week) {
                add_talks(asked, demand, speakers, talks);
            }
        }
        day = until;
    }
}

std::vector<model::PlannedItem> topics_of(const model::Model& model,
                                          const std::vector<model::Talk>& talks)
{
    std::vector<model::PlannedItem> items;
    for (const model::Topic& topic : model.topics) {
        if (std::ranges::find(talks, topic.key, &model::Talk::topic) != talks.end()) {
            items.push_back({topic.key, topic.title, {}, topic.theme, topic.campaign});
        }
    }
    return items;
}

} // namespace

model::MonthPlan speak_month(const model::Model& model,
                             date::year_month month,
                             std::span<const model::Talk> history,
                             const MonthOptions& options)
{
    const Asked asked{model, time::calendar_month(month), history, options.seed};
    model::MonthPlan plan;
    plan.form = model::Form::spoken;
    plan.month = month;
    plan.made_at = options.made_at;
    plan.seed = options.seed;
    Speakers speakers{model};
    add_by_week(asked, speakers, plan.talks);
    const auto demands = talks_due(asked, asked.days);
    for (const model::Demand& demand : demands) {
        add_talks(asked, demand, speakers, plan.talks);
    }
    for (const model::Demand& demand : demands) {
        const int placed = model::spoken(model, plan.talks, demand);
        if (placed < demand.at_least) {
            plan.missing.push_back(missing_talks(asked, demand, placed));
            plan.quality.shortfall += std::int64_t{demand.at_least - placed} * demand.weight;
        }
    }
    std::ranges::sort(
        plan.talks, {}, [](const model::Talk& talk) { return std::tie(talk.span, talk.meeting); });
    plan.quality.repeats = model::repeated(model, plan.talks, history);
    plan.items = topics_of(model, plan.talks);
    return plan;
}

} // namespace loa::plan
