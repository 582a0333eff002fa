#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace loa::text {

/// The known name closest to `word` for a "did you mean": fewest edits after folding, at most a
/// third of the word's length; the first of equals. Nothing when none is that close.
[[nodiscard]] std::optional<std::string> nearest(std::string_view word,
                                                 std::span<const std::string> known);

} // namespace loa::text
