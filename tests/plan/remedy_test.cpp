#include <algorithm>

#include <catch2/catch.hpp>

#include "plan/remedies/time_remedy.hpp"
#include "plan/small_week.hpp"

using namespace loa;
using namespace loa::testing;
using model::Form;
using model::Remedy;

namespace {

const time::DateSpan whole_week = time::span(sample_week);

model::Bump only_bump(const model::Model& model)
{
    const auto version = plan_small(model);
    REQUIRE(version.bumped.size() == 1);
    return version.bumped.front();
}

int served_after(const model::Model& model)
{
    const auto demands = model::due(model, whole_week);
    REQUIRE(demands.size() == 1);
    return model::served(model, plan_small(model).timetable, demands.front());
}

model::Content& item_of(model::Model& model, const model::Bump& bump)
{
    return *std::ranges::find(model.contents, bump.item, &model::Content::key);
}

model::SessionPattern& pattern_of(model::Model& model, const model::Bump& bump)
{
    return *std::ranges::find(model.patterns, bump.pattern, &model::SessionPattern::key);
}

void lengthen_bulletins(model::SessionPattern& pattern, std::chrono::seconds more, bool position)
{
    const auto at =
        std::ranges::find(pattern.segments, model::SegmentKind::bulletin, &model::Segment::kind);
    const auto longer = plan::lengthened(
        pattern, static_cast<std::size_t>(at - pattern.segments.begin()), more, position);
    REQUIRE(longer);
    pattern = *longer;
}

} // namespace

TEST_CASE("A signature is asked for when an item waits for approval, and lets it in")
{
    auto model = one_station({bulletin("gn-1")}, {owed(Form::bulletin, 3)});
    model.contents[0].approval.reset();

    const auto bump = only_bump(model);

    CHECK(bump.rule == "approval");
    REQUIRE(bump.remedy == Remedy::approve_item);
    item_of(model, bump).approval = model::Approval{"Nguyễn Văn Sơn", day(2022, 11, 1)};
    CHECK(served_after(model) == 3);
}

TEST_CASE("Lifting a ban is asked for when an item is forbidden, and lets it in")
{
    auto model = one_station({bulletin("gn-1")}, {owed(Form::bulletin, 3)});
    model.changes.forbidden = {{{"sll"}, {"gn-1"}, whole_week, "sửa lại"}};

    const auto bump = only_bump(model);

    CHECK(bump.rule == "forbidden");
    REQUIRE(bump.remedy == Remedy::lift_ban);
    CHECK(bump.item.value == "gn-1");
    model.changes.forbidden.clear();
    CHECK(served_after(model) == 3);
}

TEST_CASE("A longer validity is asked for when an item is out of date, and lets it in")
{
    auto model = one_station({bulletin("gn-1")}, {owed(Form::bulletin, 3)});
    model.contents[0].valid = {day(2022, 10, 1), day(2022, 11, 1)};

    const auto bump = only_bump(model);

    CHECK(bump.rule == "validity");
    REQUIRE(bump.remedy == Remedy::extend_validity);
    CHECK(bump.day == day(2022, 10, 31));
    item_of(model, bump).valid = time::DateSpan::always();
    CHECK(served_after(model) == 3);
}

TEST_CASE("An item that begins soon is asked to be brought forward, and lets airings in")
{
    auto model = one_station({bulletin("gn-1")}, {owed(Form::bulletin, 3)});
    model.contents[0].valid = {day(2022, 11, 20), day(2022, 12, 1)};

    const auto bump = only_bump(model);

    REQUIRE(bump.remedy == Remedy::bring_forward);
    CHECK(bump.day == day(2022, 11, 20));
    item_of(model, bump).valid = {day(2022, 11, 1), day(2022, 12, 1)};
    CHECK(served_after(model) == 3);
}

TEST_CASE("An item that ended long ago, or begins next year, is not asked for")
{
    auto model = one_station({bulletin("gn-1"), bulletin("gn-2")}, {owed(Form::bulletin, 3)});
    model.contents[0].valid = {day(2019, 1, 1), day(2020, 1, 1)};
    model.contents[1].valid = {day(2023, 6, 1), day(2023, 7, 1)};

    const auto bump = only_bump(model);

    CHECK(bump.rule == "validity");
    CHECK(bump.remedy == Remedy::lower_demand);
}

