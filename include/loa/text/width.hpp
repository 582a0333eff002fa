#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace loa::text {

/// Terminal columns `text` takes: combining marks take none, wide East Asian characters two.
[[nodiscard]] std::size_t width(std::string_view text);

/// `text` cut to at most `columns`, with … as the last one when something was cut off.
[[nodiscard]] std::string cut(std::string_view text, std::size_t columns);

enum class Align { left, right };

/// `text` padded with spaces to `columns`; text that is wider stays as it is.
[[nodiscard]] std::string
padded(std::string_view text, std::size_t columns, Align align = Align::left);

} // namespace loa::text
