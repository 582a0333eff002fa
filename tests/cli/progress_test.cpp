#include <catch2/catch.hpp>

#include <sstream>

#include "progress.hpp"

using loa::cli::Progress;
using loa::cli::Terminal;

TEST_CASE("Work of less than a second shows no progress")
{
    std::ostringstream out;
    std::ostringstream err;
    Terminal terminal{.out = out, .err = err, .shows_progress = true};

    Progress{terminal}.show({1, 12, {}});

    CHECK(err.str().empty());
    CHECK(out.str().empty());
}

TEST_CASE("Longer work is counted on one line, which is wiped away at the end")
{
    std::ostringstream out;
    std::ostringstream err;
    Terminal terminal{
        .out = out, .err = err, .language = loa::text::Language::en, .shows_progress = true};
    {
        Progress progress{terminal, std::chrono::seconds{0}};
        progress.show({1, 12, {.unevenness = 120, .exact_bound = 114.0}});
        CHECK(err.str() == "\r\x1B[Kplanning: 1/12 stations · unevenness 120.00, gap 5.00 % · "
                           "Ctrl-C stops");
    }
    CHECK(err.str().ends_with("stops\r\x1B[K"));
    CHECK(out.str().empty());
}

TEST_CASE("Nothing is counted where nobody watches")
{
    std::ostringstream out;
    std::ostringstream err;
    Terminal terminal{.out = out, .err = err, .shows_progress = false};

    Progress{terminal, std::chrono::seconds{0}}.show({1, 12, {}});

    CHECK(err.str().empty());
}

TEST_CASE("Tours are counted by the part of the search that is done, each percent once")
{
    std::ostringstream out;
    std::ostringstream err;
    Terminal terminal{
        .out = out, .err = err, .language = loa::text::Language::en, .shows_progress = true};

    Progress progress{terminal, std::chrono::seconds{0}};
    progress.show(0.425);
    progress.show(0.427);

    CHECK(err.str() == "\r\x1B[Kplanning tours: 42 % · Ctrl-C stops");
}

TEST_CASE("A line of progress is never as wide as the terminal, where it could not be wiped away")
{
    std::ostringstream out;
    std::ostringstream err;
    Terminal terminal{.out = out,
                      .err = err,
                      .language = loa::text::Language::en,
                      .shows_progress = true,
                      .progress_columns = 20};

    Progress progress{terminal, std::chrono::seconds{0}};
    progress.show({1, 12, {}});

    CHECK(err.str() == "\r\x1B[Kplanning: 1/12 sta…");
}
