#include "week_differences.hpp"

#include <functional>

#include <boost/json.hpp>
#include <catch2/catch.hpp>

#include "loa/plan/plan_week.hpp"
#include "loa/report/export_json.hpp"
#include "schedules/centres.hpp"

using namespace loa;
using namespace loa::testing;
namespace json = boost::json;

namespace {

using Names = std::vector<std::string>;
using Forge = std::function<void(json::object&)>;

json::object week_of(const config::Loaded& centre)
{
    plan::Options quick;
    quick.effort = plan::Effort::quick;
    const auto plan = plan::plan_week(centre.model, centre.pack, {2022, 47}, {}, quick);
    return report::week_json({centre.model, centre.pack, plan, {}}).as_object();
}

const json::object& first_week()
{
    static const json::object week = week_of(centres().front());
    return week;
}

json::object forged(const Forge& forge)
{
    json::object week = first_week();
    forge(week);
    return week;
}

Names differences_after(const Forge& forge)
{
    return bench::differences(bench::exported_week(forged(forge)));
}

json::object& proof(json::object& week)
{
    return week["proofs"].as_array().front().as_object();
}

json::object& item(json::object& week)
{
    return proof(week)["items"].as_array().front().as_object();
}

// The first item of the first proof that is placed more than once.
json::object& repeated_item(json::object& week)
{
    for (json::value& each : proof(week)["items"].as_array()) {
        if (each.at("placed").as_array().size() > 1) {
            return each.as_object();
        }
    }
    throw std::logic_error{"nothing is aired twice"};
}

void refuses(const Forge& forge)
{
    CHECK_THROWS_AS(bench::exported_week(forged(forge)), bench::BadInstance);
}

} // namespace

TEST_CASE("Every centre's exported week says what its proofs say")
{
    for (const config::Loaded& centre : centres()) {
        INFO(centre.model.centre.key);
        CHECK(bench::differences(bench::exported_week(week_of(centre))) == Names{});
    }
}

TEST_CASE("A week whose quality is not the sum of its proofs' differs")
{
    for (const char* member :
         {"unevenness", "bound", "shortfall", "shortfall_bound", "off_target"}) {
        INFO(member);
        CHECK(differences_after([&](json::object& week) {
                  json::value& value = week["quality"].as_object()[member];
                  value = value.to_number<double>() + 50;
              }) == Names{"quality"});
    }
}

TEST_CASE("Airings that begin elsewhere than in the slots of the proof differ")
{
    CHECK(differences_after([](json::object& week) {
              for (json::value& airing : week["airings"].as_array()) {
                  airing.as_object()["start"] = "2022-11-21T05:31:00";
                  airing.as_object()["end"] = "2022-11-21T05:31:30";
              }
          }) == Names{"airings", "pinned"});
}

TEST_CASE("Slots that are not those of the sessions differ")
{
    CHECK(differences_after([](json::object& week) {
              auto& slot = proof(week)["slots"].as_array().front().as_object();
              slot["capacity"] = slot["capacity"].as_int64() - 30;
          }) == Names{"slots"});
}

TEST_CASE("Wishes that are not what the demands owe differ")
{
    const Names found = differences_after([](json::object& week) {
        auto& wish = proof(week)["wishes"].as_array().front().as_object();
        wish["weight"] = 1'000'000;
    });
    // What is off target is known of the others only.
    REQUIRE(!found.empty());
    CHECK(found.front() == "demands");
}

TEST_CASE("Items that last otherwise than their contents, or lie out of order, differ")
{
    const Names found =
        differences_after([](json::object& week) { repeated_item(week)["duration"] = 1; });
    CHECK(found == Names{"items"});
    CHECK(differences_after([](json::object& week) {
              auto& placed = repeated_item(week)["placed"].as_array();
              std::swap(placed.front(), placed.back());
          }) == Names{"items"});
}

TEST_CASE("Airings called fixed that nobody pinned differ")
{
    CHECK(differences_after([](json::object& week) {
              auto& held = repeated_item(week);
              held["fixed"] = held["placed"];
          }) == Names{"pinned"});
}

TEST_CASE("A proof that is missing differs")
{
    CHECK(differences_after([](json::object& week) { week["proofs"].as_array().pop_back(); }) ==
          Names{"stations"});
}

TEST_CASE("Another schema or version is no week to verify")
{
    refuses([](json::object& week) { week["schema"] = "foo"; });
    refuses([](json::object& week) { week["version"] = 7; });
}

TEST_CASE("Members that are missing or of another kind are no week to verify")
{
    refuses([](json::object& week) { week.erase("quality"); });
    refuses([](json::object& week) { week.erase("airings"); });
    refuses([](json::object& week) { week["quality"].as_object()["bound"] = "x"; });
    refuses(
        [](json::object& week) { week["airings"].as_array().front().as_object()["station"] = 5; });
}

TEST_CASE("Indices that point to nothing, and lists of other lengths, are no proof to verify")
{
    const json::array beyond{1'000'000'000};
    for (const char* member : {"slots", "fixed", "placed"}) {
        refuses([&](json::object& week) { item(week)[member] = beyond; });
        refuses([&](json::object& week) { item(week)[member] = json::array{-3}; });
    }
    refuses([](json::object& week) { item(week)["repeats"] = json::array{1}; });
    refuses([](json::object& week) {
        item(week)["repeats"] = json::array(item(week)["slots"].as_array().size(), 100'000'000);
    });
    refuses([&](json::object& week) {
        proof(week)["wishes"].as_array().front().as_object()["items"] = beyond;
    });
    refuses([](json::object& week) {
        proof(week)["families"].as_array().front().as_object()["items"] = json::array{99'999};
    });
    refuses([](json::object& week) {
        proof(week)["families"].as_array().front().as_object()["price"] = json::array{};
    });
    refuses([](json::object& week) {
        proof(week)["wishes"].as_array().front().as_object()["weight"] = 1'000'000'000'000'000;
    });
}
