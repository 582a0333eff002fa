#include <set>

#include <catch2/catch.hpp>

#include "loa/time/clock.hpp"
#include "loa/time/zodiac.hpp"

using namespace loa::time;

namespace {

Day day(const char* text)
{
    return parse_day(text).value();
}

} // namespace

TEST_CASE("Sì Lở Lầu market falls on the Sửu and Mùi days of November 2022")
{
    std::set<unsigned> market;
    for (unsigned number = 1; number <= 30; ++number) {
        const Branch branch = branch_of(Day{date::year{2022} / 11 / number});
        if (branch == Branch::suu || branch == Branch::mui) {
            market.insert(number);
        }
    }
    CHECK(market == std::set<unsigned>{2, 8, 14, 20, 26});
}

TEST_CASE("Tết Nhâm Dần, 1 February 2022, is a Dậu day")
{
    // Ất Dậu in printed calendars.
    CHECK(branch_of(day("2022-02-01")) == Branch::dau);
    CHECK(branch_of(day("2022-02-02")) == Branch::tuat);
}

TEST_CASE("Branches come round every twelve days, before 1970 too")
{
    const Day start = day("1969-12-25");
    for (int i = 0; i != 24; ++i) {
        const auto here = static_cast<int>(branch_of(start + date::days{i}));
        const auto next = static_cast<int>(branch_of(start + date::days{i + 1}));
        CHECK(next == (here + 1) % 12);
    }
}

TEST_CASE("The Julian day number of 1 January 2000 is 2451545")
{
    CHECK(julian_day_number(day("2000-01-01")) == 2451545);
    CHECK(julian_day_number(day("2022-11-02")) % 6 == 0);
}

TEST_CASE("Every branch is read back from its printed name")
{
    for (int i = 0; i != 12; ++i) {
        const auto branch = static_cast<Branch>(i);
        CHECK(parse_branch(name(branch)) == branch);
    }
}

TEST_CASE("Rat and snake are told apart, with either spelling of the snake")
{
    CHECK(parse_branch("Tý") == Branch::ty);
    CHECK(parse_branch("Tỵ") == Branch::ti);
    CHECK(parse_branch("Tị") == Branch::ti);
    CHECK(parse_branch("ty") == Branch::ty);
    CHECK(parse_branch("ti") == Branch::ti);
    CHECK_FALSE(parse_branch("Ty"));
    CHECK_FALSE(parse_branch("Mèo"));
    CHECK_FALSE(parse_branch(""));
}
