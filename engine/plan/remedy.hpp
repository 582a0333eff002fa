#pragma once

#include "loa/model/plan_version.hpp"
#include "plan/problem.hpp"

namespace loa::plan {

/// Sets the remedy of `bump`: the cheapest change, tried out on the finished week, that lets all
/// missing airings of `claim` in; when none does, the one that lets most in.
///
/// Order: from a signature to more airtime: approve an item, lift a ban, extend an item's validity,
///        relax a gap, shorten an item, lengthen a segment, repair the station, hold a session on one
///        more day, produce something in the language; at last, ask for less.
void set_remedy(const Setting& setting,
                const Problem& problem,
                const Room& room,
                const Claim& claim,
                model::Bump& bump);

} // namespace loa::plan
