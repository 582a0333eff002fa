#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>

#include "loa/config/load.hpp"
#include "loa/config/starter.hpp"
#include "loa/text/messages/config.hpp"
#include "support/folder.hpp"
#include "support/golden.hpp"

namespace fs = std::filesystem;
namespace messages = loa::text::messages;
using loa::config::load;
using loa::config::write_starter;
using loa::testing::Folder;

namespace {

std::size_t files_in(const fs::path& folder)
{
    std::size_t files = 0;
    for (const auto& entry : fs::recursive_directory_iterator{folder}) {
        files += entry.is_regular_file() ? 1U : 0U;
    }
    return files;
}

} // namespace

TEST_CASE("The starter centre loads without a mistake or a warning")
{
    const Folder folder;

    write_starter(folder / "moi");

    const auto loaded = load(folder / "moi");
    CHECK(loaded.warnings.empty());
    CHECK(loaded.model.centre.key == "moi");
    CHECK(loaded.model.stations.size() == loaded.model.communes.size());
    CHECK(!loaded.model.sites.empty());
    CHECK(!loaded.model.meetings.empty());
    CHECK(!loaded.model.pages.empty());
}

TEST_CASE("The starter goes into a folder that is already there, with a slash or without")
{
    const Folder folder;

    write_starter(folder.path() / "");

    CHECK_NOTHROW(load(folder.path()));
    CHECK(!fs::exists(folder.path().string() + ".XXXXXX"));
}

TEST_CASE("The starter makes folders above its own")
{
    const Folder folder;

    write_starter(folder / "a/b");

    CHECK_NOTHROW(load(folder / "a/b"));
}

TEST_CASE("The starter overwrites nothing, names what is there and leaves no file of its own")
{
    const Folder folder;
    std::ofstream{folder / "centre.toml"} << "mine";
    std::ofstream{folder / "stations.csv"} << "mine too";

    std::vector<loa::Mistake> mistakes;
    try {
        write_starter(folder.path());
    } catch (const loa::InvalidInput& refused) {
        mistakes = refused.mistakes();
    }

    REQUIRE(mistakes.size() == 2);
    CHECK(mistakes[0].origin.file == (folder / "centre.toml").generic_string());
    CHECK(mistakes[1].origin.file == (folder / "stations.csv").generic_string());
    CHECK(mistakes[0].sentence.says(messages::starter_file_there));
    CHECK(files_in(folder.path()) == 2);
    CHECK(loa::testing::bytes_of(folder / "centre.toml") == "mine");
}

TEST_CASE("A starter that cannot be written is an error of the store, and nothing is left behind")
{
    const Folder folder;
    std::ofstream{folder / "file"} << "no folder";

    CHECK_THROWS_AS(write_starter(folder / "file/centre"), loa::StoreError);
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("A starter in place of a file says that a file is there")
{
    const Folder folder;
    std::ofstream{folder / "file"} << "no folder";
    try {
        write_starter(folder / "file");
        FAIL("a file is no folder");
    } catch (const loa::StoreError& refused) {
        CHECK(refused.mistakes().at(0).sentence.says(messages::starter_over_file));
    }
}

TEST_CASE("A starter half of which cannot be moved into place is taken back")
{
    const Folder folder;
    std::ofstream{folder / "lai-chau"} << "a file where a folder must go";

    CHECK_THROWS_AS(write_starter(folder.path()), loa::StoreError);
    CHECK(files_in(folder.path()) == 1);
}
