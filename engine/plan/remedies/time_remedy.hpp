#pragma once

#include <optional>

#include "plan/remedies/item_remedy.hpp"

namespace loa::plan {

/// The least time more in one segment of a pattern, as far as relays and the rules on sessions
/// allow it.
[[nodiscard]] Help add_time(const Setting& setting, const Case& at);

/// The sessions that are not held because the station is silent.
[[nodiscard]] Help repair_station(const Setting& setting, const Case& at);

/// One more weekday for one pattern of the station, as far as the rules on sessions allow it.
[[nodiscard]] Help add_session_day(const Setting& setting, const Case& at);

/// `pattern` with segment number `index` longer by `more` and, when `position`, room for one item
/// more; what follows moves back, but for relays, which never move. Nothing when it runs into one.
[[nodiscard]] std::optional<model::SessionPattern> lengthened(const model::SessionPattern& pattern,
                                                              std::size_t index,
                                                              std::chrono::seconds more,
                                                              bool position);

} // namespace loa::plan
