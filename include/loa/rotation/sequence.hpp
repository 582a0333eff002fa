#pragma once

#include <cstdint>
#include <vector>

#include "loa/rotation/grid.hpp"

namespace loa::rotation {

/// A filling of equal slots, one item each.
struct Sequence {
    std::vector<ItemIndex> slots;
    double cost{};
    double bound{};            ///< no sequence costs less
    bool proved{};             ///< nor does any cost less than this one
    std::uint64_t proposals{}; ///< evaluated moves
    friend bool operator==(const Sequence&, const Sequence&) = default;
};

} // namespace loa::rotation
