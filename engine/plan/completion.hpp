#pragma once

#include "plan/problem.hpp"

namespace loa::plan {

/// Gives `claim` airings, one after the other, until `wanted` count for it or no more fits: of the
/// item that lags most, in the slot farthest from its other airings. Keeps every claim's upper limit.
void raise(const Problem& problem, Room& room, const Claim& claim, int wanted);

/// Adds airings to `room` for as long as some claim is below what it is owed, if need be in the stead
/// of one that nobody is owed; then below its target. Then lets the lines that fill take what time is
/// left, evenly over their items: first the items that push no other line over its target, then all.
///
/// After it, no single airing more would fit for any claim that is below what it is owed.
void complete(const Problem& problem, Room& room);

} // namespace loa::plan
