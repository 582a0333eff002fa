#include <algorithm>

#include <catch2/catch.hpp>

#include "support/sample_plan.hpp"

using namespace loa::model;
using loa::testing::day;
using loa::testing::sample_model;
namespace lt = loa::time;
using namespace std::chrono_literals;

namespace {

Airing airing(const char* station, lt::Second from, std::chrono::seconds length)
{
    return {{station},
            {from, length},
            SegmentKind::slogan,
            {"kh-01-kinh"},
            {"sang"},
            {},
            1,
            false,
            false};
}

const lt::Second monday{day(2022, 11, 7)};

} // namespace

TEST_CASE("A timetable is in order by station, then by time, however it was given")
{
    const auto a1 = airing("pt", monday + 5h, 20s);
    const auto a2 = airing("pt", monday + 6h, 20s);
    const auto b1 = airing("sll", monday + 4h, 20s);

    const Timetable timetable{{b1, a2, a1}};

    CHECK(timetable.airings() == std::vector<Airing>{a1, a2, b1});
    CHECK(timetable == Timetable{{a2, a1, b1}});
    CHECK(timetable.of({"pt"}) == std::vector<Airing>{a1, a2});
    CHECK(timetable.of({"sll"}) == std::vector<Airing>{b1});
    CHECK(timetable.of({"none"}).empty());
    CHECK(timetable.of({}).empty());
}

TEST_CASE("A station whose name begins another's has only its own airings")
{
    const Timetable timetable{{airing("pt", monday, 1s), airing("pt-2", monday, 1s)}};

    CHECK(timetable.of({"pt"}).size() == 1);
    CHECK(timetable.of({"pt-2"}).size() == 1);
}

TEST_CASE("A session lasts from its first segment to the end of its last")
{
    const Model model = sample_model();
    const auto& evening = *find(model, PatternKey{"chieu"});

    CHECK(length(evening) == 18min + 30s);
    CHECK(session_on(evening, day(2022, 11, 7)) == lt::TimeSpan{monday + 17h, 18min + 30s});
    CHECK(segment_on(evening, evening.segments[2], day(2022, 11, 7)) ==
          lt::TimeSpan{monday + 17h + 16min, 2min});
    CHECK(length(SessionPattern{}) == 0s);
}

TEST_CASE("A session over midnight belongs to the day it begins")
{
    Model model = sample_model();
    model.patterns[1].start = 23h + 50min;
    const auto& late = model.patterns[1];

    CHECK(session_on(late, day(2022, 11, 7)).until() == monday + 24h + 8min + 30s);
    const auto slogan =
        loa::testing::airing(model, {"sll", "chieu", day(2022, 11, 7)}, 2, "kh-01-dao");
    CHECK(slogan.session_day == day(2022, 11, 7));
    CHECK(lt::day_of(slogan.span.from()) == day(2022, 11, 8));
}

TEST_CASE("The sample timetable has no two airings at once")
{
    const Model model = sample_model();
    const auto timetable = loa::testing::sample_timetable(model);
    const auto& airings = timetable.airings();

    const auto clash = std::ranges::adjacent_find(airings, [](const Airing& a, const Airing& b) {
        return a.station == b.station && a.span.overlaps(b.span);
    });
    CHECK(clash == airings.end());
}
