#include "audit/aired.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace loa::audit {
namespace {

// Weeks repeat most items unchanged: equal ones are taken for one, so that a year costs no more
// questions than a week.
class Items {
public:
    const model::Content* same_as(const model::Content& content)
    {
        auto& known = by_key_[content.key.value];
        const auto it = std::ranges::find_if(
            known, [&](const model::Content* other) { return *other == content; });
        return it == known.end() ? known.emplace_back(&content) : *it;
    }

private:
    std::unordered_map<std::string_view, std::vector<const model::Content*>> by_key_;
};

using ByKey = std::unordered_map<std::string_view, const model::Content*>;

// The plan's own items first; a plan that lost one falls back on today's.
ByKey items_of(const model::Model& model, const model::PlanVersion& plan, Items& items)
{
    ByKey by_key;
    for (const auto* contents : {&plan.contents, &model.contents}) {
        for (const model::Content& content : *contents) {
            if (!by_key.contains(content.key.value)) {
                by_key.emplace(content.key.value, items.same_as(content));
            }
        }
    }
    return by_key;
}

// By station, then by item. Keys come before addresses, so that no address decides an order.
using Collected = std::map<std::string_view, std::map<std::string_view, std::vector<Occasions>>>;

void add(std::vector<Occasions>& versions, const model::Content* item, const model::Airing& airing)
{
    auto it = std::ranges::find(versions, item, &Occasions::content);
    if (it == versions.end()) {
        it = versions.insert(it, Occasions{item, {}, {}});
    }
    it->days.push_back(airing.session_day);
    it->time += airing.span.length();
}

void collect(Collected& found,
             const model::PlanVersion& plan,
             const ByKey& items,
             const time::DateSpan& days)
{
    const time::DateSpan week = time::span(plan.week);
    for (const model::Airing& airing : plan.timetable.airings()) {
        const bool counts = model::planned(airing.kind) && week.contains(airing.session_day) &&
                            days.contains(airing.session_day);
        const auto item = items.find(airing.content.value);
        if (counts && item != items.end()) {
            add(found[airing.station.value][airing.content.value], item->second, airing);
        }
    }
}

std::vector<Occasions> in_order(std::map<std::string_view, std::vector<Occasions>>& by_item)
{
    std::vector<Occasions> all;
    for (auto& [key, versions] : by_item) {
        for (Occasions& occasions : versions) {
            std::ranges::sort(occasions.days);
            all.push_back(std::move(occasions));
        }
    }
    return all;
}

} // namespace

Aired::Aired(const model::Model& model,
             const std::vector<const model::PlanVersion*>& plans,
             const time::DateSpan& days)
{
    Items items;
    Collected found;
    for (const model::PlanVersion* plan : plans) {
        collect(found, *plan, items_of(model, *plan, items), days);
    }
    for (auto& [station, by_item] : found) {
        by_station_.emplace(station, in_order(by_item));
    }
}

std::span<const Occasions> Aired::at(const model::StationKey& station) const
{
    const auto found = by_station_.find(station.value);
    return found == by_station_.end() ? std::span<const Occasions>{}
                                      : std::span<const Occasions>{found->second};
}

int served(std::span<const Occasions> aired, const model::Demand& demand)
{
    std::ptrdiff_t count = 0;
    for (const Occasions& item : aired) {
        if (model::serves(*item.content, demand)) {
            count += std::ranges::lower_bound(item.days, demand.days.until()) -
                     std::ranges::lower_bound(item.days, demand.days.from());
        }
    }
    return static_cast<int>(count);
}

} // namespace loa::audit
