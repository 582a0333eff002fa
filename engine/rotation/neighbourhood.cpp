#include "neighbourhood.hpp"

#include <algorithm>
#include <utility>

#include "construct.hpp"

namespace loa::rotation {

Neighbourhood::Neighbourhood(State& state,
                             BestPath& paths,
                             std::uint64_t seed,
                             search::Stopped stopped)
    : state_{&state},
      paths_{&paths},
      random_{seed},
      stopped_{std::move(stopped)},
      scarcity_{state.layout()}
{
    const Layout& layout = state.layout();
    for (ItemIndex i = 0; i != layout.item_count; ++i) {
        const Item& item = layout.grid->items[i];
        if (!layout.open_slots[i].empty() && item.target > 0 && item.zones.empty()) {
            movable_.push_back(i);
        }
    }
}

void Neighbourhood::search(std::uint64_t rounds, const Prices& prices)
{
    const std::vector<double> flat = scarcity_.flat(prices);
    for (std::uint64_t round = 0; round != rounds && !movable_.empty(); ++round) {
        if (search::told(stopped_)) {
            return;
        }
        choose();
        const Cost before = state_->cost_of(chosen_);
        lift_chosen();
        for (const ItemIndex i : chosen_) {
            const bool last = i == chosen_.back();
            lay(i, last ? std::span<const double>{} : flat);
        }
        if (before < state_->cost_of(chosen_)) {
            restore();
        }
    }
}

/// Takes the movable airings of the chosen out, and notes where they were.
void Neighbourhood::lift_chosen()
{
    before_.clear();
    for (const ItemIndex i : chosen_) {
        for (const SlotIndex s : state_->layout().open_slots[i]) {
            if (state_->placed(i, s)) {
                before_.push_back({i, s});
            }
        }
    }
    for (const Airing& airing : before_) {
        state_->lift(airing.item, airing.slot);
    }
}

/// An item, and up to two that share slots with it; none that has zones to keep.
void Neighbourhood::choose()
{
    chosen_.assign(1, movable_[random_.below(static_cast<std::uint32_t>(movable_.size()))]);
    const std::uint32_t others = random_.below(3);
    for (std::uint32_t other = 0; other != others; ++other) {
        choose_beside(chosen_.front());
    }
    if (random_.below(2) == 0) {
        std::reverse(chosen_.begin(), chosen_.end());
    }
}

void Neighbourhood::choose_beside(ItemIndex i)
{
    const auto slots = state_->layout().open_slots[i];
    const SlotIndex s = slots[random_.below(static_cast<std::uint32_t>(slots.size()))];
    const auto there = state_->movable_in(s);
    if (there.empty()) {
        return;
    }
    const ItemIndex j = there[random_.below(static_cast<std::uint32_t>(there.size()))].item;
    const bool zoned = !state_->layout().grid->items[j].zones.empty();
    if (!zoned && std::find(chosen_.begin(), chosen_.end(), j) == chosen_.end()) {
        chosen_.push_back(j);
    }
}

void Neighbourhood::lay(ItemIndex i, std::span<const double> prices)
{
    const Item& item = state_->layout().grid->items[i];
    if (state_->count(i) >= item.target) {
        return; // fixed airings alone reach it
    }
    airing_prices_.clear();
    if (!prices.empty()) {
        scarcity_.airing_prices(i, prices, airing_prices_);
    }
    lay_again(*state_, *paths_, i, item.target, airing_prices_);
}

void Neighbourhood::restore()
{
    for (const ItemIndex i : chosen_) {
        lift_movable(*state_, i);
    }
    for (const Airing& airing : before_) {
        state_->place(airing.item, airing.slot);
    }
}

} // namespace loa::rotation
