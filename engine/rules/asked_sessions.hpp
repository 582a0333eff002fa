#pragma once

#include <optional>
#include <vector>

#include "loa/rules/session.hpp"

namespace loa::rules {

/// The sessions that patterns ask for on `days`, whether or not broadcast-days lets them be held.
/// Order: as sessions_held.
[[nodiscard]] std::vector<Session> sessions_asked(const model::Model& model,
                                                  const time::DateSpan& days);

/// sessions_held() for rules that keep no more of a pack than its broadcast days.
[[nodiscard]] std::vector<Session> sessions_held(const model::Model& model,
                                                 const std::optional<BroadcastDays>& limit,
                                                 const time::DateSpan& days);

} // namespace loa::rules
