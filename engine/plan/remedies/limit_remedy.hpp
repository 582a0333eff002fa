#pragma once

#include "plan/remedies/item_remedy.hpp"

namespace loa::plan {

/// The upper limit of another line that, raised, helps most.
[[nodiscard]] Help raise_limit(const Setting& setting, const Case& at);

/// The language list of one segment that helps most when it takes one more language that listeners
/// understand.
[[nodiscard]] Help allow_language(const Setting& setting, const Case& at);

/// The pattern of the station that helps most when it is not held in quiet hours.
[[nodiscard]] Help move_session(const Setting& setting, const Case& at);

} // namespace loa::plan
