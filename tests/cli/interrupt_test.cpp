#include <catch2/catch.hpp>

#include <array>
#include <csignal>
#include <filesystem>
#include <string>
#include <thread>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "loa/store/store.hpp"
#include "loa/time/period.hpp"
#include "support/folder.hpp"
#include "support/source_dir.hpp"

using loa::testing::Folder;

namespace {

// loa, run by itself with nothing on its terminal.
pid_t started(std::vector<std::string> words)
{
    std::vector<char*> arguments;
    arguments.reserve(words.size() + 1);
    for (std::string& word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t files{};
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    REQUIRE(::posix_spawn(&child, LOA_PROGRAM, &files, nullptr, arguments.data(), ::environ) == 0);
    posix_spawn_file_actions_destroy(&files);
    return child;
}

// `words`, interrupted as soon as the store is there: it is opened before the work, which takes
// many seconds. Returns the exit code.
int interrupted(std::vector<std::string> words, const std::filesystem::path& store)
{
    words.insert(words.end(), {"--effort", "best", "--store", store.string()});
    const pid_t child = started(std::move(words));
    while (!std::filesystem::exists(store)) {
        std::this_thread::yield();
    }
    REQUIRE(::kill(child, SIGINT) == 0);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    return WEXITSTATUS(status);
}

std::string phong_tho()
{
    return (loa::testing::source_dir() / "schedules/phong-tho").string();
}

} // namespace

TEST_CASE("Ctrl-C ends planning early and keeps the best plan so far")
{
    const Folder folder;
    const auto store = folder / "loa.db";

    const int code =
        interrupted({"loa", "plan", phong_tho(), "--week", "2022-W47", "--threads", "1"}, store);

    CHECK(code == 1); // done, and something did not fit
    const auto plan = loa::store::Store{store, loa::store::Access::read}.latest({2022, 47});
    REQUIRE(plan);
    CHECK(plan->effort == "stopped");
    CHECK(plan->number == 1);
    CHECK(plan->timetable.airings().size() > 2000);
}

TEST_CASE("Ctrl-C ends planning tours early and keeps the best tours so far")
{
    const Folder folder;
    const auto store = folder / "loa.db";

    CHECK(interrupted({"loa", "tour", phong_tho(), "--month", "2022-11"}, store) <= 1);

    const auto november = loa::time::calendar_month(date::year{2022} / date::November);
    const auto tours = loa::store::Store{store, loa::store::Access::read}.latest_tours(november);
    REQUIRE(tours);
    CHECK(tours->effort == "stopped");
    CHECK_FALSE(tours->tours.empty());
}
