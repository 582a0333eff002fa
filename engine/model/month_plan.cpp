#include "loa/model/month_plan.hpp"

#include <algorithm>
#include <map>

namespace loa::model {
namespace {

// How often somebody gets the item they got just before; `shown` is by time.
int twice_in_a_row(const std::vector<std::pair<std::string, ContentKey>>& shown)
{
    std::map<std::string, ContentKey> last;
    int count = 0;
    for (const auto& [whom, item] : shown) {
        const auto [before, first] = last.try_emplace(whom, item);
        count += !first && before->second == item ? 1 : 0;
        before->second = item;
    }
    return count;
}

template <class Entry>
std::vector<Entry> by_time(std::span<const Entry> entries, auto&& begin)
{
    std::vector<Entry> sorted{entries.begin(), entries.end()};
    std::ranges::stable_sort(sorted, {}, begin);
    return sorted;
}

std::vector<std::pair<std::string, ContentKey>> heard(const Model& model,
                                                      std::span<const Talk> talks)
{
    std::vector<std::pair<std::string, ContentKey>> shown;
    for (const Talk& talk : by_time<Talk>(talks, [](const Talk& one) { return one.span.from(); })) {
        if (const Meeting* meeting = find(model, talk.meeting)) {
            shown.emplace_back(meeting->commune.value, talk.topic);
        }
    }
    return shown;
}

std::vector<std::pair<std::string, ContentKey>> read(std::span<const Posting> postings)
{
    std::vector<std::pair<std::string, ContentKey>> shown;
    for (const Posting& posting : by_time<Posting>(postings, &Posting::at)) {
        shown.emplace_back(posting.page.value, posting.post);
    }
    return shown;
}

int added_repeats(std::vector<std::pair<std::string, ContentKey>> before,
                  const std::vector<std::pair<std::string, ContentKey>>& now)
{
    const int old = twice_in_a_row(before);
    before.insert(before.end(), now.begin(), now.end());
    return twice_in_a_row(before) - old;
}

} // namespace

bool counts(const ContentKey& item,
            const ThemeKey& theme,
            const LanguageKey& language,
            const Demand& demand)
{
    const bool matches = demand.contents.empty()
                             ? demand.themes.empty() ||
                                   std::ranges::find(demand.themes, theme) != demand.themes.end()
                             : std::ranges::find(demand.contents, item) != demand.contents.end();
    return matches && std::ranges::find(demand.languages, language) != demand.languages.end();
}

int spoken(const Model& model, std::span<const Talk> talks, const Demand& demand)
{
    return static_cast<int>(std::ranges::count_if(talks, [&](const Talk& talk) {
        const Meeting* meeting = find(model, talk.meeting);
        const Topic* topic = find_topic(model, talk.topic);
        return meeting != nullptr && topic != nullptr && meeting->commune == demand.commune &&
               demand.days.contains(time::day_of(talk.span.from())) &&
               counts(topic->key, topic->theme, talk.language, demand);
    }));
}

int posted(const Model& model, std::span<const Posting> postings, const Demand& demand)
{
    return static_cast<int>(std::ranges::count_if(postings, [&](const Posting& posting) {
        const Post* post = find_post(model, posting.post);
        return post != nullptr && demand.days.contains(time::day_of(posting.at)) &&
               counts(post->key, post->theme, post->language, demand);
    }));
}

int repeated(const Model& model, std::span<const Talk> talks, std::span<const Talk> history)
{
    return added_repeats(heard(model, history), heard(model, talks));
}

int repeated(std::span<const Posting> postings, std::span<const Posting> history)
{
    return added_repeats(read(history), read(postings));
}

int done(const Model& model, std::span<const MonthPlan> plans, const Demand& demand)
{
    if (demand.form == Form::banner) {
        std::vector<Hanging> all; // together: a site is up once a day, whichever month began it
        for (const MonthPlan& plan : plans) {
            all.insert(all.end(), plan.hangings.begin(), plan.hangings.end());
        }
        return hung(model, all, demand);
    }
    int sum = 0;
    for (const MonthPlan& plan : plans) {
        sum += demand.form == Form::spoken ? spoken(model, plan.talks, demand) : 0;
        sum += demand.form == Form::post ? posted(model, plan.postings, demand) : 0;
    }
    return sum;
}

} // namespace loa::model
