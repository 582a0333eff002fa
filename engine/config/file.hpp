#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "config/mistakes.hpp"

namespace loa::config {

/// Larger files are refused unread: no centre writes ten megabytes by hand.
inline constexpr std::uintmax_t largest_file = 10'000'000;

enum class Presence { required, optional };

/// A text file of a folder as the readers want it: checked UTF-8 in normalization form C, without
/// byte order mark or no-break spaces, lines ended by LF. Nothing when it cannot be had, with the mistake added; an
/// optional file that is not there is no mistake.
[[nodiscard]] std::optional<std::string>
read_text(const std::filesystem::path& path, Presence presence, Mistakes& mistakes);

} // namespace loa::config
