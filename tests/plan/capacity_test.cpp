#include <catch2/catch.hpp>

#include "loa/plan/capacity.hpp"
#include "plan/small_week.hpp"
#include "support/sample_model.hpp"

using namespace loa;
using namespace loa::testing;

namespace {

plan::Capacity capacity(const model::Model& model)
{
    rules::RulePack pack;
    pack.minimum_gap = rules::Gaps{{}, 4h, 1h, 1h};
    return plan::capacity_account(model, pack, sample_week);
}

std::vector<plan::Account> account(const model::Model& model)
{
    return capacity(model).lines;
}

} // namespace

TEST_CASE("What the sample centre asks of its stations fits")
{
    const auto accounts = account(sample_model());

    REQUIRE(accounts.size() == 5);
    CHECK(accounts[0].commune.value == "03550");
    CHECK(accounts[0].form == model::Form::bulletin);
    CHECK(accounts[0].language.value == "dao");
    CHECK(accounts[0].asked == 5);
    CHECK(accounts[0].fits == 5);
    CHECK(accounts[0].asked_time == 5 * 10min);
    CHECK(accounts[0].open_time == 14 * 15min);
    CHECK(accounts[0].rule.empty());
}

TEST_CASE("A commune without a station is asked for airings of which none fits")
{
    const auto accounts = account(sample_model());

    const auto& silent = accounts.back();
    CHECK(silent.commune.value == "03565");
    CHECK(silent.fits == 0);
    CHECK(silent.asked_time > 0s);
    CHECK(silent.rule == "no-station");
    CHECK(silent.cannot.size() == 1);
}

TEST_CASE("More than the segments hold is said not to fit before anything is planned")
{
    auto model = sample_model();
    model.campaigns[0].owed[0].times = 20;
    model.campaigns[0].owed[0].at_least = 20;
    model.campaigns[0].owed[0].gap.reset();

    const auto accounts = account(model);

    CHECK(accounts[0].asked == 20);
    CHECK(accounts[0].fits == 14);
    CHECK(accounts[0].rule == "segment-capacity");
    REQUIRE(accounts[0].cannot.size() == 1);
    CHECK(accounts[0].cannot[0].missing() == 6);
}

TEST_CASE("Demands that fit one by one are said not to fit together")
{
    auto lines = std::vector{owed(model::Form::bulletin, 14), owed(model::Form::bulletin, 10)};
    lines[0].contents = {{"gn-1"}};
    lines[1].contents = {{"gn-2"}};
    const auto found = capacity(one_station({bulletin("gn-1"), bulletin("gn-2")}, lines));

    REQUIRE(found.lines.size() == 1);
    CHECK(found.lines[0].asked == 24);
    CHECK(found.lines[0].fits == 14);
    CHECK(found.lines[0].rule == "segment-capacity");
    CHECK(found.lines[0].cannot.empty());
    REQUIRE(found.crowded.size() == 1);
    CHECK(found.crowded[0] == plan::Crowded{{"03550"}, found.lines[0].station, 24, 10});
}

TEST_CASE("One airing that serves two demands is not counted as two")
{
    const auto lines =
        std::vector{owed(model::Form::bulletin, 14), owed(model::Form::bulletin, 10)};
    const auto found = capacity(one_station({bulletin("gn-1"), bulletin("gn-2")}, lines));

    REQUIRE(found.lines.size() == 1);
    CHECK(found.lines[0].fits == 24);
    CHECK(found.crowded.empty());
}
