#include <sstream>
#include <string>
#include <vector>

#include <boost/json.hpp>
#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include "loa/error.hpp"
#include "loa/format/json.hpp"
#include "loa/report/export_json.hpp"
#include "loa/report/import_json.hpp"
#include "loa/text/messages/week_json.hpp"
#include "support/golden.hpp"
#include "support/sample_plan.hpp"

using namespace loa;
using namespace std::chrono_literals;
using report::read_week_json;
namespace json = boost::json;
namespace messages = text::messages;

namespace {

rules::RulePack sample_pack()
{
    rules::RulePack pack;
    pack.key = "lai-chau";
    pack.title = "Lai Châu";
    pack.session_hours.emplace();
    pack.session_hours->citation = "Thông lệ vùng cao";
    pack.session_hours->within = {{5h, 8h}, {16h + 30min, 24h}};
    rules::QuietHours night;
    night.citation = "QCVN 26:2010/BTNMT";
    night.hours = {21h, 5h};
    pack.quiet_hours = {night};
    pack.sessions_per_day.emplace();
    pack.sessions_per_day->severity = rules::Severity::soft;
    pack.sessions_per_day->at_most = 2;
    pack.minimum_gap.emplace();
    pack.minimum_gap->bulletin = 4h;
    return pack;
}

// What was aired the week before: twice one bulletin, of which only the last counts.
model::Timetable sample_history(const model::Model& model)
{
    const time::Day sunday = time::monday(testing::sample_week) - date::days{1};
    return model::Timetable{
        {testing::airing(model, {"sll", "chieu", sunday - date::days{1}}, 1, "gn-a-01-dao"),
         testing::airing(model, {"sll", "chieu", sunday}, 1, "gn-a-01-dao"),
         testing::airing(model, {"sll", "sang", sunday}, 1, "kh-01-kinh")}};
}

std::string written(const json::value& value)
{
    std::ostringstream out;
    format::write_json(out, value);
    return out.str();
}

// The sample week as a document that tests may spoil.
json::object document()
{
    const auto model = testing::sample_model();
    const auto plan = testing::sample_plan(model);
    return report::week_json({model, sample_pack(), plan, sample_history(model)}).as_object();
}

std::vector<Mistake> mistakes_of(const std::string& text)
{
    try {
        static_cast<void>(read_week_json(text, "tuan.json"));
    } catch (const InvalidInput& error) {
        return error.mistakes();
    }
    return {};
}

std::vector<Mistake> mistakes_of(const json::object& document)
{
    return mistakes_of(written(document));
}

json::object& first_airing(json::object& document)
{
    return document["airings"].as_array().at(0).as_object();
}

} // namespace

TEST_CASE("A planned week is exported with everything a checker needs")
{
    auto week = document();
    week.erase("findings"); // a rule more is no change of the schema
    testing::check_golden("week-2022-W45.json", written(week));
}

TEST_CASE("Breaches of the rules are exported with where and how far")
{
    const auto model = testing::sample_model();
    const testing::SessionOf morning{"sll", "sang", time::monday(testing::sample_week)};
    model::PlanVersion plan;
    plan.week = testing::sample_week;
    auto second = testing::airing(model, morning, 4, "gn-a-01-dao");
    plan.timetable = model::Timetable{{testing::airing(model, morning, 2, "gn-a-01-dao"), second}};

    const auto week = report::week_json({model, sample_pack(), plan, {}}).as_object();

    const json::object* found = nullptr;
    for (const json::value& finding : week.at("findings").as_array()) {
        if (finding.at("rule") == "minimum-gap") {
            found = &finding.as_object();
        }
    }
    REQUIRE(found != nullptr);
    CHECK(found->at("severity") == "hard");
    CHECK(found->at("station") == "sll");
    CHECK(found->at("start") == "2022-11-07T06:15:00");
    CHECK(found->at("content") == "gn-a-01-dao");
    CHECK(found->at("excess").as_int64() > 0);
}

TEST_CASE("A slot is listed for every segment to plan of every session held in the week")
{
    const auto week = document();
    std::size_t sessions = 0;
    std::size_t slots = 0;
    for (const json::value& station : week.at("stations").as_array()) {
        for (const json::value& session : station.at("sessions").as_array()) {
            ++sessions;
            slots += session.at("slots").as_array().size();
        }
    }
    CHECK(sessions == 2 * 2 * 7);    // stations, patterns, days
    CHECK(slots == 2 * 7 * (3 + 2)); // slogan, bulletin, notice; bulletin, slogan
}

TEST_CASE("Only the last airing before the week is exported as history")
{
    const auto history = document().at("history").as_array();

    REQUIRE(history.size() == 2);
    CHECK(history.at(0).at("content") == "gn-a-01-dao");
    CHECK(history.at(0).at("start") == "2022-11-06T17:01:00");
}

TEST_CASE("Demands say what was placed for them")
{
    const auto demands = document().at("demands").as_array();

    REQUIRE(demands.size() == 5);
    CHECK(demands.at(0).at("station") == "sll");
    CHECK(demands.at(0).at("placed") == 8);
    CHECK(demands.at(1).at("station").is_null());
    CHECK(demands.at(1).at("placed") == 0);
}

