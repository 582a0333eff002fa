#include <sstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "loa/time/clock.hpp"
#include "loa/time/lunar.hpp"
#include "support/golden.hpp"

using loa::time::Day;
using loa::time::LunarDate;

namespace {

// A row of the golden file: consecutive days of one lunar month.
struct Run {
    Day first;
    LunarDate date; // of the first day
    int days;
};

Run run_of(const std::string& row)
{
    std::istringstream in{row};
    std::string first;
    std::string numbers;
    std::getline(in, first, ',');
    Run run{loa::time::parse_day(first).value(), {}, 0};
    const auto number = [&] {
        std::getline(in, numbers, ',');
        return std::stoi(numbers);
    };
    run.date.year = number();
    run.date.month = number();
    run.date.leap = number() == 1;
    run.date.day = number();
    run.days = number();
    return run;
}

std::vector<Run> golden_runs()
{
    std::istringstream in{loa::testing::bytes_of(loa::testing::golden_path("lunar-1968-2050.csv"))};
    std::string row;
    std::getline(in, row); // heading
    std::vector<Run> runs;
    while (std::getline(in, row)) {
        runs.push_back(run_of(row));
    }
    return runs;
}

} // namespace

TEST_CASE("Every day from 1968 to 2050 has the lunar date of an independent table, and back")
{
    Day expected_first{date::year{1968} / 1 / 1};
    int days = 0;
    int wrong = 0;
    for (const Run& run : golden_runs()) {
        REQUIRE(run.first == expected_first);
        expected_first += date::days{run.days};
        for (int i = 0; i != run.days; ++i) {
            const Day day = run.first + date::days{i};
            LunarDate date = run.date;
            date.day += i;
            const bool right = loa::time::lunar_date(day) == date && loa::time::day_of(date) == day;
            wrong += right ? 0 : 1;
            ++days;
        }
    }
    CHECK(wrong == 0);
    CHECK(days == 30316);
    CHECK(expected_first == Day{date::year{2051} / 1 / 1});
}
