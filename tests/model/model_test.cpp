#include <catch2/catch.hpp>

#include "support/sample_model.hpp"

using namespace loa::model;
using loa::testing::day;
using loa::testing::sample_model;
namespace lt = loa::time;
using namespace std::chrono_literals;

TEST_CASE("Things are found by their own kind of key, and nothing by an unknown one")
{
    const Model model = sample_model();

    CHECK(find(model, CommuneCode{"03550"})->name == "Sì Lở Lầu");
    CHECK(find(model, StationKey{"pt"})->commune == CommuneCode{"03549"});
    CHECK(find(model, PatternKey{"sang"})->name == "Buổi sáng");
    CHECK(find(model, ContentKey{"kh-01-dao"})->length == 30s);
    CHECK(find(model, LanguageKey{"dao"})->name == "tiếng Dao");
    CHECK(find(model, ThemeKey{"b"})->title == "Gương thoát nghèo");
    CHECK(find(model, AudienceKey{"can-bo"}) != nullptr);
    CHECK(find(model, CampaignKey{"vi-nguoi-ngheo"}) != nullptr);
    CHECK(find(model, StationKey{"03550"}) == nullptr);
    CHECK(find(model, ContentKey{}) == nullptr);
}

TEST_CASE("A commune without a station has none")
{
    const Model model = sample_model();

    CHECK(stations_of(model, {"03565"}).empty());
    CHECK(stations_of(model, {"03550"}).size() == 1);
}

TEST_CASE(
    "Listeners understand their languages and the fallbacks of each, but not a fallback's own")
{
    Model model = sample_model();
    const Commune silent = *find(model, CommuneCode{"03565"}); // giay, kinh

    CHECK(understood(model, silent, {"giay"}));
    CHECK(understood(model, silent, {"thai"}));
    CHECK(understood(model, silent, {"kinh"}));
    CHECK_FALSE(understood(model, silent, {"dao"}));

    Commune dao_only = silent;
    dao_only.languages = {{{"giay"}, 1000}};
    model.province.languages[3].fallbacks = {{"thai"}};
    CHECK_FALSE(understood(model, dao_only, {"kinh"}));
}

TEST_CASE("The main language is the one most people listen in, the first of equals")
{
    Commune commune;
    CHECK(main_language(commune).empty());
    commune.languages = {{{"kinh"}, 300}, {{"dao"}, 350}, {{"mong"}, 350}};
    CHECK(main_language(commune) == LanguageKey{"dao"});
}

TEST_CASE("A commune is printed with its kind")
{
    const Model model = sample_model();
    CHECK(printed(model.communes[0]) == "xã Sì Lở Lầu");
    CHECK(printed(model.communes[1]) == "thị trấn Phong Thổ");
    Commune ward = model.communes[1];
    ward.kind = CommuneKind::ward;
    ward.name = "Tân Phong";
    CHECK(printed(ward) == "phường Tân Phong");
}

TEST_CASE("The weight of a place is the largest that applies")
{
    Model model = sample_model();
    CHECK(place_weight(model, model.communes[0]) == 4);
    CHECK(place_weight(model, model.communes[1]) == 1);
    model.communes[0].border = false;
    CHECK(place_weight(model, model.communes[0]) == 2);
    model.province.weights = {3, 5, 1};
    model.communes[0].border = true;
    CHECK(place_weight(model, model.communes[0]) == 5);
}

TEST_CASE("Dead clusters reach nobody")
{
    const Model model = sample_model();

    CHECK(people_reached(model.stations[0]) == 1150);
    CHECK(on_air(model.stations[0]));
    Station dead = model.stations[0];
    for (Cluster& cluster : dead.clusters) {
        cluster.working = false;
    }
    CHECK(people_reached(dead) == 0);
    CHECK_FALSE(on_air(dead));
    CHECK_FALSE(on_air(Station{}));
}

TEST_CASE("A cluster that is down reaches its people on the other days")
{
    Model model = sample_model();
    const Station& station = model.stations[0];
    model.changes.down.push_back({{"sll"}, {"sll-2"}, {day(2022, 11, 8), day(2022, 11, 9)}, {}});
    model.changes.down.push_back({{"sll"}, {}, {day(2022, 11, 10), day(2022, 11, 12)}, {}});
    model.changes.down.push_back({{"pt"}, {"sll-1"}, {day(2022, 11, 7), day(2022, 11, 8)}, {}});

    CHECK(people_reached(model, station, {day(2022, 11, 7), day(2022, 11, 8)}) == 1150);
    CHECK(people_reached(model, station, {day(2022, 11, 8), day(2022, 11, 9)}) == 850);
    CHECK(people_reached(model, station, {day(2022, 11, 9), day(2022, 11, 10)}) == 1150);
    CHECK(people_reached(model, station, {day(2022, 11, 10), day(2022, 11, 11)}) == 0);
    CHECK(people_reached(model, station, {day(2022, 11, 8), day(2022, 11, 12)}) == 1150);
    CHECK(is_down(model, {"sll"}, day(2022, 11, 11)));
    CHECK_FALSE(is_down(model, {"sll"}, day(2022, 11, 8)));
    CHECK_FALSE(is_down(model, {"sll"}, day(2022, 11, 12)));
}
