#include "spacing_list.hpp"

#include <boost/json.hpp>
#include <catch2/catch.hpp>

#include "support/sample_model.hpp"

using namespace loa;

TEST_CASE("An item spaced badly is told with its moments as texts, and null for the week's ends")
{
    model::PlanVersion plan;
    plan.week = testing::sample_week;
    model::Proof proof;
    proof.station = "sll";
    for (std::int64_t day = 0; day != 7; ++day) {
        proof.slots.push_back({day * 86'400 + 19'800, 900, 900, 1, {}, {}});
    }
    model::ProofItem item;
    item.content = "a";
    item.duration = 600;
    item.weight = 1;
    item.slots = {0, 1, 2, 3, 4, 5, 6};
    item.placed = {0, 1};
    proof.items = {item};
    plan.proofs = {proof};
    const auto tuesday = time::Second{time::monday(plan.week) + date::days{1}};

    const auto told = cli::worst_spaced_json(plan);

    REQUIRE(told.size() == 1);
    const auto& worst = told.front().as_object();
    REQUIRE(worst.at("from").is_string());
    CHECK(worst.at("from").as_string() ==
          time::iso(tuesday + std::chrono::hours{5} + std::chrono::minutes{30}));
    CHECK(worst.at("until").is_null());
    CHECK(worst.at("wish").is_string());
}
