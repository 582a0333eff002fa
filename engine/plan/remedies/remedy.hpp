#pragma once

#include "loa/model/plan_version.hpp"
#include "plan/problem.hpp"

namespace loa::plan {

/// Sets the remedy of `bump`: the cheapest change, tried out on the finished week, that lets all
/// missing airings of `claim` in; when none does, the one that lets most in.
///
/// Order: approve an item, lift a ban, relax a gap, shorten an item, lengthen a segment, raise another
///        line's upper limit, widen an item's part of the day, allow a segment another language, let an
///        item be valid for longer or sooner, repair the station, move a session out of quiet hours,
///        hold one on one more day, produce something in the language; at last, ask for less.
void set_remedy(const Setting& setting,
                const Problem& problem,
                const Room& room,
                const Claim& claim,
                model::Bump& bump);

} // namespace loa::plan
