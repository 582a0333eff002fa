#include <algorithm>

#include <catch2/catch.hpp>

#include "plan/small_week.hpp"

using namespace loa;
using namespace loa::testing;
using model::Form;

namespace {

model::Pin pin(const std::string& item, unsigned november, const std::string& pattern)
{
    return {{"sll"}, {item}, day(2022, 11, november), {pattern}, "xã đề nghị"};
}

} // namespace

TEST_CASE("A pinned item airs in its session, also when nobody is owed it")
{
    auto model = one_station({bulletin("gn-1"), bulletin("gn-2")}, {});
    model.changes.pins = {pin("gn-2", 9, "chieu")};

    const auto version = plan_small(model);

    const auto airings = airings_of(version);
    REQUIRE(airings.size() == 1);
    CHECK(airings[0].content.value == "gn-2");
    CHECK(airings[0].session_day == day(2022, 11, 9));
    CHECK(airings[0].pattern.value == "chieu");
    CHECK(airings[0].pinned);
    CHECK(version.bumped.empty());
}

TEST_CASE("A pinned airing counts for what is owed")
{
    auto model = one_station({bulletin("gn-1")}, {owed(Form::bulletin, 3)});
    model.changes.pins = {pin("gn-1", 7, "sang"), pin("gn-1", 8, "sang")};

    CHECK(airings_of(plan_small(model)).size() == 3);
}

TEST_CASE("A pin that would break a hard rule is dropped and stands in the bump list")
{
    auto model = one_station({bulletin("gn-1")}, {});
    model.contents[0].approval.reset();
    model.changes.pins = {pin("gn-1", 9, "chieu")};

    const auto version = plan_small(model);

    CHECK(airings_of(version).empty());
    REQUIRE(version.bumped.size() == 1);
    CHECK(version.bumped[0].rule == "approval");
    CHECK(version.bumped[0].item.value == "gn-1");
    CHECK(version.bumped[0].pattern.value == "chieu");
    CHECK(version.bumped[0].demand.days == time::DateSpan{day(2022, 11, 9), day(2022, 11, 10)});
    CHECK(version.bumped[0].detail == "xã đề nghị");
}

TEST_CASE("A pin above a line's upper limit is dropped")
{
    auto line = owed(Form::bulletin, 1);
    line.at_most = 1;
    auto model = one_station({bulletin("gn-1")}, {line});
    model.changes.pins = {pin("gn-1", 7, "sang"), pin("gn-1", 9, "sang")};

    const auto version = plan_small(model);

    CHECK(airings_of(version).size() == 1);
    REQUIRE(version.bumped.size() == 1);
    CHECK(version.bumped[0].rule == "quota");
}

TEST_CASE("A pin for a session that is not held is dropped")
{
    auto model = one_station({bulletin("gn-1")}, {});
    model.patterns[1].days = time::WeekdaySet{}.with(0);
    model.changes.pins = {pin("gn-1", 9, "chieu")};

    const auto version = plan_small(model);

    REQUIRE(version.bumped.size() == 1);
    CHECK(version.bumped[0].rule == "known-session");
}

TEST_CASE("Two preferred items pinned to one place are both named, and only one airs")
{
    auto model = one_station({bulletin("gn-1"), bulletin("gn-2")}, {});
    model.contents[0].priority = model::Priority::preferred;
    model.contents[1].priority = model::Priority::preferred;
    model.changes.pins = {pin("gn-1", 9, "chieu"), pin("gn-2", 9, "chieu")};

    const auto version = plan_small(model);

    CHECK(airings_of(version).size() == 1);
    REQUIRE(version.collisions.size() == 1);
    CHECK(version.collisions[0].placed.value == "gn-1");
    CHECK(version.collisions[0].waiting.value == "gn-2");
    CHECK(time::day_of(version.collisions[0].span.from()) == day(2022, 11, 9));
    REQUIRE(version.bumped.size() == 1);
    CHECK(version.bumped[0].rule == "segment-capacity");
    CHECK(version.bumped[0].taken_by.value == "gn-1");
}

TEST_CASE("Two preferred items that want the week's only place collide")
{
    auto first = owed(Form::bulletin, 1);
    first.contents = {{"gn-1"}};
    auto second = owed(Form::bulletin, 1);
    second.contents = {{"gn-2"}};
    auto model = one_station({bulletin("gn-1"), bulletin("gn-2")}, {first, second});
    model.contents[0].priority = model::Priority::preferred;
    model.contents[1].priority = model::Priority::preferred;
    model.stations[0].patterns = {{"chieu"}};
    model.patterns[1].days = time::WeekdaySet{}.with(3);

    const auto version = plan_small(model);

    REQUIRE(version.collisions.size() == 1);
    CHECK(version.collisions[0].placed != version.collisions[0].waiting);
    CHECK(version.bumped.size() == 1);
}

TEST_CASE("An urgent item has the place before a preferred one, and that before an ordinary one")
{
    std::vector<model::Owed> lines;
    std::vector<model::Content> contents;
    for (const std::string key : {"gn-1", "gn-2", "gn-3"}) {
        contents.push_back(bulletin(key));
        lines.push_back(owed(Form::bulletin, 1));
        lines.back().contents = {{key}};
    }
    auto model = one_station(contents, lines);
    model.contents[1].priority = model::Priority::preferred;
    model.contents[2].priority = model::Priority::urgent;
    model.stations[0].patterns = {{"chieu"}};
    model.patterns[1].days = time::WeekdaySet{}.with(3).with(5);

    const auto version = plan_small(model);

    CHECK(airings_of(version, "gn-3").size() == 1);
    CHECK(airings_of(version, "gn-2").size() == 1);
    CHECK(airings_of(version, "gn-1").empty());
    CHECK(version.collisions.empty());
}