TEST_CASE("Another line's upper limit is asked to be raised when it alone is in the way")
{
    auto limited = owed(Form::bulletin, 3);
    limited.at_most = 3;
    auto model = one_station({bulletin("gn-1")}, {limited, owed(Form::bulletin, 5)});

    const auto bump = only_bump(model);

    CHECK(bump.rule == "quota");
    REQUIRE(bump.remedy == Remedy::raise_limit);
    CHECK(bump.amount == 2);
    model.campaigns[0].owed[0].at_most = 5;
    CHECK(plan_small(model).bumped.empty());
}

TEST_CASE("Other hours are asked for when no session lies in the item's part of the day")
{
    auto model = one_station({bulletin("gn-1")}, {owed(Form::bulletin, 3)});
    model.contents[0].daypart = time::DailySpan{12h, 13h};

    const auto bump = only_bump(model);

    CHECK(bump.rule == "daypart");
    REQUIRE(bump.remedy == Remedy::widen_daypart);
    item_of(model, bump).daypart.reset();
    CHECK(served_after(model) == 3);
}

TEST_CASE("A language is asked for in the segment whose list leaves it out")
{
    auto model = one_station({bulletin("gn-1")}, {owed(Form::bulletin, 7)});
    for (model::SessionPattern& pattern : model.patterns) {
        for (model::Segment& segment : pattern.segments) {
            segment.languages = {{"kinh"}};
        }
    }

    const auto bump = only_bump(model);

    CHECK(bump.rule == "place-and-language");
    REQUIRE(bump.remedy == Remedy::allow_language);
    CHECK(bump.detail == "dao");
    REQUIRE(bump.segment);
    pattern_of(model, bump).segments.at(static_cast<std::size_t>(*bump.segment)).languages = {};
    CHECK(served_after(model) == 7);
}

TEST_CASE("A session in quiet hours is asked to be moved out of them")
{
    auto model = one_station({bulletin("gn-1")}, {owed(Form::bulletin, 7)});
    model.stations[0].patterns = {{"sang"}};
    rules::RulePack pack = four_hours_apart();
    pack.quiet_hours = {{{}, {21h, 6h}}};

    const auto version = plan::plan_week(model, pack, sample_week, {}, {});

    REQUIRE(version.bumped.size() == 1);
    CHECK(version.bumped[0].rule == "quiet-hours");
    CHECK(version.bumped[0].remedy == Remedy::move_session);
    CHECK(version.bumped[0].pattern.value == "sang");
    CHECK(version.bumped[0].gain == 7);
}

TEST_CASE("A gap that keeps airings apart is asked to be shorter by no more than they need")
{
    auto line = owed(Form::bulletin, 8);
    line.gap = 20h;
    auto model = one_station({bulletin("gn-1")}, {line});

    const auto bump = only_bump(model);

    CHECK(bump.placed == 7);
    CHECK(bump.rule == "minimum-gap");
    REQUIRE(bump.remedy == Remedy::relax_gap);
    CHECK(bump.amount > 0);
    model.campaigns[0].owed[0].gap = 20h - std::chrono::seconds{bump.amount};
    CHECK(served_after(model) == 8);
}

TEST_CASE("An item longer than every segment is asked to be shorter by what is too long")
{
    auto model = one_station({bulletin("gn-1", 20min)}, {owed(Form::bulletin, 3)});

    const auto bump = only_bump(model);

    CHECK(bump.rule == "item-length");
    REQUIRE(bump.remedy == Remedy::shorten_item);
    CHECK(bump.amount == 300);
    item_of(model, bump).length -= std::chrono::seconds{bump.amount};
    CHECK(served_after(model) == 3);
}

TEST_CASE("More time is asked for in full segments, and lets the missing airings in")
{
    auto model =
        one_station({bulletin("gn-1", 8min), bulletin("gn-2", 8min)}, {owed(Form::bulletin, 20)});

    const auto bump = only_bump(model);

    CHECK(bump.placed == 14);
    CHECK(bump.rule == "segment-capacity");
    REQUIRE(bump.remedy == Remedy::add_time);
    CHECK(bump.amount == 60);
    CHECK(bump.detail == "position");
    CHECK(bump.segment == (bump.pattern.value == "sang" ? 2 : 1));
    CHECK(bump.gain == 6);
    lengthen_bulletins(pattern_of(model, bump), std::chrono::seconds{bump.amount}, true);
    CHECK(served_after(model) == 20);
}

