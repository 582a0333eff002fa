#include <algorithm>
#include <cmath>

#include <catch2/catch.hpp>

#include "loa/model/demand.hpp"
#include "loa/plan/plan_week.hpp"
#include "plan/random_model.hpp"

using namespace loa;
using namespace loa::testing;

namespace {

using model::Demand;

bool share_contents(const model::Model& model, const Demand& a, const Demand& b)
{
    return a.station == b.station && std::ranges::any_of(model.contents, [&](const auto& content) {
               return serves(content, a) && serves(content, b);
           });
}

// The weighted airings missing and off the targets, from nothing but the timetable.
model::Quality recounted(const model::Model& model, const model::Timetable& timetable)
{
    model::Quality quality;
    const auto due = model::due(model, time::span(sample_week));
    for (const Demand& demand : due) {
        if (!model::by_loudspeaker(demand.form)) {
            continue;
        }
        const int count = demand.station.empty() ? 0 : served(model, timetable, demand);
        quality.shortfall += std::int64_t{demand.weight} * std::max(0, demand.at_least - count);
        const bool filled = std::ranges::any_of(due, [&](const Demand& other) {
            return other.fill && share_contents(model, demand, other);
        });
        if (!demand.station.empty()) {
            const int above = filled ? 0 : count - demand.target;
            quality.off_target +=
                std::int64_t{demand.weight} * std::max({0, demand.target - count, above});
        }
    }
    return quality;
}

} // namespace

TEST_CASE("A plan's shortfall and distance from the targets are those of its timetable")
{
    const auto seed = GENERATE(range(0U, 100U));
    RandomCentre centre{seed};
    const model::Model model = centre.model();
    plan::Options quick;
    quick.effort = plan::Effort::quick;

    const auto version = plan::plan_week(model, centre.pack(), sample_week, {}, quick);

    const model::Quality found = recounted(model, version.timetable);
    CAPTURE(seed);
    CHECK(version.quality.shortfall == found.shortfall);
    CHECK(version.quality.off_target == found.off_target);
}
