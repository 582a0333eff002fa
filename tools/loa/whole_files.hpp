#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace loa::cli {

struct WholeFile {
    std::filesystem::path path;
    std::string bytes;
};

/// Writes `files`, making their folders: first all beside their places, then each into its place at
/// once, so that nobody ever sees half a file and a full disk leaves the old ones as they were.
/// Errors: StoreError; nothing was replaced then.
void write_whole(const std::vector<WholeFile>& files);

} // namespace loa::cli
