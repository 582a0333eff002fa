#pragma once

#include <string>
#include <vector>

#include "exported_week.hpp"

namespace loa::bench {

/// Where an exported week and its proofs do not say the same, by the names of schedules/EXPORT.md:
/// "stations" of both, "slots" of sessions and proofs, "airings" and placements, "pinned" airings and fixed ones, "items"
/// and contents, "demands" and wishes, "quality" and the sums of it. Nothing when they agree.
[[nodiscard]] std::vector<std::string> differences(const ExportedWeek& week);

} // namespace loa::bench