TEST_CASE("A session over midnight is exported under the day it begins, with its real times")
{
    auto model = testing::sample_model();
    model.patterns[1].start = 23h + 50min;
    model::PlanVersion plan;
    plan.week = testing::sample_week;
    const time::Day sunday = time::monday(testing::sample_week) + date::days{6};
    plan.timetable =
        model::Timetable{{testing::airing(model, {"sll", "chieu", sunday}, 2, "kh-01-dao")}};

    const auto week = report::week_json({model, {}, plan, {}}).as_object();
    const auto airing = week.at("airings").as_array().at(0).as_object();

    CHECK(airing.at("session_day") == "2022-11-13");
    CHECK(airing.at("start") == "2022-11-14T00:06:00");
    CHECK(airing.at("end") == "2022-11-14T00:06:30");
    CHECK(read_week_json(written(week), "").timetable == plan.timetable);
}

TEST_CASE("What is exported is read back as the same")
{
    const auto model = testing::sample_model();
    const auto plan = testing::sample_plan(model);

    const auto read = read_week_json(written(document()), "tuan.json");

    CHECK(read.week == plan.week);
    CHECK(read.centre == "phong-tho");
    CHECK(read.dataset == "gso-2022");
    CHECK(read.timetable == plan.timetable);
    CHECK(read.history.airings().size() == 2);
}

TEST_CASE("Any timetable of planned and fixed airings is read back as the same")
{
    const auto model = testing::sample_model();
    rc::prop("with odd names, times and flags", [&model] {
        const auto airings = *rc::gen::container<std::vector<model::Airing>>(rc::gen::exec([] {
            const auto name = rc::gen::element<std::string>("a", "Đài \"1\"", "b\\", "x\n");
            const auto kind = static_cast<model::SegmentKind>(*rc::gen::inRange(0, 6));
            const time::Second from = time::Second{testing::day(2022, 11, 7)} +
                                      std::chrono::seconds{*rc::gen::inRange(0, 600000)};
            return model::Airing{{*name},
                                 {from, std::chrono::seconds{*rc::gen::inRange(1, 90000)}},
                                 kind,
                                 {model::planned(kind) ? *name : ""},
                                 {*name},
                                 time::day_of(from),
                                 *rc::gen::inRange(0, 100),
                                 *rc::gen::arbitrary<bool>(),
                                 *rc::gen::arbitrary<bool>()};
        }));
        model::PlanVersion plan;
        plan.week = testing::sample_week;
        plan.timetable = model::Timetable{airings};
        const auto text = written(report::week_json({model, {}, plan, {}}));
        RC_ASSERT(read_week_json(text, "").timetable == plan.timetable);
    });
}

TEST_CASE("A text that is no JSON is placed by line and column")
{
    const auto mistakes = mistakes_of("{\n  \"schema\": loa\n}");

    REQUIRE(mistakes.size() == 1);
    CHECK(mistakes[0].sentence.says(messages::json_syntax));
    CHECK(mistakes[0].origin.file == "tuan.json");
    CHECK(mistakes[0].origin.line == 2);
    CHECK(mistakes_of("").size() == 1);
    CHECK(mistakes_of("{}{}").size() == 1);
    CHECK(mistakes_of(std::string(1000, '[')).size() == 1);
}

TEST_CASE("A document of another schema or version is refused as a whole")
{
    auto week = document();
    week["version"] = 2;
    REQUIRE(mistakes_of(week).size() == 1);
    CHECK(mistakes_of(week)[0].sentence.says(messages::json_other_version));
    week["schema"] = "radio-log";
    REQUIRE(mistakes_of(week).size() == 1);
    CHECK(mistakes_of(week)[0].sentence.says(messages::json_not_a_week));
    CHECK(mistakes_of("[]").size() == 1);
    CHECK(mistakes_of("{}")[0].sentence.says(messages::json_not_a_week));
}

TEST_CASE("All members that are missing or cannot be used are told in one run, by their path")
{
    auto week = document();
    auto& airing = first_airing(week);
    airing["start"] = "2022-11-07 5h30";
    airing["kind"] = "song";
    airing["segment"] = -1;
    airing["repeat"] = "yes";
    airing.erase("pattern");
    week["week"] = "2022-W53";
    week["history"] = nullptr;

    std::vector<std::string> told;
    for (const Mistake& mistake : mistakes_of(week)) {
        told.push_back(shown(mistake, text::Language::en));
    }
    CHECK(
        told ==
        std::vector<std::string>{
            R"(tuan.json: "week" is "2022-W53"; it must be a week such as "2022-W47".)",
            R"(tuan.json: "airings[0].kind" is "song"; it must be one of: tune, relay, bulletin, slogan, notice, closing.)",
            R"(tuan.json: "airings[0].start" is "2022-11-07 5h30"; it must be a day and time such as "2022-11-21T05:30:00".)",
            R"(tuan.json: "airings[0].pattern" is missing. Write the file again with loa export --as json.)",
            R"(tuan.json: "airings[0].segment" is -1; it must be a whole number from 0 to 9999.)",
            R"(tuan.json: "airings[0].repeat" is "yes"; it must be true or false.)",
            R"(tuan.json: "history" is null; it must be a list [ … ].)"});
}

TEST_CASE("An airing that ends before it starts is refused")
{
    auto week = document();
    first_airing(week)["end"] = "2022-11-07T05:30:00";

    REQUIRE(mistakes_of(week).size() == 1);
    CHECK(mistakes_of(week)[0].sentence.says(messages::json_ends_early));
}

TEST_CASE("Members that a later program added are left aside")
{
    auto week = document();
    week["weather"] = "rain";
    first_airing(week)["operator"] = "Lý A Páo";

    CHECK(mistakes_of(week).empty());
}
