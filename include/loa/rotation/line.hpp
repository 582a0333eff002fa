#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "loa/rotation/sequence.hpp"
#include "loa/search/progress.hpp"

namespace loa::rotation {

inline constexpr ItemIndex no_item = 0xFFFF'FFFFU;

/// Slots in a row, each to hold one item, some of them filled already. What a gap between consecutive
/// airings of an item costs is free to choose; the ends cost nothing.
struct Line {
    std::vector<std::int32_t> counts;                ///< by item, ≥ 1; their sum is the slots
    std::vector<std::vector<std::int64_t>> gap_cost; ///< by item, by gap in slots: 0 … slots
    std::vector<ItemIndex> placed;                   ///< by slot; no_item where free
    std::int64_t unit{1};                            ///< of gap_cost that make 1 of cost
    friend bool operator==(const Line&, const Line&) = default;
};

/// The line of incremental scheduling of commercials: a gap of an item of n airings costs
/// |gap − slots / n|. The unit is the least common multiple of the counts, so that costs are exact;
/// when that passes 10⁹, 10⁹, so that each gap's is rounded down by less than that.
///
/// Source: Bollapragada, Bussieck, Mallik, "Scheduling commercial videotapes in broadcast
///         television", Operations Research 52(5) (2004), 679–689.
[[nodiscard]] Line commercial_line(std::vector<std::int32_t> counts, std::vector<ItemIndex> placed);

/// What `slots` costs, recomputed from the definition, in units of 1 / `unit`.
[[nodiscard]] std::int64_t cost(const Line& line, const std::vector<ItemIndex>& slots);

/// A sequence that keeps what is placed and costs as little as the search found; its bound is what
/// the items would cost if each were alone with what is placed.
[[nodiscard]] Sequence even_line(const Line& line, const search::Budget& budget);

/// `known` with the best bound that could be proved, and with a cheaper sequence if one was met:
/// prices for the slots by subgradient ascent, then a sweep over all ways to fill the line slot by
/// slot that the priced paths of the items do not rule out, at rising limits. Looks at no more than
/// `most_stages` partial lines a limit (about 100 bytes each), and stops when `progress` runs out. A
/// step is a partial line, or a slot's price. Lines of more than 8 items get no further than prices,
/// those of more than 254 slots are left as they are.
[[nodiscard]] Sequence
prove(const Line& line,
      Sequence known,
      std::size_t most_stages,
      const search::Progress& progress = search::by_steps(~std::uint64_t{0}));

} // namespace loa::rotation
