#include <catch2/catch.hpp>

#include "later_weeks.hpp"
#include "plan/small_week.hpp"
#include "support/folder.hpp"

using namespace loa;
using namespace loa::testing;

namespace {

config::Loaded centre()
{
    config::Loaded loaded;
    loaded.model = one_station({bulletin("gn-1")}, {});
    loaded.pack.minimum_gap = rules::Gaps{{}, 13h, 0s, 0s};
    return loaded;
}

model::PlanVersion plan_of(time::Week week, std::vector<model::Airing> airings)
{
    model::PlanVersion plan;
    plan.week = week;
    plan.effort = "normal";
    plan.timetable = model::Timetable{std::move(airings)};
    return plan;
}

model::Airing on_monday_morning(const model::Model& model)
{
    return airing(model, {"sll", "sang", day(2022, 11, 14)}, 2, "gn-1");
}

model::Airing on_sunday_afternoon(const model::Model& model)
{
    return airing(model, {"sll", "chieu", day(2022, 11, 13)}, 1, "gn-1");
}

std::vector<cli::BrokenWeek>
broken_by(const model::PlanVersion& plan, const config::Loaded& centre, store::Store& store)
{
    const auto before = cli::breaches_after(plan.week, centre, store);
    store.keep(plan);
    return cli::broken(before, cli::breaches_after(plan.week, centre, store));
}

} // namespace

TEST_CASE("A week that the plan of the week before breaks is named with the rule")
{
    const config::Loaded loaded = centre();
    const Folder folder;
    store::Store store{folder / "loa.db", store::Access::write};
    store.keep(plan_of(time::next(sample_week), {on_monday_morning(loaded.model)}));

    const auto broken =
        broken_by(plan_of(sample_week, {on_sunday_afternoon(loaded.model)}), loaded, store);

    REQUIRE(broken.size() == 1);
    CHECK(broken[0].week == time::next(sample_week));
    CHECK(broken[0].rules == std::vector<std::string>{"minimum-gap"});
}

TEST_CASE("A repeat whose first airing is planned away is named")
{
    const config::Loaded loaded = centre();
    const Folder folder;
    store::Store store{folder / "loa.db", store::Access::write};
    auto repeat = on_monday_morning(loaded.model);
    repeat.repeat = true;
    store.keep(plan_of(time::next(sample_week), {repeat}));
    store.keep(plan_of(sample_week, {on_sunday_afternoon(loaded.model)}));

    const auto broken = broken_by(plan_of(sample_week, {}), loaded, store);

    REQUIRE(broken.size() == 1);
    CHECK(broken[0].rules == std::vector<std::string>{"repeat-next-morning"});
}

TEST_CASE("A week that keeps its gaps is not named")
{
    config::Loaded loaded = centre();
    loaded.pack.minimum_gap->bulletin = 12h;
    const Folder folder;
    store::Store store{folder / "loa.db", store::Access::write};
    store.keep(plan_of(time::next(sample_week), {on_monday_morning(loaded.model)}));

    CHECK(broken_by(plan_of(sample_week, {on_sunday_afternoon(loaded.model)}), loaded, store)
              .empty());
}
