#pragma once

#include <filesystem>

namespace loa::testing {

/// The root of the sources the tests were built from.
std::filesystem::path source_dir();

} // namespace loa::testing
