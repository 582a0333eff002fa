#include <algorithm>

#include <catch2/catch.hpp>

#include "plan/small_week.hpp"

using namespace loa;
using namespace loa::testing;
using model::Form;

TEST_CASE("A week in which nothing is owed has its tunes and relays and nothing else")
{
    const auto version = plan_small(one_station({bulletin("gn-1")}, {}));

    CHECK(airings_of(version).empty());
    CHECK(version.bumped.empty());
    CHECK(version.timetable.airings().size() == 7 * 4);
}

TEST_CASE("A centre without items gives a plan in which everything owed is missing")
{
    const auto version = plan_small(one_station({}, {owed(Form::bulletin, 3)}));

    CHECK(airings_of(version).empty());
    REQUIRE(version.bumped.size() == 1);
    CHECK(version.bumped[0].missing() == 3);
    CHECK(version.bumped[0].rule == "place-and-language");
    CHECK(version.bumped[0].remedy == model::Remedy::produce_language);
}

TEST_CASE("A centre without stations, patterns or segments is planned without a word")
{
    auto model = one_station({bulletin("gn-1")}, {owed(Form::bulletin, 3)});
    SECTION("no station")
    {
        model.stations.clear();
    }
    SECTION("no pattern")
    {
        model.stations[0].patterns.clear();
    }
    SECTION("an unknown pattern")
    {
        model.stations[0].patterns = {{"khong-co"}};
    }
    SECTION("no segment")
    {
        model.patterns[0].segments.clear();
        model.patterns[1].segments.clear();
    }
    SECTION("a station in no commune")
    {
        model.stations[0].commune = {"99999"};
    }
    SECTION("a commune without languages")
    {
        model.communes[0].languages.clear();
    }
    SECTION("an unknown language")
    {
        model.communes[0].languages = {{{"xa-la"}, 1000}};
    }

    const auto version = plan_small(model);

    CHECK(airings_of(version).empty());
    CHECK(version.bumped.size() == 1);
}

TEST_CASE("A station none of whose clusters works is silent, and the plan says why")
{
    auto model = one_station({bulletin("gn-1")}, {owed(Form::bulletin, 3)});
    for (model::Cluster& cluster : model.stations[0].clusters) {
        cluster.working = false;
    }

    const auto version = plan_small(model);

    CHECK(version.timetable.airings().empty());
    REQUIRE(version.bumped.size() == 1);
    CHECK(version.bumped[0].rule == "station-down");
    CHECK(version.bumped[0].remedy == model::Remedy::repair_station);
}

TEST_CASE("A session over midnight is planned, and belongs to the day it begins on")
{
    auto model = one_station({bulletin("gn-1")}, {owed(Form::bulletin, 7)});
    model.stations[0].patterns = {{"chieu"}};
    model.patterns[1].start = 23h + 55min;

    const auto airings = airings_of(plan_small(model));

    REQUIRE(airings.size() == 7);
    CHECK(airings.back().session_day == day(2022, 11, 13));
    CHECK(airings.back().span.until() > time::Second{day(2022, 11, 14)});
}

TEST_CASE("What a campaign owes from Thursday on airs from Thursday on")
{
    auto model = one_station({bulletin("gn-1")}, {owed(Form::bulletin, 7)});
    model.campaigns[0].days = {day(2022, 11, 10), day(2022, 12, 1)};

    const auto airings = airings_of(plan_small(model));

    CHECK(airings.size() == 4);
    CHECK(airings.front().session_day == day(2022, 11, 10));
}

TEST_CASE("A blackout leaves only what the patterns fix")
{
    auto model = one_station({bulletin("gn-1")}, {owed(Form::bulletin, 7)});
    model.changes.forbidden = {{{}, {}, time::span(sample_week), "quốc tang"}};

    const auto version = plan_small(model);

    CHECK(airings_of(version).empty());
    CHECK(version.timetable.airings().size() == 7 * 4);
    REQUIRE(version.bumped.size() == 1);
    CHECK(version.bumped[0].rule == "forbidden");
}

