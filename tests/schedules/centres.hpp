#pragma once

#include <algorithm>
#include <filesystem>
#include <vector>

#include "loa/config/load.hpp"
#include "support/source_dir.hpp"

namespace loa::testing {

inline std::filesystem::path schedules()
{
    return source_dir() / "schedules";
}

/// Every centre's folder under schedules/, read, in order of its name.
inline std::vector<config::Loaded> centres()
{
    std::vector<std::filesystem::path> folders;
    for (const auto& entry : std::filesystem::directory_iterator{schedules()}) {
        if (std::filesystem::exists(entry.path() / "centre.toml")) {
            folders.push_back(entry.path());
        }
    }
    std::ranges::sort(folders);
    std::vector<config::Loaded> loaded;
    std::ranges::transform(folders, std::back_inserter(loaded), config::load);
    return loaded;
}

} // namespace loa::testing
