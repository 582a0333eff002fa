#pragma once

#include "plan/problem.hpp"

namespace loa::plan {

/// Of items that stand for the same, as much aimed at and serving the same demands in the same language,
/// none airs two times more than another where one can take the other's place: what filled the week in
/// a hurry is evened out. Keeps what every demand gets.
void level(const Problem& problem, Room& room);

} // namespace loa::plan
