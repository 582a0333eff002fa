#pragma once

#include "loa/model/proof.hpp"

namespace loa::bench {

/// What a proof is found to prove, recomputed from its slots, items, placements and prices.
struct Verified {
    double unevenness{};            ///< of the placement
    double bound{};                 ///< by the prices
    std::int64_t shortfall{};       ///< of the placement
    std::int64_t shortfall_bound{}; ///< by the prices
    bool sound{};                   ///< prices are not negative, earnings not above the weights
};

/// Recomputes what `proof` claims, with none of the code that made it.
[[nodiscard]] Verified verify(const model::Proof& proof);

} // namespace loa::bench
