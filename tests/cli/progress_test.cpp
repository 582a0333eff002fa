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

    Progress{terminal}.stations(1, 12);

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
        progress.stations(1, 12);
        CHECK(err.str() == "\r\x1B[Kplanning: 1/12 stations");
    }
    CHECK(err.str() == "\r\x1B[Kplanning: 1/12 stations\r\x1B[K");
    CHECK(out.str().empty());
}

TEST_CASE("Nothing is counted where nobody watches")
{
    std::ostringstream out;
    std::ostringstream err;
    Terminal terminal{.out = out, .err = err, .shows_progress = false};

    Progress{terminal, std::chrono::seconds{0}}.stations(1, 12);

    CHECK(err.str().empty());
}
