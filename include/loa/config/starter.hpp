#pragma once

#include <filesystem>

namespace loa::config {

/// Writes a small commented centre with its province inside, which plans as it is. Makes `folder`
/// when there is none. All files appear, or none.
/// Errors: InvalidInput that names every file already there; StoreError when nothing can be written.
void write_starter(const std::filesystem::path& folder);

} // namespace loa::config
