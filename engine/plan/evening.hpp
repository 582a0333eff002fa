#pragma once

#include "loa/model/plan_version.hpp"
#include "loa/rotation/solve.hpp"
#include "plan/problem.hpp"
#include "plan/room.hpp"

namespace loa::plan {

/// A station's week, and how good it is.
struct Placed {
    Room room;
    model::Quality quality;
    rotation::Prices prices; ///< of the bound
};

/// How well `room` serves the claims; its evenness is left at zero.
[[nodiscard]] model::Quality quality(const Problem& problem, const Room& room);

/// Evened out from where it stands. The counts stay, and so does what they count for.
[[nodiscard]] Placed
evened(const Problem& problem, const Room& room, const rotation::Effort& effort);

} // namespace loa::plan
