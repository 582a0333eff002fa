#include "parts.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace loa::rotation {
namespace {

/// Which nodes hang together.
class Groups {
public:
    explicit Groups(std::size_t nodes) : parent_(nodes)
    {
        std::iota(parent_.begin(), parent_.end(), std::size_t{0});
    }
    [[nodiscard]] std::size_t of(std::size_t node)
    {
        while (parent_[node] != node) {
            node = parent_[node] = parent_[parent_[node]];
        }
        return node;
    }
    void join(std::size_t a, std::size_t b) { parent_[of(b)] = of(a); }

private:
    std::vector<std::size_t> parent_;
};

/// Cuts a grid; its nodes are the items, then the slots.
class Cut {
public:
    Cut(const Grid& grid, const Placement& placed);
    [[nodiscard]] std::vector<Part> parts();

private:
    [[nodiscard]] SlotIndex local(SlotIndex s) const;
    [[nodiscard]] std::vector<SlotIndex> local(const std::vector<SlotIndex>& slots) const;
    void join_items();
    void add_item(Part& part, ItemIndex i);
    void add_family(Part& part, std::uint32_t f);

    const Grid* grid_;
    std::vector<bool> active_; ///< by item: placed, or shall be
    Groups groups_;
    std::vector<SlotIndex> slot_in_; ///< by slot: in its part
    std::vector<ItemIndex> item_in_; ///< by active item: in its part
};

Cut::Cut(const Grid& grid, const Placement& placed)
    : grid_{&grid},
      groups_{grid.items.size() + grid.slots.size()},
      slot_in_(grid.slots.size()),
      item_in_(grid.items.size())
{
    for (ItemIndex i = 0; i != grid.items.size(); ++i) {
        const Item& item = grid.items[i];
        active_.push_back(item.target > 0 || !item.fixed.empty() || !placed[i].empty());
    }
    join_items();
}

void Cut::join_items()
{
    const std::size_t items = grid_->items.size();
    for (ItemIndex i = 0; i != items; ++i) {
        const Item& item = grid_->items[i];
        for (const auto* slots : {&item.slots, &item.repeats, &item.fixed}) {
            for (const SlotIndex s : *slots) {
                if (active_[i] && s != no_slot) {
                    groups_.join(i, items + s);
                }
            }
        }
    }
    for (const Family& family : grid_->families) {
        std::vector<ItemIndex> members = family.items;
        std::erase_if(members, [&](ItemIndex i) { return !active_[i]; });
        for (const ItemIndex i : members) {
            groups_.join(members.front(), i);
        }
    }
}

SlotIndex Cut::local(SlotIndex s) const
{
    return s == no_slot ? no_slot : slot_in_[s];
}

std::vector<SlotIndex> Cut::local(const std::vector<SlotIndex>& slots) const
{
    std::vector<SlotIndex> locals;
    locals.reserve(slots.size());
    for (const SlotIndex s : slots) {
        locals.push_back(local(s));
    }
    return locals;
}

void Cut::add_item(Part& part, ItemIndex i)
{
    item_in_[i] = static_cast<ItemIndex>(part.items.size());
    part.items.push_back(i);
    Item item = grid_->items[i];
    item.slots = local(item.slots);
    item.repeats = local(item.repeats);
    item.fixed = local(item.fixed);
    part.grid.items.push_back(std::move(item));
}

void Cut::add_family(Part& part, std::uint32_t f)
{
    Family family{{}, grid_->families[f].gap};
    for (const ItemIndex i : grid_->families[f].items) {
        if (active_[i]) {
            family.items.push_back(item_in_[i]);
            continue;
        }
        Item gone; // only what it aired last
        gone.last_end = grid_->items[i].last_end;
        family.items.push_back(static_cast<ItemIndex>(part.items.size()));
        part.items.push_back(i);
        part.grid.items.push_back(std::move(gone));
    }
    part.families.push_back(f);
    part.grid.families.push_back(std::move(family));
}

std::vector<Part> Cut::parts()
{
    const std::size_t items = grid_->items.size();
    std::map<std::size_t, Part> by_group;
    for (ItemIndex i = 0; i != items; ++i) {
        if (active_[i]) {
            by_group.try_emplace(groups_.of(i));
        }
    }
    for (SlotIndex s = 0; s != grid_->slots.size(); ++s) {
        const auto part = by_group.find(groups_.of(items + s));
        if (part != by_group.end()) {
            slot_in_[s] = static_cast<SlotIndex>(part->second.slots.size());
            part->second.slots.push_back(s);
            part->second.grid.slots.push_back(grid_->slots[s]);
        }
    }
    for (ItemIndex i = 0; i != items; ++i) {
        if (active_[i]) {
            add_item(by_group.at(groups_.of(i)), i);
        }
    }
    for (std::uint32_t f = 0; f != grid_->families.size(); ++f) {
        const auto& members = grid_->families[f].items;
        const auto first = std::ranges::find_if(members, [&](ItemIndex i) { return active_[i]; });
        if (first != members.end()) {
            add_family(by_group.at(groups_.of(*first)), f);
        }
    }
    std::vector<Part> parts;
    parts.reserve(by_group.size());
    for (auto& [group, part] : by_group) {
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace

Placement Part::from(const Placement& whole) const
{
    Placement placement(items.size());
    for (ItemIndex i = 0; i != items.size(); ++i) {
        for (const SlotIndex s : whole[items[i]]) {
            placement[i].push_back(
                static_cast<SlotIndex>(std::ranges::lower_bound(slots, s) - slots.begin()));
        }
    }
    return placement;
}

void Part::copy_to(Placement& whole, const Placement& placement) const
{
    for (ItemIndex i = 0; i != items.size(); ++i) {
        for (const SlotIndex s : placement[i]) {
            whole[items[i]].push_back(slots[s]);
        }
    }
}

void Part::copy_to(Prices& whole, const Prices& prices, std::size_t whole_slots) const
{
    for (SlotIndex s = 0; s != slots.size(); ++s) {
        whole.slots[slots[s]] = prices.slots[s];
        for (std::size_t f = 0; f != families.size(); ++f) {
            whole.windows[families[f] * whole_slots + slots[s]] =
                prices.windows[f * slots.size() + s];
        }
    }
}

std::vector<Part> parts(const Grid& grid, const Placement& placed)
{
    std::vector<Part> parts = Cut{grid, placed}.parts();
    std::ranges::stable_sort(
        parts, {}, [](const Part& part) { return part.grid.items.size() * part.slots.size(); });
    return parts;
}

} // namespace loa::rotation
