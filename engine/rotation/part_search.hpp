#pragma once

#include <cstdint>

#include "loa/rotation/solve.hpp"
#include "parts.hpp"

namespace loa::rotation {

/// What a part of a grid ended with.
struct Found {
    Placement placement;
    Prices prices;
    double exact_bound{};       ///< no placement with these numbers has less unevenness
    std::uint64_t steps_left{}; ///< proved before they were needed
};

/// What a part may do.
struct Share {
    Effort effort;       ///< with what others left of theirs
    std::uint64_t own{}; ///< steps without that: so much may be spent on proofs
};

/// A placement of `part` from scratch.
[[nodiscard]] Found search(const Part& part, const Share& share);

/// `placement` of `part`, never worse.
[[nodiscard]] Found
search_further(const Part& part, const Placement& placement, const Share& share);

} // namespace loa::rotation
