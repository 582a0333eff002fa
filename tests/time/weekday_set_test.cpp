#include <string>

#include <catch2/catch.hpp>

#include "loa/time/clock.hpp"
#include "loa/time/weekday_set.hpp"

using namespace loa::time;

namespace {

WeekdaySet set_of(std::initializer_list<unsigned> days)
{
    WeekdaySet set;
    for (const unsigned i : days) {
        set = set.with(i);
    }
    return set;
}

} // namespace

TEST_CASE("Weekdays are read as lists and ranges, in English and as planners write them")
{
    CHECK(parse_weekdays("Mon-Sun") == WeekdaySet::all());
    CHECK(parse_weekdays("T2-CN") == WeekdaySet::all());
    CHECK(parse_weekdays("Mon,Wed,Fri") == set_of({0, 2, 4}));
    CHECK(parse_weekdays("T2, T4, T6") == set_of({0, 2, 4}));
    CHECK(parse_weekdays("Mon-Wed,Sat") == set_of({0, 1, 2, 5}));
    CHECK(parse_weekdays("CN") == set_of({6}));
    CHECK(parse_weekdays("t7–cn") == set_of({5, 6}));
}

TEST_CASE("A range of weekdays goes round the week's end")
{
    CHECK(parse_weekdays("Sat-Mon") == set_of({5, 6, 0}));
    CHECK(parse_weekdays("CN-T2") == set_of({6, 0}));
}

TEST_CASE("What is no list of weekdays is nothing")
{
    const std::string text = GENERATE("",
                                      ",",
                                      "Mon,",
                                      "Mon--Wed",
                                      "Mon-Wed-Fri",
                                      "T1",
                                      "T8",
                                      "Monday",
                                      "daily",
                                      "Mon-Mon",
                                      "1-5");
    INFO(text);
    CHECK_FALSE(parse_weekdays(text));
}

TEST_CASE("Three or more days in a row are written as a range")
{
    CHECK(to_string(WeekdaySet::all()) == "Mon-Sun");
    CHECK(to_string(set_of({0, 1})) == "Mon,Tue");
    CHECK(to_string(set_of({0, 1, 2, 4})) == "Mon-Wed,Fri");
    CHECK(to_string(set_of({0, 5, 6})) == "Mon,Sat,Sun");
    CHECK(to_string(WeekdaySet{}).empty());
}

TEST_CASE("A set knows its days")
{
    const auto weekend = set_of({5, 6});
    CHECK(weekend.contains(parse_day("2022-11-26").value()));
    CHECK_FALSE(weekend.contains(parse_day("2022-11-25").value()));
    CHECK(weekend.count() == 2);
    CHECK(WeekdaySet{}.empty());
    CHECK(weekday_index(parse_day("2022-11-21").value()) == 0);
    CHECK(weekday_index(parse_day("2022-11-27").value()) == 6);
}

TEST_CASE("Every set of weekdays is read back as it was written")
{
    for (unsigned bits = 1; bits != 128; ++bits) {
        WeekdaySet set;
        for (unsigned i = 0; i != 7; ++i) {
            set = (bits >> i & 1U) != 0 ? set.with(i) : set;
        }
        INFO(to_string(set));
        CHECK(parse_weekdays(to_string(set)) == set);
    }
}
