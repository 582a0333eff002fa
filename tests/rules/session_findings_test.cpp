#include <algorithm>

#include <catch2/catch.hpp>

#include "loa/rules/session.hpp"
#include "rules/small_centre.hpp"

using namespace loa::rules;
using namespace loa::rules::testing;

namespace {

std::ptrdiff_t count(const std::vector<Finding>& found, std::string_view rule)
{
    return std::ranges::count(found, rule, &Finding::rule);
}

} // namespace

TEST_CASE("A centre whose patterns keep the pack has no findings before planning")
{
    RulePack pack;
    pack.session_hours.emplace().within = {{5h, 8h}, {16h, 19h}};
    pack.quiet_hours = {{{}, {21h, 5h}}};
    pack.session_length.emplace().at_most = 30min;
    pack.day_length.emplace().at_most = 1h;
    pack.sessions_per_day.emplace().at_most = 2;
    pack.broadcast_days.emplace();

    CHECK(session_findings(small_centre(), pack, judged_week()).empty());
}

TEST_CASE("Patterns are judged before a single item is placed, rule by rule")
{
    RulePack pack;
    pack.session_hours.emplace().within = {{16h, 19h}};
    pack.sessions_per_day.emplace().at_most = 1;
    const auto found = session_findings(small_centre(), pack, judged_week());

    REQUIRE(found.size() == 14);
    CHECK(count(found, "session-hours") == 7);
    CHECK(count(found, "sessions-per-day") == 7);
    CHECK(found.front() ==
          Finding{"session-hours", Severity::hard, {"ds"}, {at(0, 5, 30), 30min}, {}, 1800});
}

TEST_CASE("Relays, tunes and closings in quiet hours are found before planning")
{
    RulePack pack;
    pack.quiet_hours = {{{}, {21h, 5h + 55min}}};
    const auto found = session_findings(small_centre(), pack, {monday(), monday() + one_day});

    CHECK(found == std::vector{Finding{
                       "quiet-hours", Severity::hard, {"ds"}, {at(0, 5, 30), 29min}, {}, 120}});
}

TEST_CASE("Days kept free are reported, and their sessions by no other rule")
{
    RulePack pack;
    pack.broadcast_days.emplace().days = loa::time::WeekdaySet{}.with(0);
    pack.sessions_per_day.emplace().at_most = 1;
    const auto found = session_findings(small_centre(), pack, judged_week());

    CHECK(count(found, "broadcast-days") == 12);
    CHECK(count(found, "sessions-per-day") == 1);
}

TEST_CASE("A station that is down has no sessions to be judged")
{
    auto model = small_centre();
    model.changes.down = {{{"ds"}, {}, judged_week(), ""}};
    RulePack pack;
    pack.session_hours.emplace();

    CHECK(session_findings(model, pack, judged_week()).empty());
}
