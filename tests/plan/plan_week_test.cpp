#include <catch2/catch.hpp>

#include "loa/model/demand.hpp"
#include "loa/plan/plan_week.hpp"
#include "plan/small_week.hpp"
#include "support/sample_model.hpp"

using namespace loa;
using namespace loa::testing;

namespace {

rules::RulePack pack()
{
    rules::RulePack pack;
    pack.minimum_gap = rules::Gaps{{}, 4h, 1h, 1h};
    pack.family_gap = rules::Gaps{{}, 1h, 0s, 0s};
    return pack;
}

model::PlanVersion planned(const model::Model& model, const plan::Options& options = {})
{
    return plan::plan_week(model, pack(), sample_week, {}, options);
}

std::size_t hard_findings(const model::Model& model, const model::PlanVersion& version)
{
    const model::Timetable history;
    const auto found = rules::findings(
        rules::catalogue(pack()), {model, version.timetable, history, time::span(version.week)});
    return static_cast<std::size_t>(
        std::ranges::count(found, rules::Severity::hard, &rules::Finding::severity));
}

} // namespace

TEST_CASE("A week outside the lunar calendar is refused when a holiday needs it")
{
    auto model = sample_model();
    model::Holiday tet;
    tet.recurrence = time::YearlyLunar{1, 1, 3};
    tet.quiet = true;
    model.province.calendar.holidays = {tet};
    plan::Options options;
    options.threads = 2;

    CHECK_THROWS_AS(plan::plan_week(model, pack(), {2060, 10}, {}, options),
                    time::OutsideLunarYears);
    CHECK_NOTHROW(plan::plan_week(model, pack(), {2050, 10}, {}, options));
}

TEST_CASE("The sample centre is planned without a breach, and what is owed is aired")
{
    const auto model = sample_model();

    const auto version = planned(model);

    CHECK(hard_findings(model, version) == 0);
    for (const model::Demand& demand : model::due(model, time::span(sample_week))) {
        if (!demand.station.empty()) {
            CAPTURE(demand.station.value, demand.line);
            CHECK(model::served(model, version.timetable, demand) == demand.target);
        }
    }
}

TEST_CASE("A commune without a station stands in the bump list with another form as the remedy")
{
    auto model = sample_model();
    model.contents[6].priority = model::Priority::ordinary;

    const auto version = planned(model);

    REQUIRE(version.bumped.size() == 2);
    for (const model::Bump& bump : version.bumped) {
        CHECK(bump.demand.commune.value == "03565");
        CHECK(bump.rule == "no-station");
        CHECK(bump.remedy == model::Remedy::use_other_form);
    }
}

TEST_CASE("A week is the same with one thread, with two and when planned twice")
{
    const auto model = sample_model();

    const auto one = planned(model);
    plan::Options two_threads;
    two_threads.threads = 2;

    CHECK(planned(model, two_threads) == one);
    CHECK(planned(model) == one);
}

TEST_CASE("A long search that is stopped leaves no week worse than a usual one")
{
    std::vector<loa::model::Content> slogans;
    for (int i = 0; i != 9; ++i) {
        slogans.push_back(slogan("kh-" + std::to_string(i)));
    }
    const auto model = one_station(slogans, {owed(loa::model::Form::slogan, 20)});
    loa::plan::Options options;
    const auto usual = loa::plan::plan_week(model, {}, sample_week, {}, options);

    int told = 0;
    options.effort = loa::plan::Effort::best;
    options.progress = [&](const auto& /*station*/) { ++told; };
    options.stopped = [&] { return told > 0; }; // after the one station's usual search
    const auto stopped = loa::plan::plan_week(model, {}, sample_week, {}, options);

    CHECK(told == 2);
    CHECK(stopped.effort == loa::plan::stopped_effort);
    CHECK(stopped.quality.unevenness <= usual.quality.unevenness);
    CHECK(stopped.quality.shortfall == usual.quality.shortfall);
}
