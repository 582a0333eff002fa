#pragma once

#include <span>
#include <string_view>

namespace loa::config {

/// A file of the starter centre; `name` is relative to its folder.
struct StarterFile {
    std::string_view name;
    std::string_view text;
};

/// What stands in engine/config/starter, built in.
[[nodiscard]] std::span<const StarterFile> starter_files();

} // namespace loa::config
