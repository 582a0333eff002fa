#pragma once

#include <optional>
#include <string>

#include "config/mistakes.hpp"
#include "config/value.hpp"

namespace loa::config {

/// `text` as a table of values, in file order; nothing, with the mistake added, when it is not TOML.
[[nodiscard]] std::optional<Value>
read_toml(const std::string& text, const std::string& file, Mistakes& mistakes);

} // namespace loa::config
