#include "loa/plan/spacing.hpp"

#include <catch2/catch.hpp>

#include "support/sample_model.hpp"

using namespace loa;
using namespace std::chrono_literals;

namespace {

// A week of seven sessions of a quarter of an hour, each with room for one item.
model::PlanVersion seven_days(std::vector<model::ProofItem> items)
{
    model::PlanVersion plan;
    plan.week = testing::sample_week;
    model::Proof proof;
    proof.station = "sll";
    for (std::int64_t day = 0; day != 7; ++day) {
        proof.slots.push_back({day * 86'400 + 19'800, 900, 900, 1, {}, {}});
    }
    proof.items = std::move(items);
    plan.proofs.push_back(std::move(proof));
    return plan;
}

model::ProofItem daily(std::string key, std::vector<std::int64_t> placed)
{
    model::ProofItem item;
    item.content = std::move(key);
    item.duration = 600;
    item.weight = 1;
    item.slots = {0, 1, 2, 3, 4, 5, 6};
    item.placed = std::move(placed);
    return item;
}

time::Second half_past_five(int day)
{
    return time::Second{time::monday(testing::sample_week) + date::days{day}} + 5h + 30min;
}

} // namespace

TEST_CASE("Of items spaced unevenly the worst comes first, and only as many as are asked for")
{
    const auto plan = seven_days({daily("a", {1, 5}), daily("b", {0, 1})});

    const auto worst = plan::worst_spaced(plan, 1);

    REQUIRE(worst.size() == 1);
    CHECK(worst[0].content.value == "b");
    CHECK(worst[0].airings == 2);
    CHECK(worst[0].from == half_past_five(1));
    CHECK(worst[0].until == std::nullopt);
    // Five and a half sessions to the week's end; three and a half would be even.
    CHECK(worst[0].over_even == Approx(5.5 / 3.5));
    // Half a session, one, and five and a half, those at the ends counting twice: 2 · 62 / 49 − 1.
    CHECK(worst[0].unevenness == Approx(2 * (0.5 + 1 + 60.5) / 49 - 1));
    CHECK(plan::worst_spaced(plan, 9).size() == 1); // "a" could not be more even
}

TEST_CASE("A session that others fill is named as what keeps an item out of its longest gap")
{
    const auto plan = seven_days({daily("a", {0, 1}), daily("b", {6})});

    const auto worst = plan::worst_spaced(plan, 2);

    REQUIRE(worst.size() == 2);
    CHECK(worst[0].content.value == "a");
    CHECK(worst[0].wish == half_past_five(4));
    CHECK(worst[0].rule.empty());
    CHECK(worst[1].content.value == "b");
    CHECK(worst[1].from == std::nullopt);
    CHECK(worst[1].until == half_past_five(6));
    CHECK(worst[1].wish == half_past_five(3));

    const auto crowded = seven_days({daily("a", {0, 1}), daily("b", {4})});
    CHECK(plan::worst_spaced(crowded, 1)[0].rule == "segment-capacity");
}

TEST_CASE("A gap of its own, or of its family, is named when it keeps an item out")
{
    auto patient = daily("a", {0, 1});
    patient.gap = 4 * 86'400;
    CHECK(plan::worst_spaced(seven_days({patient}), 1)[0].rule == "minimum-gap");

    auto with_kin = seven_days({daily("a", {0, 1}), daily("b", {5})});
    with_kin.proofs[0].families.push_back({{0, 1}, 3 * 86'400, {}, {}});
    CHECK(plan::worst_spaced(with_kin, 1)[0].rule == "family-gap");
}

TEST_CASE("An item that could lie nowhere else is not said to be spaced badly")
{
    auto pinned = daily("a", {0});
    pinned.fixed = {0};
    auto bound = daily("b", {1});
    bound.slots = {1};

    CHECK(plan::worst_spaced(seven_days({pinned, bound}), 9).empty());
}
