#pragma once

#include <cstdint>

#include "loa/rotation/line.hpp"

namespace loa::rotation {

/// No sequence costs less, in units of 1 / `unit`: each item is put where it is cheapest as if it were
/// alone with what is placed. Of more than 512 slots, only what its cheapest gaps cost.
/// Cost: slots³.
[[nodiscard]] std::int64_t independent_bound(const Line& line);

} // namespace loa::rotation