TEST_CASE("Progress is told after each station")
{
    std::vector<int> told;
    plan::Options options;
    model::Quality last;
    options.progress = [&](const plan::Progress& progress) {
        CHECK(progress.of == 2);
        told.push_back(progress.done);
        last = progress.quality;
    };

    const auto version = plan::plan_week(sample_model(), {}, sample_week, {}, options);

    CHECK(told == std::vector{1, 2});
    CHECK(last.unevenness == version.quality.unevenness);
    CHECK(last.bound == version.quality.bound);
}

TEST_CASE("A plan that is stopped at once breaks no rule, airs what is owed and says so")
{
    const auto model = sample_model();
    plan::Options options;
    options.stopped = [] { return true; };

    const auto version = plan::plan_week(model, {}, sample_week, {}, options);

    CHECK(version.effort == "stopped");
    CHECK(version.quality.bound <= version.quality.unevenness + 1e-9);
    const model::Timetable history;
    const auto findings = rules::findings(
        rules::catalogue({}), {model, version.timetable, history, time::span(sample_week)});
    CHECK(std::ranges::count(findings, rules::Severity::hard, &rules::Finding::severity) == 0);
    for (const model::Demand& demand : model::due(model, time::span(sample_week))) {
        if (!demand.station.empty()) {
            CAPTURE(demand.station.value, demand.line);
            CHECK(model::served(model, version.timetable, demand) >= demand.at_least);
        }
    }
}

TEST_CASE("Segments are not left empty when a line fills, and its items come equally often")
{
    auto line = owed(Form::slogan, 0);
    line.fill = true;
    std::vector<model::Content> slogans;
    for (int i = 0; i != 6; ++i) {
        slogans.push_back(slogan("kh-" + std::to_string(i)));
    }

    const auto version = plan_small(one_station(slogans, {line}));

    CHECK(airings_of(version).size() == 2 * 7 * 3);
    for (const model::Content& content : slogans) {
        CHECK(airings_of(version, content.key.value).size() == 7);
    }
}

TEST_CASE("A line that fills leaves the upper limits of others alone")
{
    auto capped = owed(Form::slogan, 3);
    capped.contents = {{"kh-0"}};
    capped.at_most = 4;
    auto filling = owed(Form::slogan, 0);
    filling.fill = true;

    const auto version =
        plan_small(one_station({slogan("kh-0"), slogan("kh-1")}, {capped, filling}));

    CHECK(airings_of(version, "kh-0").size() >= 3);
    CHECK(airings_of(version, "kh-0").size() <= 4);
    CHECK(airings_of(version, "kh-1").size() == 14);
}

TEST_CASE("A session does not sound as it did the day before")
{
    std::vector<model::Content> slogans{slogan("kh-0"), slogan("kh-1"), slogan("kh-2")};
    const auto version = plan_small(one_station(slogans, {owed(Form::slogan, 42)}));

    std::vector<std::string> mornings(7);
    for (const model::Airing& airing : airings_of(version)) {
        if (airing.pattern.value == "sang") {
            const auto index = (airing.session_day - day(2022, 11, 7)).count();
            mornings.at(static_cast<std::size_t>(index)) += airing.content.value;
        }
    }

    CHECK(std::ranges::adjacent_find(mornings) == mornings.end());
}

TEST_CASE("Asked to, a session sounds as it did the day before")
{
    const std::vector<model::Content> slogans{slogan("kh-0"), slogan("kh-1"), slogan("kh-2")};
    const auto model = one_station(slogans, {owed(Form::slogan, 42)});
    plan::Options options;
    options.same_order = true;

    const auto airings =
        airings_of(plan::plan_week(model, four_hours_apart(), sample_week, {}, options));

    REQUIRE(airings.size() == 42);
    for (std::size_t i = 0; i != airings.size(); ++i) {
        CHECK(airings[i].content == slogans[i % 3].key);
    }
}

TEST_CASE("Airings lie back to back from the start of their segment")
{
    const auto model = one_station({slogan("kh-0"), slogan("kh-1")}, {owed(Form::slogan, 28)});

    const auto airings = airings_of(plan_small(model));

    REQUIRE(airings.size() == 28);
    CHECK(airings[0].span.from() == time::Second{day(2022, 11, 7)} + 5h + 31min);
    CHECK(airings[1].span.from() == airings[0].span.until());
}
