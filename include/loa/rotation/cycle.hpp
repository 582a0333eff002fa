#pragma once

#include <cstdint>
#include <span>

#include "loa/rotation/sequence.hpp"
#include "loa/search/progress.hpp"

namespace loa::rotation {

/// Response time variability: Σ over items and their consecutive airings round the circle of
/// (gap − slots / count)².
///
/// Source: Corominas, Kubiak, Moreno Palli, "Response time variability", Journal of Scheduling 10
///         (2007), 97–110.
[[nodiscard]] double response_time_variability(std::span<const std::int32_t> counts,
                                               std::span<const ItemIndex> slots);

/// No circle of `counts` has less variability: gaps are whole, so each item has at best two kinds.
[[nodiscard]] double cycle_bound(std::span<const std::int32_t> counts);

/// A circle of Σ `counts` slots (each count ≥ 1) in which every item comes round as evenly as the
/// search found, by parallel tempering from several phases.
///
/// Cost: about 190 million proposals a second, whatever the size.
[[nodiscard]] Sequence even_cycle(std::span<const std::int32_t> counts,
                                  const search::Budget& budget);

/// `known` with the best bound that could be proved before `progress` ran out, and with a more even
/// circle if one was met: all circles are looked at, slot by slot, at rising limits of unevenness.
/// A step is one slot of one partial circle, or one way round it of an item of few copies. Circles of
/// more than 255 slots are left as they are.
///
/// Cost: about 20 million steps a second; limits cost up to three times as much as the one before.
[[nodiscard]] Sequence
prove(std::span<const std::int32_t> counts, Sequence known, const search::Progress& progress);

} // namespace loa::rotation
