#include "reassignment.hpp"

#include <algorithm>
#include <utility>

namespace loa::rotation {

Reassignment::Reassignment(State& state)
    : state_{&state},
      slot_used_(state.layout().slot_count),
      item_used_(state.layout().item_count),
      family_used_(state.layout().grid->families.size())
{
}

bool Reassignment::may_join(const Airing& airing) const
{
    const Layout& layout = state_->layout();
    const auto families = layout.families[airing.item];
    return slot_used_[airing.slot] == 0 && item_used_[airing.item] == 0 &&
           layout.repeat[layout.cell(airing.item, airing.slot)] == no_slot &&
           std::none_of(families.begin(), families.end(), [&](std::uint32_t family) {
               return family_used_[family] != 0;
           });
}

void Reassignment::join(const Airing& airing)
{
    slot_used_[airing.slot] = 1;
    item_used_[airing.item] = 1;
    for (const std::uint32_t family : state_->layout().families[airing.item]) {
        family_used_[family] = 1;
    }
    chosen_.push_back(airing);
}

/// A tenth stays, so that what takes part can come to lie beside it.
void Reassignment::choose(search::Random& random)
{
    std::fill(slot_used_.begin(), slot_used_.end(), std::uint8_t{0});
    std::fill(item_used_.begin(), item_used_.end(), std::uint8_t{0});
    std::fill(family_used_.begin(), family_used_.end(), std::uint8_t{0});
    order_.assign(state_->movable().begin(), state_->movable().end());
    chosen_.clear();
    for (std::size_t left = order_.size(); left != 0; --left) {
        std::swap(order_[random.below(static_cast<std::uint32_t>(left))], order_[left - 1]);
        if (random.below(10) != 0 && may_join(order_[left - 1])) {
            join(order_[left - 1]);
        }
    }
}

/// The slots that the chosen left, and others with room.
void Reassignment::open_places()
{
    places_.clear();
    for (SlotIndex s = 0; s != state_->layout().slot_count; ++s) {
        if (state_->positions_left(s) > 0) {
            places_.push_back(s);
        }
    }
}

void Reassignment::price()
{
    const Layout& layout = state_->layout();
    assignment_.resize(chosen_.size(), places_.size());
    for (std::size_t row = 0; row != chosen_.size(); ++row) {
        const auto [i, from] = chosen_[row];
        const std::uint16_t zone = layout.zone[layout.cell(i, from)];
        for (std::size_t column = 0; column != places_.size(); ++column) {
            const SlotIndex s = places_[column];
            const std::size_t cell = layout.cell(i, s);
            if (layout.zone[cell] == zone && layout.repeat[cell] == no_slot &&
                !state_->placed(i, s) && state_->fits(i, s)) {
                assignment_.cost(row, column) =
                    layout.unevenness(i, state_->count(i) + 1, state_->spread_after(i, no_slot, s));
            }
        }
    }
}

void Reassignment::round(search::Random& random)
{
    choose(random);
    for (const Airing& airing : chosen_) {
        state_->lift(airing.item, airing.slot);
    }
    open_places();
    price();
    const auto columns = assignment_.solve();
    for (std::size_t row = 0; row != chosen_.size(); ++row) {
        state_->place(chosen_[row].item, places_[columns[row]]);
    }
}

} // namespace loa::rotation
