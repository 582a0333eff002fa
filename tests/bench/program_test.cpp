#include <cstdlib>
#include <string>

#include <sys/wait.h>

#include <boost/json.hpp>
#include <catch2/catch.hpp>

#include "result.hpp"
#include "support/folder.hpp"

using namespace loa;

namespace {

/// What loa-bench does with `words`: its exit code, and what it prints.
struct Ran {
    int code{};
    std::string out;
};

Ran loa_bench(const std::string& words)
{
    const testing::Folder folder;
    const std::string out = (folder / "out").string();
    const std::string command = std::string{LOA_BENCH} + ' ' + words + " >" + out + " 2>&1";
    const int status = std::system(command.c_str());
    return {WEXITSTATUS(status), bench::whole_file(out)};
}

} // namespace

TEST_CASE("Words that loa-bench does not know are mistakes of usage")
{
    CHECK(loa_bench("").code == 2);
    CHECK(loa_bench("what").code == 2);
    CHECK(loa_bench("rtvp").code == 2);
    CHECK(loa_bench("xibo --threads 2").code == 2);
    CHECK(loa_bench("azuracast --week 2022-W47").code == 2);
    CHECK(loa_bench("--help").code == 0);
}

TEST_CASE("Numbers out of range are mistakes of usage, told in one line")
{
    for (const char* words : {"nation --communes -5",
                              "nation --communes 0",
                              "xibo --seed -3",
                              "xibo --seed 1.5",
                              "week . --threads 0",
                              "rtvp x --seconds nan",
                              "rtvp x --seconds inf",
                              "rtvp x --seconds -1",
                              "isci x --proof-seconds 1e99"}) {
        const Ran ran = loa_bench(words);
        INFO(words << ": " << ran.out);
        CHECK(ran.code == 2);
        CHECK(ran.out.size() < 200);
    }
}

TEST_CASE("Efforts are told by their names")
{
    const std::string help = loa_bench("week --help").out;
    CHECK(help.find("quick") != std::string::npos);
    CHECK(help.find("->") == std::string::npos);
}

TEST_CASE("Folders and files that are not there are mistakes of input")
{
    CHECK(loa_bench("week /nowhere").code == 3);
    CHECK(loa_bench("nation --schedules /nowhere").code == 3);
    CHECK(loa_bench("year /nowhere").code == 3);
    CHECK(loa_bench("rtvp /").code == 3);
    CHECK(loa_bench("isci /nowhere").code == 3);
    CHECK(loa_bench("verify-bound /nowhere").code == 3);
}

TEST_CASE("A run tells how many proposals it evaluated in a second")
{
    const testing::Folder folder;
    const std::string file = (folder / "x").string();
    REQUIRE(std::system(("echo 2 5 3 2 >" + file).c_str()) == 0);
    const auto line = boost::json::parse(loa_bench("rtvp --seconds 0.1 " + file).out);
    CHECK(line.at("proposals_per_second").is_double());
}
