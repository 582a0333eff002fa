#include "plan/hanging/texts.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <map>
#include <tuple>

#include "loa/model/month_plan.hpp"

namespace loa::plan {
namespace {

constexpr std::int64_t price_of_repeat = 1'000'000;
constexpr std::int64_t price_of_other_campaign = 10'000;
constexpr std::int64_t price_of_other_language = 1'000; // of each language that is preferred to it

using Texts = std::vector<const model::BannerText*>;

// One hanging of a commune: what may hang, and the cheapest way to come to each of them.
struct Step {
    std::size_t blank{};
    Texts texts;
    std::vector<std::int64_t> price;
    std::vector<std::size_t> before; // index in the texts of the step before
};

Texts texts_of(const model::Model& model, const Blank& blank)
{
    Texts texts;
    for (const model::BannerText& text : model.banners) {
        if (may_hang(model, text, *blank.site, *blank.demand, blank.days)) {
            texts.push_back(&text);
        }
    }
    return texts;
}

// The words a commune saw last before `day`, by day and site.
std::string last_seen(const model::Model& model,
                      const model::CommuneCode& commune,
                      time::Day day,
                      std::span<const model::Hanging> history)
{
    const model::Hanging* last = nullptr;
    for (const model::Hanging& hanging : history) {
        const model::Site* site = find(model, hanging.site);
        const bool later = last == nullptr ||
                           std::tie(last->days, last->site) < std::tie(hanging.days, hanging.site);
        const bool before = hanging.days.from() < day;
        if (before && site != nullptr && site->commune == commune && later) {
            last = &hanging;
        }
    }
    return last == nullptr ? std::string{} : wording(model, last->text);
}

class Assignment {
public:
    Assignment(const model::Model& model,
               std::span<const Blank> blanks,
               std::span<const model::Hanging> history)
        : model_{&model}, blanks_{blanks}, history_{history}, chosen_(blanks.size())
    {
    }

    std::vector<model::ContentKey> solve()
    {
        std::map<model::CommuneCode, std::vector<std::size_t>> by_commune;
        for (std::size_t i = 0; i != blanks_.size(); ++i) {
            by_commune[blanks_[i].site->commune].push_back(i);
        }
        for (auto& [commune, blanks] : by_commune) {
            std::ranges::sort(blanks, {}, [&](std::size_t i) {
                return std::tuple{blanks_[i].days.from(), blanks_[i].site->key};
            });
            assign(steps(commune, blanks));
        }
        return std::move(chosen_);
    }

private:
    [[nodiscard]] std::int64_t own_price(const Blank& blank, const model::BannerText& text) const
    {
        const auto used = used_.find(text.key);
        const bool own = text.campaign.empty() || text.campaign == blank.demand->campaign;
        const auto& languages = blank.demand->languages;
        const auto rank = std::ranges::find(languages, text.language) - languages.begin();
        return (own ? 0 : price_of_other_campaign) + rank * price_of_other_language +
               (used == used_.end() ? 0 : used->second);
    }

    static void come_from(const Step& before, Step& step, std::size_t text)
    {
        std::int64_t best = std::numeric_limits<std::int64_t>::max();
        for (std::size_t i = 0; i != before.texts.size(); ++i) {
            const bool again = before.texts[i]->wording == step.texts[text]->wording;
            const std::int64_t price = before.price[i] + (again ? price_of_repeat : 0);
            if (price < best) {
                best = price;
                step.before[text] = i;
            }
        }
        step.price[text] += best;
    }

    [[nodiscard]] std::vector<Step> steps(const model::CommuneCode& commune,
                                          const std::vector<std::size_t>& blanks) const
    {
        const time::Day first = blanks_[blanks.front()].days.from();
        const std::string last = last_seen(*model_, commune, first, history_);
        std::vector<Step> steps;
        for (const std::size_t blank : blanks) {
            Step step{blank, texts_of(*model_, blanks_[blank]), {}, {}};
            if (step.texts.empty()) {
                continue;
            }
            step.before.resize(step.texts.size());
            for (std::size_t i = 0; i != step.texts.size(); ++i) {
                step.price.push_back(own_price(blanks_[blank], *step.texts[i]));
                if (!steps.empty()) {
                    come_from(steps.back(), step, i);
                } else if (step.texts[i]->wording == last) {
                    step.price[i] += price_of_repeat;
                }
            }
            steps.push_back(std::move(step));
        }
        return steps;
    }

    void assign(const std::vector<Step>& steps)
    {
        if (steps.empty()) {
            return;
        }
        const auto& ends = steps.back().price;
        auto text = static_cast<std::size_t>(std::ranges::min_element(ends) - ends.begin());
        for (std::size_t i = steps.size(); i-- > 0;) {
            chosen_[steps[i].blank] = steps[i].texts[text]->key;
            ++used_[steps[i].texts[text]->key];
            text = steps[i].before[text];
        }
    }

    const model::Model* model_;
    std::span<const Blank> blanks_;
    std::span<const model::Hanging> history_;
    std::vector<model::ContentKey> chosen_;
    std::map<model::ContentKey, int> used_;
};

} // namespace

bool may_hang(const model::Model& model,
              const model::BannerText& text,
              const model::Site& site,
              const model::Demand& demand,
              const time::DateSpan& days)
{
    const bool sized =
        text.sizes.empty() || std::ranges::find(text.sizes, site.size) != text.sizes.end();
    const model::Commune* commune = find(model, site.commune);
    if (!sized || commune == nullptr || !text.approval || text.approval->on > days.from() ||
        !model::counts(text.key, text.theme, text.language, demand) ||
        !understood(model, *commune, text.language)) {
        return false;
    }
    const auto allowed = model::days_allowed(model, text);
    return allowed && allowed->from() <= days.from() && days.until() <= allowed->until();
}

std::vector<model::ContentKey> texts_for(const model::Model& model,
                                         std::span<const Blank> blanks,
                                         std::span<const model::Hanging> history)
{
    return Assignment{model, blanks, history}.solve();
}

} // namespace loa::plan
