#pragma once

#include <optional>

#include "plan/problem.hpp"

namespace loa::plan {

/// One airing that could be added.
struct Addition {
    rotation::ItemIndex item{};
    rotation::SlotIndex slot{};
};

/// The next airing that `claim` can be given in `room` without breaking any claim's upper limit:
/// of the item that lags most, in the slot farthest from its other airings. Nothing when none fits.
[[nodiscard]] std::optional<Addition>
next_addition(const Problem& problem, const Room& room, const Claim& claim);

/// Gives `claim` airings, one after the other, until `wanted` count for it or no more fits.
void raise(const Problem& problem, Room& room, const Claim& claim, int wanted);

/// Adds airings to `room` for as long as some claim is below what it is owed, then below its target;
/// then lets the lines that fill take what time is left, evenly over their items: first the items
/// that push no other line over its target, then all.
///
/// After it, no single airing more would fit for any claim that is below what it is owed.
void complete(const Problem& problem, Room& room);

} // namespace loa::plan
