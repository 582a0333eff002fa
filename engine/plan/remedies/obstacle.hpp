#pragma once

#include <string>

#include "plan/problem.hpp"

namespace loa::plan {

/// The rule that stopped most of what `claim` is short of. Every place that could have carried it has
/// one vote: for what is in the way of the item that came nearest, or of the session itself. Places
/// that carry something for the claim already vote only when there are no others. Ties go to the name
/// that stands first in the alphabet.
[[nodiscard]] std::string obstacle(const Problem& problem, const Room& room, const Claim& claim);

} // namespace loa::plan
