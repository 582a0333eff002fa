#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string>

#include <catch2/catch.hpp>

#include "loa/plan/capacity.hpp"
#include "peer_cases.hpp"
#include "plan/small_week.hpp"
#include "result.hpp"

// What users of other schedulers complained of; shared figures stand in tools/bench/peer_cases.hpp.
using namespace loa;
using namespace loa::testing;
using model::Form;

namespace {

std::vector<model::Content> slogans(int count)
{
    std::vector<model::Content> all;
    all.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i != count; ++i) {
        all.push_back(slogan("kh-" + std::to_string(i)));
    }
    return all;
}

model::Owed filling(Form form)
{
    auto line = owed(form, 0);
    line.fill = true;
    return line;
}

model::PlanVersion
planned(const model::Model& model, const rules::RulePack& pack, std::uint64_t seed = 1)
{
    plan::Options options;
    options.effort = plan::Effort::quick;
    options.seed = seed;
    return plan::plan_week(model, pack, sample_week, {}, options);
}

// The shortest time from the end of an airing of `content` to the start of its next.
std::chrono::seconds shortest_gap(const model::PlanVersion& plan, const std::string& content)
{
    auto shortest = std::chrono::seconds::max();
    const auto airings = airings_of(plan, content);
    for (std::size_t i = 1; i < airings.size(); ++i) {
        shortest = std::min(shortest, airings[i].span.from() - airings[i - 1].span.until());
    }
    return shortest;
}

} // namespace

TEST_CASE("Luck makes no item come oftener than another, as random choice does")
{
    const auto model = one_station(slogans(5), {owed(Form::slogan, 22)});
    for (std::uint64_t seed = 1; seed != 6; ++seed) {
        const auto plan = planned(model, {}, seed);
        std::vector<std::size_t> counts;
        for (const model::Content& content : model.contents) {
            counts.push_back(airings_of(plan, content.key.value).size());
        }
        CAPTURE(seed);
        CHECK(*std::ranges::min_element(counts) == 4);
        CHECK(*std::ranges::max_element(counts) == 5);
    }
}

TEST_CASE("A plan that was thrown away leaves nothing in the history")
{
    const auto model = one_station(slogans(5), {owed(Form::slogan, 21)});
    const auto before = plan_small(model, {}, time::previous(sample_week));
    auto polluted = before.timetable.airings();
    const auto thrown_away = planned(model, four_hours_apart(), 7);
    polluted.insert(polluted.end(),
                    thrown_away.timetable.airings().begin(),
                    thrown_away.timetable.airings().end());

    CHECK(plan_small(model, model::Timetable{polluted}).timetable ==
          plan_small(model, before.timetable).timetable);
}

TEST_CASE("Separation is kept in hours, however many others play in between")
{
    rules::RulePack pack;
    pack.minimum_gap = rules::Gaps{{}, 0s, 13h, 0s};
    const auto model = one_station(slogans(4), {filling(Form::slogan)});

    const auto plan = planned(model, pack);

    for (const model::Content& content : model.contents) {
        REQUIRE(airings_of(plan, content.key.value).size() > 1);
        CHECK(shortest_gap(plan, content.key.value) >= 13h);
    }
}

TEST_CASE("An item airs on the days it is valid and on no other, full as it may be elsewhere")
{
    auto contents = slogans(2);
    contents[0].valid = {day(2022, 11, 9), day(2022, 11, 11)};

    const auto airings =
        airings_of(planned(one_station(contents, {filling(Form::slogan)}), {}), "kh-0");

    REQUIRE(airings.size() == 4);
    CHECK(std::ranges::all_of(airings, [&](const model::Airing& airing) {
        return contents[0].valid.contains(airing.session_day);
    }));
}

TEST_CASE("Round the clock no item of a list has two days more than another (AzuraCast 8597)")
{
    const auto model = bench::azuracast();
    const std::array plays{308, 392, 252, 420, 448, 700};
    const auto seed = GENERATE(1U, 2U, 3U, 4U);

    const auto lists =
        bench::lists_heard(model, bench::plan_azuracast(model, seed, plan::Effort::normal));

    REQUIRE(lists.size() == plays.size());
    for (std::size_t list = 0; list != lists.size(); ++list) {
        CAPTURE(seed, list);
        CHECK(lists[list].plays == plays.at(list));
        CHECK(lists[list].most_days - lists[list].least_days <= 1);
    }
}

