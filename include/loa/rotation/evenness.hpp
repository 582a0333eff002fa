#pragma once

#include <span>

#include "loa/rotation/grid.hpp"

namespace loa::rotation {

/// How unevenly an item comes round: V = (n / W²) · Σ c·d² − 1, the squared coefficient of variation
/// of its gaps; 0 is perfect, comparable between items.
///
/// d runs over the gaps between airings in *airtime open to the item*: the cumulative length of its
/// eligible slots, an airing counting at the middle of its slot; nights and slots it cannot use do
/// not count. At the horizon's ends d reaches to the border and c = 2, so that a border as far off
/// as half a gap costs nothing; with history the first gap reaches back to the last airing and c = 1,
/// as between airings. W is the sum of all d, n the gaps they amount to: a border counts half.
/// Only first airings are measured: a repeat follows its airing and is spaced as evenly as that is.
/// Without airings, or without eligible slots, V is 0.
///
/// Units:  `placed` ascends; slots and airtime in seconds.
/// Source: Corominas, Kubiak, Moreno Palli, "Response time variability", Journal of Scheduling 10
///         (2007), 97–110: on a uniform cyclic grid D²/n · V is their measure.
[[nodiscard]] double
unevenness(const Item& item, std::span<const Slot> slots, std::span<const SlotIndex> placed);

} // namespace loa::rotation
