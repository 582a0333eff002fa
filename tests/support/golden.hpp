#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include <catch2/catch.hpp>

#include "support/source_dir.hpp"

namespace loa::testing {

/// Where the golden file `name` stands.
inline std::filesystem::path golden_path(std::string_view name)
{
    return source_dir() / "tests" / "golden" / name;
}

/// All bytes of a file; fails the test when there is none.
inline std::string bytes_of(const std::filesystem::path& path)
{
    std::ifstream in{path, std::ios::binary};
    INFO("reading " << path);
    REQUIRE(in.good());
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// Checks that `actual` is what the golden file holds. With LOA_UPDATE_GOLDEN=1 in the environment
/// the file is written instead: then read the difference before committing it.
inline void check_golden(std::string_view name, const std::string& actual)
{
    const auto path = golden_path(name);
    const char* update = std::getenv("LOA_UPDATE_GOLDEN");
    if (update != nullptr && std::string_view{update} == "1") {
        std::ofstream{path, std::ios::binary} << actual;
    }
    INFO("golden file " << path << "; LOA_UPDATE_GOLDEN=1 writes it anew");
    CHECK(actual == bytes_of(path));
}

} // namespace loa::testing
