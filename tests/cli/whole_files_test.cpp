#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

#include "loa/error.hpp"
#include "loa/text/messages/commands.hpp"
#include "support/folder.hpp"
#include "support/golden.hpp"
#include "whole_files.hpp"

namespace fs = std::filesystem;
namespace messages = loa::text::messages::command;
using loa::cli::write_whole;
using loa::testing::bytes_of;
using loa::testing::Folder;

namespace {

bool refused(const std::vector<loa::cli::WholeFile>& files, const loa::text::Message& message)
{
    try {
        write_whole(files);
        return false;
    } catch (const loa::StoreError& error) {
        INFO(error.what());
        return error.mistakes().at(0).sentence.says(message);
    }
}

std::size_t entries(const fs::path& folder)
{
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator{folder}, fs::directory_iterator{}));
}

} // namespace

TEST_CASE("Files are written whole, with their folders, over older ones")
{
    const Folder folder;
    write_whole({{folder / "in/tuần 47/a.csv", "old"}});

    write_whole({{folder / "in/tuần 47/a.csv", "new"}, {folder / "b.csv", ""}});

    CHECK(bytes_of(folder / "in/tuần 47/a.csv") == "new");
    CHECK(bytes_of(folder / "b.csv").empty());
    CHECK(entries(folder / "in/tuần 47") == 1);
}

TEST_CASE("When one file cannot be written, none is replaced and nothing is left behind")
{
    const Folder folder;
    write_whole({{folder / "a.csv", "old"}});
    fs::create_directory(folder / "b.csv");

    CHECK(refused({{folder / "a.csv", "new"}, {folder / "b.csv", "new"}},
                  messages::output_is_folder));

    CHECK(bytes_of(folder / "a.csv") == "old");
    CHECK(entries(folder.path()) == 2);
}

TEST_CASE("A file in place of the folder is reported")
{
    const Folder folder;
    write_whole({{folder / "out", "a file"}});

    CHECK(refused({{folder / "out/a.csv", ""}}, messages::output_not_folder));
    CHECK(refused({{folder / "out/deeper/a.csv", ""}}, messages::output_not_folder));
}
