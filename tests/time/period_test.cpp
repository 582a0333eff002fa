#include <string>

#include <catch2/catch.hpp>

#include "loa/time/clock.hpp"
#include "loa/time/period.hpp"

using namespace loa::time;

namespace {

DateSpan from_to(const std::string& from, const std::string& last)
{
    return {parse_day(from).value(), parse_day(last).value() + date::days{1}};
}

} // namespace

TEST_CASE("A calendar month runs from the 1st to its last day")
{
    CHECK(calendar_month(date::year{2022} / 11) == from_to("2022-11-01", "2022-11-30"));
    CHECK(calendar_month(date::year{2024} / 2) == from_to("2024-02-01", "2024-02-29"));
    CHECK(calendar_month(date::year{2022} / 12) == from_to("2022-12-01", "2022-12-31"));
}

TEST_CASE("A reporting month runs from the 15th before to the 14th, across New Year too")
{
    CHECK(reporting_months(date::year{2022} / 11) == from_to("2022-10-15", "2022-11-14"));
    CHECK(reporting_months(date::year{2023} / 1) == from_to("2022-12-15", "2023-01-14"));
    CHECK(reporting_months(date::year{2024} / 3) == from_to("2024-02-15", "2024-03-14"));
}

TEST_CASE("Reporting quarters, half-years and years end on the 14th as their months do")
{
    CHECK(parse_reporting_period("2022-11") == from_to("2022-10-15", "2022-11-14"));
    CHECK(parse_reporting_period("2022-Q4") == from_to("2022-09-15", "2022-12-14"));
    CHECK(parse_reporting_period("2022-Q1") == from_to("2021-12-15", "2022-03-14"));
    CHECK(parse_reporting_period("2022-H1") == from_to("2021-12-15", "2022-06-14"));
    CHECK(parse_reporting_period("2022-H2") == from_to("2022-06-15", "2022-12-14"));
    CHECK(parse_reporting_period("2022") == from_to("2021-12-15", "2022-12-14"));
}

TEST_CASE("Reporting periods follow each other without gap or overlap")
{
    for (unsigned month = 1; month != 12; ++month) {
        const auto here = date::year{2022} / date::month{month};
        CHECK(reporting_months(here).until() == reporting_months(here + date::months{1}).from());
    }
    CHECK(parse_reporting_period("2022")->until() == parse_reporting_period("2023")->from());
    CHECK(parse_reporting_period("2022-H2")->until() == parse_reporting_period("2023-Q1")->from());
}

TEST_CASE("What is no reporting period is nothing")
{
    const std::string text = GENERATE("",
                                      "2022-13",
                                      "2022-00",
                                      "2022-Q0",
                                      "2022-Q5",
                                      "2022-H3",
                                      "2022-Q",
                                      "2022-4",
                                      "2022-11-01",
                                      "22",
                                      "2022-W47",
                                      "2022 ");
    INFO(text);
    CHECK_FALSE(parse_reporting_period(text));
}

TEST_CASE("Months are read as 2022-11")
{
    CHECK(parse_month("2022-11") == date::year{2022} / 11);
    CHECK_FALSE(parse_month("11-2022"));
    CHECK_FALSE(parse_month("2022-13"));
    CHECK_FALSE(parse_month("2022"));
}

TEST_CASE("The school year runs from 5 September to the end of May")
{
    CHECK(school_year(date::year{2022}) == from_to("2022-09-05", "2023-05-31"));
}
