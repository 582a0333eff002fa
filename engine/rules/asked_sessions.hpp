#pragma once

#include <vector>

#include "loa/rules/session.hpp"

namespace loa::rules {

/// Whether a cluster of the station works on `day` and changes.toml does not silence it.
[[nodiscard]] bool on_air(const model::Model& model, const model::Station& station, time::Day day);

/// The sessions that patterns ask for on `days`, whether or not broadcast-days lets them be held.
/// Order: as sessions_held.
[[nodiscard]] std::vector<Session> sessions_asked(const model::Model& model,
                                                  const time::DateSpan& days);

} // namespace loa::rules