TEST_CASE("More time is not asked for where a relay stands in the way")
{
    auto model =
        one_station({bulletin("gn-1", 8min), bulletin("gn-2", 8min)}, {owed(Form::bulletin, 20)});
    for (model::SessionPattern& pattern : model.patterns) {
        const auto at = std::ranges::find(
            pattern.segments, model::SegmentKind::bulletin, &model::Segment::kind);
        pattern.segments.insert(at + 1,
                                fixed(model::SegmentKind::relay, at->offset + at->length, 30s));
    }

    CHECK(only_bump(model).remedy == Remedy::lower_demand);
}

TEST_CASE("A silent station is asked to be repaired, and airs what was missing")
{
    auto model = one_station({bulletin("gn-1")}, {owed(Form::bulletin, 3)});
    model.changes.down = {{{"sll"}, {}, whole_week, "cháy bộ nguồn"}};

    const auto bump = only_bump(model);

    CHECK(bump.rule == "station-down");
    REQUIRE(bump.remedy == Remedy::repair_station);
    model.changes.down.clear();
    CHECK(served_after(model) == 3);
}

TEST_CASE("One more day is asked for when every session of the week is used")
{
    auto model = one_station({bulletin("gn-1")}, {owed(Form::bulletin, 5)});
    for (model::SessionPattern& pattern : model.patterns) {
        pattern.days = time::WeekdaySet{}.with(0).with(2);
    }

    const auto bump = only_bump(model);

    CHECK(bump.placed == 4);
    REQUIRE(bump.remedy == Remedy::add_session_day);
    CHECK(bump.day == day(2022, 11, 8));
    pattern_of(model, bump).days = pattern_of(model, bump).days.with(1);
    CHECK(served_after(model) == 5);
}

TEST_CASE("Something in the language is asked for when nothing is made in it")
{
    auto line = owed(Form::bulletin, 3);
    line.need = model::LanguageNeed::named;
    line.language = {"dao"};
    auto model = one_station({bulletin("gn-1")}, {line});
    model.contents[0].language = {"kinh"};

    const auto bump = only_bump(model);

    CHECK(bump.rule == "place-and-language");
    REQUIRE(bump.remedy == Remedy::produce_language);
    CHECK(bump.detail == "dao");
    model.contents.push_back(bulletin("gn-2"));
    CHECK(served_after(model) == 3);
}

TEST_CASE("Another form is asked for when no session has a segment for this one")
{
    auto notice = sample_content("tb-1", model::ContentKind::notice, "dao", "a", 2min);
    auto model = one_station({notice}, {owed(Form::notice, 3)});
    model.patterns[0].segments.pop_back();

    CHECK(only_bump(model).remedy == Remedy::use_other_form);
}

TEST_CASE("Less is asked for when nothing else would do")
{
    auto notice = sample_content("tb-1", model::ContentKind::notice, "dao", "a", 2min);
    auto model = one_station({notice}, {owed(Form::notice, 100)});

    const auto bump = only_bump(model);

    REQUIRE(bump.remedy == Remedy::lower_demand);
    CHECK(bump.amount == 93);
    model.campaigns[0].owed[0] = owed(Form::notice, 100 - static_cast<int>(bump.amount));
    CHECK(plan_small(model).bumped.empty());
}

TEST_CASE("The change that lets all in is named before a cheaper one that lets in some")
{
    auto model = one_station({bulletin("gn-1"), bulletin("gn-2")}, {owed(Form::bulletin, 7)});
    model.contents[0].approval.reset();
    model.contents[0].days = time::WeekdaySet{}.with(0);
    model.changes.forbidden = {{{"sll"}, {"gn-2"}, whole_week, ""}};

    const auto bump = only_bump(model);

    CHECK(bump.remedy == Remedy::lift_ban);
    CHECK(bump.item.value == "gn-2");
}
