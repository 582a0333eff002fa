#include "plan/levelling.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

namespace loa::plan {
namespace {

using rotation::ItemIndex;
using rotation::SlotIndex;

// What items have in common that can stand for one another.
using Kind = std::tuple<std::vector<bool>, // by claim: whether they serve it
                        time::Day,
                        time::Day,
                        Part,
                        model::Priority,
                        model::LanguageKey,
                        std::int32_t>; // target

Kind kind_of(const Problem& problem, ItemIndex item, std::int32_t target)
{
    const Entry& entry = problem.entries[item];
    std::vector<bool> serves;
    serves.reserve(problem.claims.size());
    for (const Claim& claim : problem.claims) {
        serves.push_back(claim.serves[entry.offer]);
    }
    const model::Content& content = problem.content(item);
    return {std::move(serves),
            entry.days.from(),
            entry.days.until(),
            entry.part,
            content.priority,
            content.language,
            target};
}

// Items whose targets are alike or one apart, as apportionment leaves them, each group together.
std::vector<std::vector<ItemIndex>> groups_of(const Problem& problem)
{
    std::map<Kind, std::vector<ItemIndex>> kinds;
    for (ItemIndex item = 0; item != problem.entries.size(); ++item) {
        kinds[kind_of(problem, item, problem.grid.items[item].target)].push_back(item);
    }
    std::vector<std::vector<ItemIndex>> groups;
    for (const auto& [kind, items] : kinds) {
        groups.push_back(items);
        Kind next = kind;
        ++std::get<std::int32_t>(next);
        if (const auto more = kinds.find(next); more != kinds.end()) {
            groups.back().insert(groups.back().end(), more->second.begin(), more->second.end());
        }
    }
    return groups;
}

class Levelling {
public:
    Levelling(const Problem& problem, Room& room) : problem_{&problem}, room_{&room} {}

    // Lets items with the fewest airings take the places of one with two more, until none can.
    void level(std::vector<ItemIndex> items)
    {
        for (bool changed = true; changed;) {
            changed = false;
            std::ranges::stable_sort(items, {}, [&](ItemIndex item) { return count(item); });
            for (auto rich = items.rbegin(); rich != items.rend() && !changed; ++rich) {
                changed = give_away(*rich, items);
            }
        }
    }

private:
    [[nodiscard]] std::size_t count(ItemIndex item) const
    {
        return room_->placement()[item].size();
    }

    bool give_away(ItemIndex rich, const std::vector<ItemIndex>& items)
    {
        for (const ItemIndex poor : items) {
            if (count(poor) + 1 >= count(rich)) {
                return false;
            }
            if (take_over(poor, rich)) {
                return true;
            }
        }
        return false;
    }

    bool take_over(ItemIndex poor, ItemIndex rich)
    {
        const auto slots = room_->placement()[rich];
        return std::ranges::any_of(slots, [&](SlotIndex slot) {
            const rotation::Item& item = problem_->grid.items[rich];
            if (std::ranges::binary_search(item.fixed, slot) || !alike_at(poor, rich, slot)) {
                return false;
            }
            room_->take(rich, slot);
            const bool fits = room_->fits(poor, slot);
            room_->put(fits ? poor : rich, slot);
            return fits;
        });
    }

    // Both would be repeated in the same place, or neither.
    [[nodiscard]] bool alike_at(ItemIndex poor, ItemIndex rich, SlotIndex slot) const
    {
        return room_->repeat_of(poor, slot) == room_->repeat_of(rich, slot);
    }

    const Problem* problem_;
    Room* room_;
};

} // namespace

void level(const Problem& problem, Room& room)
{
    Levelling levelling{problem, room};
    for (const auto& group : groups_of(problem)) {
        if (group.size() > 1) {
            levelling.level(group);
        }
    }
}

} // namespace loa::plan
