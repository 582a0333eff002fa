#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <vector>

#include "support/folder.hpp"
#include "support/golden.hpp"
#include "support/source_dir.hpp"
#include "transcripts/console.hpp"

namespace fs = std::filesystem;

namespace {

/// The sample folders, without the stores that planning in the source tree leaves there.
void copy_schedules(const fs::path& target)
{
    fs::copy(loa::testing::source_dir() / "schedules", target, fs::copy_options::recursive);
    std::vector<fs::path> stores;
    for (const auto& entry : fs::recursive_directory_iterator{target}) {
        if (entry.path().filename().string().starts_with("loa.db")) {
            stores.push_back(entry.path());
        }
    }
    std::ranges::for_each(stores, [](const fs::path& store) { fs::remove(store); });
}

void check_transcript(const std::string& name)
{
    const fs::path page = loa::testing::source_dir() / "tests" / "transcripts" / name;
    const loa::testing::Folder folder;
    copy_schedules(folder / "schedules");
    const std::string written = loa::testing::bytes_of(page);

    const std::string played = loa::testing::played(written, folder.path());

    const char* update = std::getenv("LOA_UPDATE_GOLDEN");
    if (update != nullptr && std::string_view{update} == "1") {
        std::ofstream{page, std::ios::binary} << played;
    }
    INFO(page << "; LOA_UPDATE_GOLDEN=1 writes it anew");
    CHECK(played == loa::testing::bytes_of(page));
}

} // namespace

TEST_CASE("Mistakes on the command line are answered as the manual shows")
{
    check_transcript("mistakes-on-the-command-line.md");
}

TEST_CASE("The first week of a new centre runs as the manual shows")
{
    check_transcript("a-first-week.md");
}

TEST_CASE("Mistakes in the files and in the store are answered as the manual shows")
{
    check_transcript("mistakes-in-the-files.md");
}

TEST_CASE("A sample week runs as the manual shows")
{
    check_transcript("a-sample-week.md");
}

TEST_CASE("A month on tour runs as the manual shows")
{
    check_transcript("a-month-on-tour.md");
}

TEST_CASE("A month of banners, talks and posts runs as the manual shows")
{
    check_transcript("a-month-of-banners.md");
}

TEST_CASE("Every transcript is played by a test")
{
    const auto source = loa::testing::bytes_of(loa::testing::source_dir() / "tests" /
                                               "transcripts" / "transcripts_test.cpp");
    for (const auto& entry :
         fs::directory_iterator{loa::testing::source_dir() / "tests" / "transcripts"}) {
        const std::string name = entry.path().filename().string();
        if (entry.path().extension() == ".md") {
            INFO(name);
            CHECK(source.find("check_transcript(\"" + name + "\")") != std::string::npos);
        }
    }
}