TEST_CASE("Nor when planned in a hurry, which leaves some plays out (AzuraCast 8597)")
{
    const auto model = bench::azuracast();
    const auto seed = GENERATE(1U, 2U, 3U, 4U);

    const auto lists =
        bench::lists_heard(model, bench::plan_azuracast(model, seed, plan::Effort::quick));

    for (const bench::ListHeard& list : lists) {
        CAPTURE(seed);
        CHECK(list.most_days - list.least_days <= 1);
    }
}

TEST_CASE("Round the clock no day plays in the order of the day before (AzuraCast 8597)")
{
    const auto plan = bench::plan_azuracast(bench::azuracast(), 1, plan::Effort::normal);

    const auto correlations = bench::day_to_day_correlations(plan);

    REQUIRE(correlations.size() == 6);
    for (const double correlation : correlations) {
        CHECK(std::abs(correlation) <= 0.3);
    }
}

TEST_CASE("Shares of an hour are delivered to the play (Xibo 3736)")
{
    const auto hour = bench::xibo_hour(bench::xibo_shares, 1);

    CHECK(bench::plays(hour, bench::xibo_shares.size()) ==
          std::vector<std::int32_t>{200, 40, 20, 20, 60, 20});
    CHECK(bench::longest_over_even(hour, bench::xibo_shares.size()) < 2);
}

TEST_CASE("Shares that add up to more than there is are not taken in silence")
{
    constexpr std::array<std::int32_t, 2> too_much{3000, 1000};
    CHECK_THROWS_AS(bench::xibo_hour(too_much, 1), bench::BadInstance);

    const auto model =
        one_station({bulletin("gn-1"), bulletin("gn-2")}, {owed(Form::bulletin, 20)});
    const auto account = plan::capacity_account(model, {}, sample_week).lines;
    REQUIRE(account.size() == 1);
    CHECK(account[0].asked == 20);
    CHECK(account[0].fits == 14);
    const auto plan = plan::plan_week(model, {}, sample_week, {}, {});
    REQUIRE(plan.bumped.size() == 1);
    CHECK(plan.bumped[0].missing() == 6);
    CHECK(plan.quality.shortfall_bound == plan.quality.shortfall);
}

TEST_CASE("An item longer than its segment stays out, and the plan says so")
{
    const auto plan =
        planned(one_station({bulletin("gn-1", 16min)}, {owed(Form::bulletin, 3)}), {});

    CHECK(airings_of(plan).empty());
    REQUIRE(plan.bumped.size() == 1);
    CHECK(plan.bumped[0].rule == "item-length");
}

TEST_CASE("A list without items leaves its time empty, and the plan says so")
{
    const auto plan = planned(one_station({}, {owed(Form::bulletin, 3)}), {});

    CHECK(airings_of(plan).empty());
    REQUIRE(plan.bumped.size() == 1);
    CHECK(plan.bumped[0].missing() == 3);
}

TEST_CASE("A window over midnight holds on both sides of it")
{
    auto contents = slogans(1);
    contents[0].daypart = time::DailySpan{22h, 2h};
    auto model = one_station(contents, {filling(Form::slogan)});
    model.patterns[1].start = 23h + 50min; // its slogans air at six past midnight

    const auto airings = airings_of(planned(model, {}));

    REQUIRE(airings.size() == 7);
    CHECK(std::ranges::all_of(airings, [](const model::Airing& airing) {
        return airing.pattern.value == "chieu" &&
               time::day_of(airing.span.from()) == airing.session_day + date::days{1};
    }));
}

TEST_CASE("An item that never aired is not put into every place until it has")
{
    const auto old = one_station(slogans(3), {owed(Form::slogan, 42)});
    const auto before = plan_small(old, {}, time::previous(sample_week));
    const auto model = one_station(slogans(4), {owed(Form::slogan, 40)});

    const auto plan = plan_small(model, before.timetable);

    CHECK(airings_of(plan, "kh-3").size() == 10);
}

TEST_CASE("When the candidates run out a place stays empty and no rule is broken")
{
    rules::RulePack pack;
    pack.minimum_gap = rules::Gaps{{}, 20h, 0s, 0s};

    const auto plan = planned(one_station({bulletin("gn-1")}, {filling(Form::bulletin)}), pack);

    CHECK(airings_of(plan).size() >= 6);
    CHECK(airings_of(plan).size() < 14);
    CHECK(shortest_gap(plan, "gn-1") >= 20h);
}
