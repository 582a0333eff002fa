#include <algorithm>
#include <numeric>

#include <catch2/catch.hpp>

#include "loa/model/ways.hpp"
#include "loa/search/random.hpp"

using namespace std::chrono_literals;
using loa::model::Model;
using loa::model::no_way;
using loa::model::PlaceKey;
using loa::model::Ways;

namespace {

// a –20– b –30– c, and a –90– c by a road that rain closes.
Model three_places()
{
    Model model;
    model.roads = {{{"a"}, {"b"}, loa::model::TravelMode::road, 20min, 40min, ""},
                   {{"b"}, {"c"}, loa::model::TravelMode::road, 30min, 50min, ""},
                   {{"d"}, {"c"}, loa::model::TravelMode::foot, 90min, std::nullopt, ""}};
    return model;
}

const std::vector<PlaceKey> places{{"a"}, {"b"}, {"c"}, {"d"}};

// The shortest round by trying every order.
std::int32_t tried(const Ways& ways, std::size_t base, std::vector<std::size_t> stops)
{
    std::ranges::sort(stops);
    std::int32_t best = no_way;
    do {
        std::int32_t way = 0;
        std::size_t at = base;
        for (const std::size_t stop : stops) {
            way += ways.between(at, stop);
            at = stop;
        }
        best = std::min(best, way + ways.between(at, base));
    } while (std::ranges::next_permutation(stops).found);
    return best;
}

} // namespace

TEST_CASE("Ways follow the shortest roads, slower in the rain, and end where rain closes them")
{
    const Model model = three_places();

    const Ways dry = loa::model::ways_between(model, places, {});
    CHECK(dry.between(0, 0) == 0);
    CHECK(dry.between(0, 2) == 50);
    CHECK(dry.between(3, 0) == 140);

    const Ways rain = loa::model::ways_between(model, places, {.rain = true, .closed = {}});
    CHECK(rain.between(0, 2) == 90);
    CHECK(rain.between(0, 3) == no_way);
}

TEST_CASE("A closed road is not taken")
{
    Model model = three_places();
    model.changes.roads_closed = {{{"c"}, {"b"}, loa::time::DateSpan::always(), "sạt lở"}};
    const auto conditions = loa::model::road_conditions(model, loa::time::Day{});

    CHECK(conditions.closed == std::vector<std::size_t>{0});
    CHECK(loa::model::ways_between(model, places, conditions).between(0, 2) == no_way);
}

TEST_CASE("A round past nothing takes no time, one past what has no way never ends")
{
    const Ways rain = loa::model::ways_between(three_places(), places, {true, {}});

    CHECK(loa::model::shortest_round(rain, 0, {}) == 0);
    CHECK(loa::model::shortest_round(rain, 0, std::vector<std::size_t>{2}) == 180);
    CHECK(loa::model::shortest_round(rain, 0, std::vector<std::size_t>{1, 3}) >= no_way);
}

TEST_CASE("The shortest round is that of trying every order")
{
    loa::search::Random random{7};
    for (int n = 0; n != 100; ++n) {
        Ways ways{7, std::vector<std::int32_t>(49)};
        std::ranges::generate(ways.minutes,
                              [&] { return static_cast<std::int32_t>(random.below(100)); });
        std::vector<std::size_t> stops(1 + random.below(6));
        std::iota(stops.begin(), stops.end(), std::size_t{1});

        CHECK(loa::model::shortest_round(ways, 0, stops) == tried(ways, 0, stops));
    }
}
