#pragma once

#include <filesystem>
#include <string>

namespace loa::testing {

/// Runs the commands of every console block of `page` in `folder`, one after another, and returns
/// the page with what they print. A line [n] tells an exit code that is not 0.
[[nodiscard]] std::string played(const std::string& page, const std::filesystem::path& folder);

} // namespace loa::testing
