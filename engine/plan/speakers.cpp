#include "plan/speakers.hpp"

#include <algorithm>

namespace loa::plan {
namespace {

bool has(const std::vector<model::LanguageKey>& languages, const model::LanguageKey& language)
{
    return std::ranges::find(languages, language) != languages.end();
}

time::DailySpan hours_of(const model::Meeting& meeting)
{
    return {meeting.at, meeting.at + meeting.room};
}

bool overlap(const time::DailySpan& a, const time::DailySpan& b)
{
    return a.from < b.until && b.from < a.until;
}

} // namespace

bool Speakers::is_free(const model::Speaker& speaker,
                       const model::Meeting& meeting,
                       time::Day day) const
{
    const auto talks = talks_.find(speaker.key);
    const int given = talks == talks_.end() ? 0 : talks->second;
    if (!speaker.days.contains(day) || (speaker.per_month > 0 && given >= speaker.per_month)) {
        return false;
    }
    const auto where = where_.find({speaker.key, day});
    if (where == where_.end()) {
        return true;
    }
    const auto when = when_.find({speaker.key, day});
    return where->second == meeting.commune &&
           std::ranges::none_of(when->second, [&](const time::DailySpan& hours) {
               return overlap(hours, hours_of(meeting));
           });
}

std::optional<Speakers::Choice> Speakers::choose(const model::Meeting& meeting,
                                                 const model::Topic& topic,
                                                 const model::Demand& demand,
                                                 time::Day day) const
{
    for (const model::LanguageKey& language : demand.languages) {
        if (!has(topic.languages, language)) {
            continue;
        }
        const model::Speaker* best = nullptr;
        int fewest = 0;
        for (const model::Speaker& speaker : model_->speakers) {
            const auto talks = talks_.find(speaker.key);
            const int given = talks == talks_.end() ? 0 : talks->second;
            if (has(speaker.languages, language) && is_free(speaker, meeting, day) &&
                (best == nullptr || given < fewest)) {
                best = &speaker;
                fewest = given;
            }
        }
        if (best != nullptr) {
            return Choice{best->key, language};
        }
    }
    return std::nullopt;
}

void Speakers::take(const Choice& choice, const model::Meeting& meeting, time::Day day)
{
    ++talks_[choice.speaker];
    where_[{choice.speaker, day}] = meeting.commune;
    when_[{choice.speaker, day}].push_back(hours_of(meeting));
}

} // namespace loa::plan
