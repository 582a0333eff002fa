#include <algorithm>
#include <limits>

#include <catch2/catch.hpp>

#include "loa/rotation/evenness.hpp"
#include "plan/small_week.hpp"

using namespace loa;
using namespace loa::testing;

namespace {

using rotation::SlotIndex;

std::vector<rotation::Slot> slots_of(const model::Proof& proof)
{
    std::vector<rotation::Slot> slots;
    for (const model::ProofSlot& slot : proof.slots) {
        slots.push_back({slot.begin,
                         static_cast<std::int32_t>(slot.length),
                         static_cast<std::int32_t>(slot.capacity),
                         static_cast<std::int32_t>(slot.positions)});
    }
    return slots;
}

// The most even of all ways to lay as many airings of `item` as there are, one of them before `border`.
double most_even(const model::Proof& proof, const model::ProofItem& item, std::int64_t border)
{
    const auto slots = slots_of(proof);
    rotation::Item measured;
    measured.slots.assign(item.slots.begin(), item.slots.end());
    std::vector<bool> chosen(measured.slots.size());
    std::fill_n(chosen.rbegin(), item.placed.size(), true);
    double least = std::numeric_limits<double>::infinity();
    do {
        std::vector<SlotIndex> placed;
        for (std::size_t n = 0; n != chosen.size(); ++n) {
            if (chosen[n]) {
                placed.push_back(measured.slots[n]);
            }
        }
        if (slots[placed[0]].begin < border && slots[placed[1]].begin >= border) {
            least = std::min(least, rotation::unevenness(measured, slots, placed));
        }
    } while (std::next_permutation(chosen.begin(), chosen.end()));
    return least;
}

} // namespace

TEST_CASE("A week whose first days are owed their own number is as even as that allows")
{
    auto of_first_days = owed(model::Form::bulletin, 1);
    of_first_days.at_most = 1;
    const time::Day monday = time::monday(sample_week);
    of_first_days.days = time::DateSpan{monday, monday + date::days{4}};
    const auto model =
        one_station({bulletin("gn-1")}, {owed(model::Form::bulletin, 4), of_first_days});

    const auto plan = plan_small(model);

    REQUIRE(plan.quality.shortfall == 0);
    REQUIRE(plan.quality.off_target == 0);
    const model::Proof& proof = plan.proofs.at(0);
    const model::ProofItem& item = proof.items.at(0);
    REQUIRE(item.placed.size() == 4);
    CHECK(plan.quality.unevenness ==
          Approx(static_cast<double>(item.weight) * most_even(proof, item, 4 * 86'400)));
}
