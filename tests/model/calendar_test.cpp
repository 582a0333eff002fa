#include <catch2/catch.hpp>

#include "loa/model/calendar.hpp"
#include "support/sample_model.hpp"

using namespace loa::model;
using loa::testing::day;
namespace lt = loa::time;

TEST_CASE("A season holds its first and its last day")
{
    const Season rain{"mua-mua", "Mùa mưa", date::May / 1, date::October / 31};

    CHECK(contains(rain, day(2022, 5, 1)));
    CHECK(contains(rain, day(2022, 10, 31)));
    CHECK_FALSE(contains(rain, day(2022, 4, 30)));
    CHECK_FALSE(contains(rain, day(2022, 11, 1)));
}

TEST_CASE("A season may run over New Year")
{
    const Season school{"nam-hoc", "Năm học", date::September / 5, date::May / 31};

    CHECK(contains(school, day(2022, 12, 31)));
    CHECK(contains(school, day(2023, 1, 1)));
    CHECK(contains(school, day(2023, 5, 31)));
    CHECK_FALSE(contains(school, day(2023, 6, 1)));
    CHECK_FALSE(contains(school, day(2022, 9, 4)));
}

TEST_CASE("A holiday falls on its day only while it is in effect")
{
    Calendar calendar;
    calendar.holidays.push_back({"vi-nguoi-ngheo",
                                 "Ngày Vì người nghèo",
                                 lt::Yearly{date::October / 17},
                                 {day(2000, 1, 1), day(2022, 1, 1)},
                                 false,
                                 {}});
    calendar.holidays.push_back(
        {"tet", "Tết", lt::YearlyLunar{1, 1, 3}, lt::DateSpan::always(), true, {}});

    CHECK(holidays_on(calendar, day(2021, 10, 17)).size() == 1);
    CHECK(holidays_on(calendar, day(2022, 10, 17)).empty());
    REQUIRE(holidays_on(calendar, day(2022, 2, 3)).size() == 1);
    CHECK(holidays_on(calendar, day(2022, 2, 3)).front()->key == "tet");
    CHECK(holidays_on(calendar, day(2022, 2, 4)).empty());
}

TEST_CASE("A commune's markets are its own, sources that disagree are kept apart by their days")
{
    const lt::OnBranches six_days{{lt::Branch::suu, lt::Branch::mui}};
    Calendar calendar;
    calendar.markets.push_back(
        {"Chợ Sì Lở Lầu", {"03550"}, six_days, {day(2022, 1, 1), day(2023, 1, 1)}, "báo"});
    calendar.markets.push_back({"Chợ Dào San",
                                {"03571"},
                                lt::Weekly{lt::WeekdaySet{}.with(6)},
                                lt::DateSpan::always(),
                                {}});

    CHECK(markets_on(calendar, {"03550"}, day(2022, 11, 20)).size() == 1);
    CHECK(markets_on(calendar, {"03571"}, day(2022, 11, 20)).size() == 1);
    CHECK(markets_on(calendar, {"03550"}, day(2022, 11, 21)).empty());
    CHECK(markets_on(calendar, {"03549"}, day(2022, 11, 20)).empty());
    CHECK(markets_on(calendar, {"03550"}, day(2023, 1, 1)).empty()); // a Mùi day, not in effect
}
