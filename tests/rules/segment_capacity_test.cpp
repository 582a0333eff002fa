#include <catch2/catch.hpp>

#include "loa/rules/segment_capacity.hpp"
#include "rules/small_centre.hpp"

using namespace loa::rules;
using namespace loa::rules::testing;
using loa::model::Airing;
using loa::model::Model;

namespace {

const SegmentCapacity rule;

Airing slogan_at(loa::time::Second from,
                 const std::string& key = "khau-hieu",
                 std::chrono::seconds length = 30s)
{
    Airing airing = airing_at(from, key, length);
    airing.kind = loa::model::SegmentKind::slogan;
    airing.segment = 2;
    return airing;
}

Finding overfull(const Airing& in, std::int64_t excess)
{
    Finding finding = breach(rule, in, excess);
    finding.content = {};
    finding.span = loa::model::segment_on(
        small_centre().patterns[0], small_centre().patterns[0].segments[2], in.session_day);
    return finding;
}

} // namespace

TEST_CASE("A segment may be filled to the second and to the last place")
{
    Model model = small_centre();
    model.contents[1].length = 60s;

    CHECK(judge(rule,
                model,
                {slogan_at(at(0, 5, 46), "khau-hieu", 60s),
                 slogan_at(at(0, 5, 47), "khau-hieu", 60s),
                 slogan_at(at(0, 5, 48), "khau-hieu", 60s)})
              .empty());
}

TEST_CASE("A segment with too many items is reported once, with how many are too many")
{
    const Airing first = slogan_at(at(0, 5, 46));

    CHECK(judge(rule,
                small_centre(),
                {first,
                 slogan_at(at(0, 5, 46, 30)),
                 slogan_at(at(0, 5, 47)),
                 slogan_at(at(0, 5, 47, 30)),
                 slogan_at(at(0, 5, 48))}) == std::vector{overfull(first, 2)});
}

TEST_CASE("A segment whose items are together too long is reported with the seconds")
{
    Model model = small_centre();
    model.contents[1].length = 90s;
    const Airing first = slogan_at(at(0, 5, 46), "khau-hieu", 90s);

    CHECK(judge(rule,
                model,
                {first,
                 slogan_at(at(0, 5, 47), "khau-hieu", 90s),
                 slogan_at(at(0, 5, 47, 30), "khau-hieu", 90s)}) ==
          std::vector{overfull(first, 90)});
}

TEST_CASE("Each session has its own segment")
{
    CHECK(judge(rule,
                small_centre(),
                {slogan_at(at(0, 5, 46)),
                 slogan_at(at(0, 5, 47)),
                 slogan_at(at(0, 5, 48)),
                 slogan_at(at(1, 5, 46)),
                 slogan_at(at(1, 5, 47)),
                 slogan_at(at(1, 5, 48))})
              .empty());
}

TEST_CASE("An item that lies outside its segment is reported with the seconds outside")
{
    const Airing early = slogan_at(at(0, 5, 45, 50));
    const Airing late = slogan_at(at(0, 5, 48, 40));

    CHECK(judge(rule, small_centre(), {early, late}) ==
          std::vector{breach(rule, early, 10), breach(rule, late, 10)});
}

TEST_CASE("An airing that lasts longer or shorter than its item is reported")
{
    const Airing cut = slogan_at(at(0, 5, 46), "khau-hieu", 25s);

    CHECK(judge(rule, small_centre(), {cut}) == std::vector{breach(rule, cut, 5)});
}

TEST_CASE("A segment after midnight belongs to the session of the day before")
{
    Model model = small_centre();
    model.patterns[0].start = 23h + 50min;
    Airing after = slogan_at(at(1, 0, 6));
    after.session_day = monday();

    CHECK(judge(rule, model, {after}).empty());
    after.session_day = monday() + one_day;
    CHECK(judge(rule, model, {after}).size() == 1);
}
