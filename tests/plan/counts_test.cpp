#include "plan/counts.hpp"

#include <algorithm>
#include <map>

#include <catch2/catch.hpp>

#include "plan/small_week.hpp"

using namespace loa;
using namespace loa::testing;
using model::Form;

namespace {

const model::Timetable no_history;

// Target airings by item, as decided before anything is placed.
std::map<std::string, int> targets(const model::Model& model)
{
    const auto pack = four_hours_apart();
    const auto setting = plan::setting(model, pack, sample_week, no_history);
    const auto weeks = plan::station_weeks(setting);
    auto problem = plan::problem(setting, weeks.front());
    plan::set_counts(model, problem);
    std::map<std::string, int> counts;
    for (rotation::ItemIndex item = 0; item != problem.entries.size(); ++item) {
        const rotation::Item& it = problem.grid.items[item];
        CHECK(it.at_least <= it.target);
        CHECK(it.target == it.at_most);
        counts[problem.content(item).key.value] += it.target;
    }
    return counts;
}

std::vector<model::Content> four_bulletins()
{
    return {bulletin("gn-0"), bulletin("gn-1"), bulletin("gn-2"), bulletin("gn-3")};
}

} // namespace

TEST_CASE("Items of one line share its airings evenly")
{
    const auto counts = targets(one_station(four_bulletins(), {owed(Form::bulletin, 12)}));

    CHECK(counts == std::map<std::string, int>{{"gn-0", 3}, {"gn-1", 3}, {"gn-2", 3}, {"gn-3", 3}});
}

TEST_CASE("Counts add up to what the line aims at")
{
    const int times = GENERATE(1, 5, 7, 11, 13);

    int sum = 0;
    for (const auto& [key, count] :
         targets(one_station(four_bulletins(), {owed(Form::bulletin, times)}))) {
        sum += count;
    }

    CHECK(sum == times);
}

TEST_CASE("An item is given no more airings than its gap allows; the others take the rest")
{
    auto line = owed(Form::bulletin, 12);
    auto model = one_station({bulletin("gn-0"), bulletin("gn-1")}, {line});
    model.contents[0].days = time::WeekdaySet{}.with(2);

    const auto counts = targets(model);

    CHECK(counts.at("gn-0") == 2);
    CHECK(counts.at("gn-1") == 10);
}

TEST_CASE("An airing that counts for two lines is given once")
{
    auto one = owed(Form::bulletin, 4);
    one.contents = {{"gn-0"}};
    const auto counts =
        targets(one_station({bulletin("gn-0"), bulletin("gn-1")}, {owed(Form::bulletin, 6), one}));

    CHECK(counts.at("gn-0") + counts.at("gn-1") <= 7);
    CHECK(counts.at("gn-0") >= 4);
}

TEST_CASE("An upper limit of one line binds what another gives to the same items")
{
    auto capped = owed(Form::bulletin, 1);
    capped.contents = {{"gn-0"}};
    capped.at_most = 2;
    const auto counts = targets(
        one_station({bulletin("gn-0"), bulletin("gn-1")}, {owed(Form::bulletin, 12), capped}));

    CHECK(counts.at("gn-0") <= 2);
    CHECK(counts.at("gn-1") == 12 - counts.at("gn-0"));
}

TEST_CASE("A preferred item is given three airings for one of an ordinary one")
{
    auto model = one_station({bulletin("gn-0"), bulletin("gn-1")}, {owed(Form::bulletin, 8)});
    model.contents[0].priority = model::Priority::preferred;

    const auto counts = targets(model);

    CHECK(counts.at("gn-0") == 6);
    CHECK(counts.at("gn-1") == 2);
}

TEST_CASE("What is repeated the next morning is given in pairs, without going over the aim")
{
    auto model = one_station({bulletin("gn-0"), bulletin("gn-1")}, {owed(Form::bulletin, 7)});
    model.contents[0].repeat = model::Repeat::next_morning;

    const auto counts = targets(model);

    CHECK(2 * counts.at("gn-0") + counts.at("gn-1") == 7);
}
