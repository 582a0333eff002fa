#include "loa/model/month_plan.hpp"

#include <algorithm>

namespace loa::model {

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
