#include <catch2/catch.hpp>

#include "loa/rules/repeat_next_morning.hpp"
#include "rules/small_centre.hpp"

using namespace loa::rules;
using namespace loa::rules::testing;
using loa::model::Airing;
using loa::model::Model;

namespace {

RepeatNextMorning repeat_rule()
{
    return RepeatNextMorning{RulePack{}};
}

Model to_repeat()
{
    Model model = small_centre();
    model.contents[0].repeat = loa::model::Repeat::next_morning;
    return model;
}

Airing afternoon(int days)
{
    Airing airing = airing_at(at(days, 17, 1));
    airing.pattern = {"chieu"};
    return airing;
}

Airing morning_repeat(int days)
{
    Airing airing = airing_at(at(days, 5, 31));
    airing.repeat = true;
    return airing;
}

} // namespace

TEST_CASE("An afternoon item that comes back next morning as a repeat keeps the rule")
{
    CHECK(judge(repeat_rule(), to_repeat(), {afternoon(0), morning_repeat(1)}).empty());
}

TEST_CASE("A first airing that does not come back is a soft breach")
{
    Airing not_marked = morning_repeat(1);
    not_marked.repeat = false;
    Finding missing = breach(repeat_rule(), afternoon(0), 1);
    missing.severity = Severity::soft;

    CHECK(judge(repeat_rule(), to_repeat(), {afternoon(0)}) == std::vector{missing});
    CHECK(judge(repeat_rule(), to_repeat(), {afternoon(0), not_marked}) == std::vector{missing});
    CHECK(judge(repeat_rule(), to_repeat(), {afternoon(0), morning_repeat(2)}).size() == 2);
}

TEST_CASE("An item that is not to be repeated, or airs in the morning, need not come back")
{
    CHECK(judge(repeat_rule(), small_centre(), {afternoon(0)}).empty());
    CHECK(judge(repeat_rule(), to_repeat(), {airing_at(at(0, 5, 31))}).empty());
}

TEST_CASE("Nothing has to come back where no morning session could take it")
{
    Model model = to_repeat();

    SECTION("the station has none")
    {
        model.stations[0].patterns = {{"chieu"}};
    }
    SECTION("it is not held that day")
    {
        model.patterns[0].days = loa::time::WeekdaySet{}.with(0);
    }
    SECTION("its segment is too short")
    {
        model.patterns[0].segments[1].item_limit = 9min;
    }
    SECTION("the item is out of date by then")
    {
        model.contents[0].valid = {monday(), monday() + one_day};
    }
    SECTION("the item only airs in the afternoon")
    {
        model.contents[0].daypart = loa::time::DailySpan{16h, 19h};
    }

    CHECK(judge(repeat_rule(), model, {afternoon(0)}).empty());
}

TEST_CASE("A repeat without its first airing the afternoon before is a hard breach")
{
    const Airing orphan = morning_repeat(3);
    Airing late = afternoon(1);
    late.repeat = true;

    CHECK(judge(repeat_rule(), to_repeat(), {airing_at(at(2, 5, 31)), orphan}) ==
          std::vector{breach(repeat_rule(), orphan, 1)});
    CHECK(judge(repeat_rule(), small_centre(), {afternoon(0), late}) ==
          std::vector{breach(repeat_rule(), late, 1)});
}

TEST_CASE("On Monday the Sunday before counts; what Sunday owes is next week's affair")
{
    CHECK(judge(repeat_rule(), to_repeat(), {morning_repeat(0), afternoon(6)}, {afternoon(-1)})
              .empty());
    CHECK(judge(repeat_rule(), to_repeat(), {}, {afternoon(-1)}).size() == 1);
}
