#include "anneal.hpp"

#include <algorithm>
#include <cstddef>

namespace loa::rotation {

/// Makes room for an item that is below its target: in a free place, or in that of another item,
/// which goes elsewhere or out.
Move Annealing::propose_fill()
{
    const ItemIndex i = missing_[random_.below(static_cast<std::uint32_t>(missing_.size()))];
    const SlotIndex t = any_open(i);
    if (state_->placed(i, t)) {
        return propose_even();
    }
    Move move{Shift{i, no_slot, t}};
    if (state_->fits(i, t)) {
        return move;
    }
    const auto others = state_->movable_in(crowded_near(i, t));
    if (others.empty()) {
        return {};
    }
    const Airing other = others[random_.below(static_cast<std::uint32_t>(others.size()))];
    if (other.item == i) {
        return {};
    }
    SlotIndex u = random_.below(2) == 0 ? no_slot : any_open(other.item);
    if (u != no_slot && state_->placed(other.item, u)) {
        u = no_slot;
    }
    move[1] = {other.item, other.slot, u};
    return move;
}

/// Where something may stand in the way of `i` at `t`: there, where its repeat would be, or within
/// the gap of one of its families.
SlotIndex Annealing::crowded_near(ItemIndex i, SlotIndex t)
{
    const Layout& layout = state_->layout();
    const SlotIndex again = layout.repeat[layout.cell(i, t)];
    const SlotIndex s = again != no_slot && random_.below(2) == 0 ? again : t;
    const auto families = layout.families[i];
    if (families.empty() || (!state_->has_room(i, t) && random_.below(2) == 0)) {
        return s;
    }
    const std::uint32_t f = families[random_.below(static_cast<std::uint32_t>(families.size()))];
    const SlotRange near = layout.family_near[std::size_t{f} * layout.slot_count + s];
    return near.from + random_.below(near.until - near.from);
}

/// Moves an airing to another place, or changes places with an airing there, or sends that on.
Move Annealing::propose_even()
{
    const auto airings = state_->movable();
    if (airings.empty()) {
        return {};
    }
    const Airing airing = airings[random_.below(static_cast<std::uint32_t>(airings.size()))];
    const ItemIndex i = airing.item;
    const SlotIndex t = destination(i, airing.slot);
    if (state_->placed(i, t)) {
        return {};
    }
    if (state_->has_room(i, t)) {
        return Move{Shift{i, airing.slot, t}};
    }
    const Layout& layout = state_->layout();
    if (layout.repeat[layout.cell(i, t)] != no_slot && random_.below(2) == 0) {
        return change_places_twice(airing, t);
    }
    if (state_->movable_in(t).empty()) {
        return {};
    }
    return random_.below(4) == 0 ? exchange(airing.slot, t) : change_places(airing, t);
}

/// With an airing at `t` that leaves room enough where both go.
Move Annealing::change_places(const Airing& airing, SlotIndex t)
{
    const auto others = state_->movable_in(t);
    const auto size = static_cast<std::uint32_t>(others.size());
    const std::uint32_t first = random_.below(size);
    for (std::uint32_t k = 0; k != size; ++k) {
        const auto [j, from] = others[first + k < size ? first + k : first + k - size];
        if (j == airing.item) {
            continue;
        }
        const SlotIndex u = random_.below(4) == 0 ? any_open(j) : airing.slot;
        const Layout& layout = state_->layout();
        if (layout.open[layout.cell(j, u)] == 0 || state_->placed(j, u) ||
            !state_->could_change(airing, {j, from}, u)) {
            continue;
        }
        return Move{Shift{airing.item, airing.slot, t}, Shift{j, from, u}};
    }
    return {};
}

/// An airing and its repeat, each with an airing that leaves room enough where it goes.
Move Annealing::change_places_twice(const Airing& airing, SlotIndex t)
{
    const Layout& layout = state_->layout();
    const auto [i, s] = airing;
    const SlotIndex left = layout.repeat[layout.cell(i, s)];
    Move move{Shift{i, s, t}};
    std::size_t moved = 1;
    const auto clear = [&](SlotIndex at, SlotIndex to) {
        const auto others = state_->movable_in(at);
        if (at == s || at == left || state_->has_room_in(at, i) || others.empty()) {
            return;
        }
        const auto [j, from] = others[random_.below(static_cast<std::uint32_t>(others.size()))];
        const SlotIndex u = random_.below(4) == 0 ? any_open(j) : to;
        const bool other = j != i && (moved == 1 || j != move[1].item);
        if (other && layout.open[layout.cell(j, u)] != 0 && !state_->placed(j, u)) {
            move[moved++] = {j, from, u};
        }
    };
    const bool crossed = left == no_slot || random_.below(4) == 0;
    clear(t, crossed && left != no_slot ? left : s);
    clear(layout.repeat[layout.cell(i, t)], crossed ? s : left);
    return move;
}

/// All that is movable in two slots changes places; nothing when that is too much, or one may not.
Move Annealing::exchange(SlotIndex s, SlotIndex t) const
{
    const Layout& layout = state_->layout();
    const auto here = state_->movable_in(s);
    const auto there = state_->movable_in(t);
    Move move{};
    if (here.size() + there.size() > move.size()) {
        return {};
    }
    std::size_t sent = 0;
    const auto send = [&](const Airing& airing, SlotIndex to) {
        const auto [i, from] = airing;
        const bool may =
            from != to && layout.open[layout.cell(i, to)] != 0 && !state_->placed(i, to);
        move[sent++] = {i, from, to};
        return may;
    };
    const auto leaves = [&](const Airing& airing) { return send(airing, t); };
    const auto comes = [&](const Airing& airing) { return send(airing, s); };
    const bool all = std::all_of(here.begin(), here.end(), leaves) &&
                     std::all_of(there.begin(), there.end(), comes);
    return all ? move : Move{};
}

SlotIndex Annealing::any_open(ItemIndex i)
{
    const auto slots = state_->layout().open_slots[i];
    return slots[random_.below(static_cast<std::uint32_t>(slots.size()))];
}

/// Half near, two fifths where the neighbours in time would have it, the rest anywhere.
SlotIndex Annealing::destination(ItemIndex i, SlotIndex s)
{
    const std::uint32_t kind = random_.below(10);
    if (kind == 9) {
        return any_open(i);
    }
    const auto slots = state_->layout().open_slots[i];
    const SlotIndex from = kind < 5 ? s : middle_of_neighbours(i, s);
    const auto at = std::lower_bound(slots.begin(), slots.end(), from) - slots.begin();
    const std::uint32_t reach = kind < 5 ? 4 : 1;
    const auto shift = static_cast<std::ptrdiff_t>(random_.below(2 * reach + 1)) -
                       static_cast<std::ptrdiff_t>(reach);
    const auto last = static_cast<std::ptrdiff_t>(slots.size()) - 1;
    return slots[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at + shift, 0, last))];
}

SlotIndex Annealing::middle_of_neighbours(ItemIndex i, SlotIndex s) const
{
    const Layout& layout = state_->layout();
    const SlotIndex p = state_->before(i, s);
    const SlotIndex q = state_->after(i, s);
    const std::int64_t left = p == no_slot ? layout.origin[i] : layout.middle[layout.cell(i, p)];
    const std::int64_t right = q == no_slot ? layout.end[i] : layout.middle[layout.cell(i, q)];
    const std::int64_t heavy_left = p == no_slot ? layout.first_factor[i] : 1;
    const std::int64_t heavy_right = q == no_slot ? 2 : 1;
    const std::int64_t wish =
        (heavy_left * left + heavy_right * right) / (heavy_left + heavy_right);
    const auto slots = layout.open_slots[i];
    const auto found =
        std::lower_bound(slots.begin(), slots.end(), wish, [&](SlotIndex t, std::int64_t at) {
            return layout.middle[layout.cell(i, t)] < at;
        });
    return found == slots.end() ? slots.back() : *found;
}

} // namespace loa::rotation
