#include <filesystem>
#include <vector>

#include <catch2/catch.hpp>

#include "loa/config/load.hpp"
#include "support/source_dir.hpp"

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> centres()
{
    std::vector<fs::path> folders;
    for (const auto& entry : fs::directory_iterator{loa::testing::source_dir() / "schedules"}) {
        if (fs::exists(entry.path() / "centre.toml")) {
            folders.push_back(entry.path());
        }
    }
    std::ranges::sort(folders);
    return folders;
}

} // namespace

TEST_CASE("Every centre of the province loads without a mistake")
{
    for (const fs::path& folder : centres()) {
        INFO(folder);
        std::string mistakes;
        try {
            const auto loaded = loa::config::load(folder);
            CHECK(loaded.model.centre.key == folder.filename());
            CHECK(!loaded.model.communes.empty());
            CHECK(!loaded.model.stations.empty());
            CHECK(!loaded.model.campaigns.empty());
        } catch (const loa::InvalidInput& found) {
            mistakes = found.what();
        }
        CHECK(mistakes.empty());
    }
}

TEST_CASE("The eight centres of Lai Châu are there and cover its 106 communes")
{
    std::size_t communes = 0;
    for (const fs::path& folder : centres()) {
        communes += loa::config::load(folder).model.communes.size();
    }

    CHECK(centres().size() == 8);
    CHECK(communes == 106);
}

TEST_CASE("The same folder loads to the same model twice")
{
    const fs::path folder = loa::testing::source_dir() / "schedules" / "phong-tho";

    const auto once = loa::config::load(folder);
    const auto again = loa::config::load(folder);

    CHECK(once.model == again.model);
    CHECK(once.pack == again.pack);
}
