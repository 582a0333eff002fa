#include <catch2/catch.hpp>

#include "config/sample_centre.hpp"

using namespace loa;
using loa::testing::SampleCentre;
using std::chrono::minutes;

TEST_CASE("Villages come with their ground, way and border post")
{
    const auto model = SampleCentre{}.load().model;

    REQUIRE(model.villages.size() == 3);
    const model::Village& first = model.villages[0];
    CHECK(first.name == "Gia Khâu");
    CHECK(first.commune.value == "03550");
    CHECK(first.area == 3);
    CHECK(!first.electricity);
    CHECK(first.access == model::Access::dry_season);
    CHECK(first.rain_ground == "Nhà văn hóa bản");
    CHECK(first.last_film == date::local_days{date::year{2022} / 5 / 12});
    REQUIRE(find(model, first.border_post) != nullptr);
    CHECK(find(model, first.border_post)->notice_days == 3);
    CHECK(model.villages[1].walk_km == 3);
    CHECK(model.villages[1].languages.at(0).permille == 1000);
}

TEST_CASE("A way may take longer in the rain season, or be closed")
{
    const auto model = SampleCentre{}.load().model;

    REQUIRE(model.roads.size() == 4);
    CHECK(model.roads[0].dry == minutes{90});
    CHECK(model.roads[0].rain == minutes{120});
    CHECK(model.roads[1].rain == std::nullopt);
    CHECK(model.roads[2].mode == model::TravelMode::foot);
    CHECK(model.roads[2].rain == minutes{80});
}

TEST_CASE("Teams come with their norm, and a film team with the hour of its show")
{
    const auto model = SampleCentre{}.load().model;

    REQUIRE(model.teams.size() == 2);
    CHECK(model.teams[0].kind == model::TeamKind::film);
    REQUIRE(model.teams[0].norm);
    CHECK(model.teams[0].norm->per_month == 14);
    CHECK(model.teams[0].show_at == std::chrono::hours{20});
    CHECK(model.teams[0].age_at_most == 13);
    CHECK(model.teams[1].stops_per_day == 3);
    CHECK(model.teams[1].norm == std::nullopt);
    CHECK_FALSE(model.teams[0].works_on_holidays);
    CHECK(model.teams[1].days_off == std::vector{time::Day{date::year{2022} / 11 / 14}});
    CHECK(model.tours.market_day == model::MarketDay::eve);
    CHECK(model.tours.border_every == 6);
    CHECK(model.tours.busy_season == "nam-hoc");
    CHECK(model.tours.days_between == 10);
}

TEST_CASE(
    "Films come with their languages, copies and licence, and what was shown with its viewers")
{
    const auto model = SampleCentre{}.load().model;

    REQUIRE(model.films.size() == 3);
    const model::Film& feature = model.films[1];
    CHECK(feature.kind == model::FilmKind::feature);
    CHECK(feature.languages.size() == 2);
    CHECK(feature.length == minutes{90});
    CHECK(feature.age == 13);
    CHECK(feature.again_after == 12);
    CHECK(model.films[2].licence == time::DateSpan::always());
    REQUIRE(model.shown.size() == 1);
    CHECK(model.shown[0].films.size() == 2);
    CHECK(model.shown[0].viewers == 120);
}

TEST_CASE("Closed villages and roads stand in changes.toml")
{
    const auto changes = SampleCentre{}.load().model.changes;

    REQUIRE(changes.closed.size() == 1);
    CHECK(changes.closed[0].why == model::ClosedWhy::taboo);
    CHECK(changes.closed[0].days.days() == 3);
    REQUIRE(changes.roads_closed.size() == 1);
    CHECK(changes.roads_closed[0].other.value == "sll-lnt");
}
