#include <catch2/catch.hpp>

#include "loa/plan/plan_week.hpp"
#include "schedules/centres.hpp"
#include "verify_bound.hpp"

using namespace loa;
using namespace loa::testing;

namespace {

model::PlanVersion planned(const config::Loaded& centre)
{
    plan::Options quick;
    quick.effort = plan::Effort::quick;
    return plan::plan_week(centre.model, centre.pack, {2022, 47}, {}, quick);
}

} // namespace

TEST_CASE("A separate verifier finds every centre's proofs to hold")
{
    for (const config::Loaded& centre : centres()) {
        const auto plan = planned(centre);
        REQUIRE(plan.proofs.size() == centre.model.stations.size());
        double bound = 0;
        for (const model::Proof& proof : plan.proofs) {
            CAPTURE(centre.model.centre.key, proof.station);
            const auto found = bench::verify(proof);
            CHECK(found.sound);
            CHECK(found.unevenness == Approx(proof.unevenness).margin(1e-9));
            CHECK(found.bound == Approx(proof.bound).margin(1e-6));
            CHECK(found.bound <= found.unevenness + 1e-9);
            CHECK(found.shortfall == proof.shortfall);
            CHECK(found.shortfall_bound == proof.shortfall_bound);
            bound += proof.bound;
        }
        CHECK(plan.quality.bound == Approx(bound));
        CHECK(plan.quality.shortfall_bound <= plan.quality.shortfall);
    }
}

TEST_CASE("A verifier does not believe prices below nothing, or earnings above the weight")
{
    const auto plan = planned(centres().front());
    auto cheap = plan.proofs.front();
    cheap.slots.front().price.second = -1;
    CHECK_FALSE(bench::verify(cheap).sound);

    auto greedy = plan.proofs.front();
    greedy.wishes.front().price = greedy.wishes.front().weight * 1'000'000'000 + 1;
    CHECK_FALSE(bench::verify(greedy).sound);
}

TEST_CASE("A verifier sees that an airing was moved after the proof was made")
{
    auto proof = planned(centres().front()).proofs.front();
    for (model::ProofItem& item : proof.items) {
        if (item.placed.size() == 1 && item.slots.size() > 1) {
            item.placed.front() =
                item.placed.front() == item.slots.front() ? item.slots[1] : item.slots.front();
        }
    }
    CHECK(bench::verify(proof).unevenness != Approx(proof.unevenness));
}
