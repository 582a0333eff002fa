#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include "loa/store/store.hpp"
#include "store/plan_values.hpp"
#include "support/folder.hpp"

using loa::store::Access;
using loa::store::Store;
using loa::store::testing::arbitrary_month;
using loa::store::testing::arbitrary_plan;
using loa::store::testing::arbitrary_tours;
using loa::testing::Folder;

TEST_CASE("What is kept is read back the same, whatever it is")
{
    const Folder folder;
    Store writing{folder / "loa.db", Access::write};

    rc::prop("read(write(plan)) = plan", [&](std::uint64_t seed) {
        auto plan = arbitrary_plan(seed);
        plan.number = writing.keep(plan);

        RC_ASSERT(writing.version(plan.week, plan.number) == plan);
    });
}

TEST_CASE("Another connection, opened for reading, reads the same")
{
    const Folder folder;
    auto plan = arbitrary_plan(47);
    plan.number = Store{folder / "loa.db", Access::write}.keep(plan);

    CHECK(Store(folder / "loa.db", Access::read).latest(plan.week) == plan);
}

TEST_CASE("Tours that are kept are read back the same, whatever they are")
{
    const Folder folder;
    Store writing{folder / "loa.db", Access::write};

    rc::prop("read(write(tours)) = tours", [&](std::uint64_t seed) {
        auto plan = arbitrary_tours(seed);
        plan.number = writing.keep(plan);

        RC_ASSERT(writing.tours(plan.days, plan.number) == plan);
    });
}

TEST_CASE("A month that is kept is read back the same, whatever it is")
{
    const Folder folder;
    Store writing{folder / "loa.db", Access::write};

    rc::prop("read(write(month)) = month", [&](std::uint64_t seed) {
        auto plan = arbitrary_month(seed);
        plan.number = writing.keep(plan);

        RC_ASSERT(writing.version(plan.form, plan.month, plan.number) == plan);
    });
}
