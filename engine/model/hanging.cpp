#include "loa/model/hanging.hpp"

#include <algorithm>

#include "loa/model/month_plan.hpp"

namespace loa::model {
namespace {

bool listed_or_empty(const auto& list, const auto& value)
{
    return list.empty() || std::ranges::find(list, value) != list.end();
}

std::vector<const Hanging*>
serving(const Model& model, std::span<const Hanging> hangings, const Demand& demand)
{
    std::vector<const Hanging*> found;
    for (const Hanging& hanging : hangings) {
        const Site* site = find(model, hanging.site);
        const BannerText* text = find_banner(model, hanging.text);
        if (site != nullptr && text != nullptr && counts_at(*site, demand) &&
            counts(text->key, text->theme, text->language, demand)) {
            found.push_back(&hanging);
        }
    }
    return found;
}

// A site counts once a day, on the day of an exchange too.
int sites_up(std::span<const Hanging* const> hangings, time::Day day)
{
    std::vector<SiteKey> sites;
    for (const Hanging* hanging : hangings) {
        if (hanging->days.contains(day)) {
            sites.push_back(hanging->site);
        }
    }
    std::ranges::sort(sites);
    const auto twice = std::ranges::unique(sites);
    return static_cast<int>(twice.begin() - sites.begin());
}

} // namespace

std::optional<time::DateSpan> days_allowed(const model::Model& model, const model::BannerText& text)
{
    const model::Campaign* campaign = find(model, text.campaign);
    if (campaign == nullptr) {
        return text.valid;
    }
    const time::Day until = std::min(text.valid.until(), campaign->days.until());
    return text.valid.from() < until ? std::optional{time::DateSpan{text.valid.from(), until}}
                                     : std::nullopt;
}

std::string wording(const Model& model, const ContentKey& text)
{
    const BannerText* known = find_banner(model, text);
    return known == nullptr || known->wording.empty() ? text.value : known->wording;
}

bool counts_at(const Site& site, const Demand& demand)
{
    return site.commune == demand.commune && listed_or_empty(demand.sites, site.place);
}

int hung(const Model& model, std::span<const Hanging> hangings, const Demand& demand)
{
    const auto counting = serving(model, hangings, demand);
    if (demand.throughout == 0) {
        return static_cast<int>(std::ranges::count_if(counting, [&](const Hanging* hanging) {
            return demand.days.contains(hanging->days.from());
        }));
    }
    int sum = 0;
    for (time::Day day = demand.days.from(); day != demand.days.until(); day += date::days{1}) {
        sum += std::min(sites_up(counting, day), demand.throughout);
    }
    return sum;
}

} // namespace loa::model
