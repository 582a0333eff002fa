#include <algorithm>

#include <catch2/catch.hpp>

#include "loa/plan/plan_week.hpp"
#include "plan/random_model.hpp"
#include "plan/remedies/time_remedy.hpp"

using namespace loa;
using namespace loa::testing;

namespace {

struct Week {
    model::Model model;
    rules::RulePack pack;
    model::Timetable history;
    model::PlanVersion version;
};

plan::Options quick()
{
    plan::Options options;
    options.effort = plan::Effort::quick;
    return options;
}

// What hard rules find in a planned week; a pin that hard rules forbid cannot be kept.
std::vector<rules::Finding> breaches(const Week& week)
{
    auto found = rules::findings(
        rules::catalogue(week.pack),
        {week.model, week.version.timetable, week.history, time::span(week.version.week)});
    std::erase_if(found, [](const rules::Finding& finding) {
        return finding.severity == rules::Severity::soft;
    });
    return found;
}

Week planned(unsigned seed)
{
    RandomCentre centre{seed};
    Week week{centre.model(), centre.pack(), {}, {}};
    week.version = plan::plan_week(week.model, week.pack, sample_week, week.history, quick());
    return week;
}

} // namespace

TEST_CASE("No plan breaks a hard rule, whatever is asked, pinned, forbidden or broken")
{
    const auto seed = GENERATE(range(0U, 150U));

    const auto found = breaches(planned(seed));

    CAPTURE(seed);
    for (const rules::Finding& finding : found) {
        CAPTURE(finding.rule, finding.station.value, finding.content.value, finding.excess);
        CHECK(finding.rule.empty());
    }
}

TEST_CASE("No hard rule is broken across the border of two weeks")
{
    const auto seed = GENERATE(range(0U, 100U));
    Week week = planned(seed);

    week.history = week.version.timetable;
    week.version =
        plan::plan_week(week.model, week.pack, time::next(sample_week), week.history, quick());

    CAPTURE(seed);
    for (const rules::Finding& finding : breaches(week)) {
        CAPTURE(finding.rule, finding.station.value, finding.content.value, finding.excess);
        CHECK(finding.rule.empty());
    }
}

TEST_CASE("Random centres are planned the same with one thread and with two")
{
    const auto seed = GENERATE(range(0U, 20U));
    const Week week = planned(seed);
    auto two_threads = quick();
    two_threads.threads = 2;

    CAPTURE(seed);
    CHECK(plan::plan_week(week.model, week.pack, sample_week, {}, two_threads) == week.version);
}

TEST_CASE("What is counted as placed is what the timetable serves")
{
    const auto seed = GENERATE(range(0U, 50U));
    const Week week = planned(seed);

    for (const model::Demand& demand : model::due(week.model, time::span(sample_week))) {
        const int aired = model::served(week.model, week.version.timetable, demand);
        const auto bump = std::ranges::find(week.version.bumped, demand, &model::Bump::demand);
        CAPTURE(seed, demand.campaign.value, demand.line, demand.station.value);
        CHECK((bump == week.version.bumped.end()) == (aired >= demand.at_least));
        if (bump != week.version.bumped.end()) {
            CHECK(bump->placed == aired);
            CHECK_FALSE(bump->rule.empty());
        }
    }
}

// Not a law: a longer segment moves those after it, and gaps with them; of 250 further seeds 4 were
// worse off.
TEST_CASE("Longer segments with room for one item more leave no more owed on these centres")
{
    const auto seed = GENERATE(range(0U, 100U));
    RandomCentre centre{seed};
    auto model = centre.model();
    const auto pack = centre.pack();
    const auto before = plan::plan_week(model, pack, sample_week, {}, quick());

    for (model::SessionPattern& pattern : model.patterns) {
        for (std::size_t i = 0; i != pattern.segments.size(); ++i) {
            if (planned(pattern.segments[i].kind)) {
                if (const auto longer = plan::lengthened(pattern, i, 2min, true)) {
                    pattern = *longer;
                }
            }
        }
    }
    const auto after = plan::plan_week(model, pack, sample_week, {}, quick());

    CAPTURE(seed);
    CHECK(after.quality.shortfall <= before.quality.shortfall);
}
