#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "loa/rotation/grid.hpp"
#include "loa/search/stopped.hpp"
#include "path_program.hpp"

namespace loa::rotation {

/// What branch and bound over paths ended with.
struct PathChoice {
    Placement placement; ///< empty: nothing better was found
    bool complete{};     ///< there is none better
};

/// The path of each item that together are least uneven, and less than `known`, by branch and cut. Does
/// no more than is in proportion to `steps`, evaluated proposals of other searches, and ends with the best
/// it has then, or when told to stop.
/// Cost: milliseconds to a third of a second for 200,000 steps.
[[nodiscard]] PathChoice best_paths(const Layout& layout,
                                    std::span<const ItemPath> paths,
                                    double known,
                                    std::uint64_t steps,
                                    const search::Stopped& stopped = {});

} // namespace loa::rotation
