#include <catch2/catch.hpp>

#include "loa/rules/quiet_hours.hpp"
#include "rules/small_centre.hpp"

using namespace loa::rules;
using namespace loa::rules::testing;
using loa::model::Airing;
using loa::model::Model;

namespace {

const QuietHoursRule night{Severity::hard, {{21h, 5h}}};

Finding night_breach(const Airing& first, loa::time::Second until, std::int64_t excess)
{
    Finding finding = breach(night, first, excess);
    finding.content = {};
    finding.span = {first.span.from(), until - first.span.from()};
    return finding;
}

Airing relay_at(loa::time::Second from)
{
    Airing relay = airing_at(from, "", 5min);
    relay.kind = loa::model::SegmentKind::relay;
    relay.segment = 4;
    return relay;
}

} // namespace

TEST_CASE("What ends when the night begins, or begins when it ends, keeps the quiet hours")
{
    CHECK(judge(night, small_centre(), {airing_at(at(0, 5)), airing_at(at(0, 20, 50))}).empty());
}

TEST_CASE("What reaches into quiet hours is reported with the seconds aired then")
{
    const Airing early = airing_at(at(0, 4, 59, 50));
    const Airing late = airing_at(at(1, 20, 51));

    CHECK(judge(night, small_centre(), {early, late}) ==
          std::vector{night_breach(early, at(0, 5, 9, 50), 10),
                      night_breach(late, at(1, 21, 1), 60)});
}

TEST_CASE("A session is reported once, with its relays")
{
    const Airing first = airing_at(at(0, 4, 0));

    CHECK(judge(night,
                small_centre(),
                {first, relay_at(at(0, 4, 10)), relay_at(at(0, 4, 58)), airing_at(at(0, 5, 3))}) ==
          std::vector{night_breach(first, at(0, 5, 3), 600 + 300 + 120)});
}

TEST_CASE("Over midnight the night is one")
{
    const Airing over = airing_at(at(0, 23, 55));

    CHECK(judge(night, small_centre(), {over}) ==
          std::vector{night_breach(over, at(1, 0, 5), 600)});
}

TEST_CASE("Urgent items air at night")
{
    Model model = small_centre();
    model.contents[0].priority = loa::model::Priority::urgent;

    CHECK(judge(night, model, {airing_at(at(0, 3))}).empty());
}

TEST_CASE("A segment that reaches into quiet hours is closed to all but urgent items")
{
    Model model = small_centre();
    model.patterns[0].start = 4h + 55min;

    CHECK(excess_in_segment(night, model, model.contents[0], monday()) == 4 * 60);
    model.contents[0].priority = loa::model::Priority::urgent;
    CHECK(excess_in_segment(night, model, model.contents[0], monday()) == 0);
}

TEST_CASE("Soft quiet hours are another rule, with another name")
{
    const QuietHoursRule advice{Severity::soft, {{5h, 6h}}};

    CHECK(night.name() == "quiet-hours");
    CHECK(advice.name() == "quiet-hours-advice");
    CHECK(judge(advice, small_centre(), {airing_at(at(0, 5))}).front().severity == Severity::soft);
}
