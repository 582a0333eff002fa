#include <algorithm>
#include <set>
#include <sstream>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <catch2/catch.hpp>

#include "loa/config/load.hpp"
#include "loa/plan/hang_month.hpp"
#include "loa/plan/plan_tours.hpp"
#include "loa/plan/plan_week.hpp"
#include "loa/plan/post_month.hpp"
#include "loa/plan/speak_month.hpp"
#include "loa/report/audit_rows.hpp"
#include "loa/report/export_csv.hpp"
#include "loa/report/export_json.hpp"
#include "loa/report/month_lists.hpp"
#include "loa/report/tours.hpp"
#include "loa/time/period.hpp"
#include "support/golden.hpp"
#include "support/month_plans.hpp"

using namespace loa;
using loa::testing::november;
namespace json = boost::json;

namespace {

const config::Loaded& phong_tho()
{
    static const config::Loaded centre =
        config::load(loa::testing::source_dir() / "schedules/phong-tho");
    return centre;
}

std::vector<model::MonthPlan> months()
{
    const auto& [model, pack, warnings, folder] = phong_tho();
    return {plan::hang_month(model, pack, november, {}, {}),
            plan::speak_month(model, november, {}, {}),
            plan::post_month(model, november, {}, {}),
            loa::testing::printed_banners(), // breaks rules and falls short
            loa::testing::printed_talks()};
}

void add_names(const json::value& value, std::set<std::string>& names)
{
    if (const json::array* all = value.if_array()) {
        for (const json::value& one : *all) {
            add_names(one, names);
        }
    } else if (const json::object* object = value.if_object()) {
        for (const auto& [name, member] : *object) {
            names.insert(std::string{name});
            add_names(member, names);
        }
    }
}

std::set<std::string> members(const json::value& value)
{
    std::set<std::string> names;
    add_names(value, names);
    return names;
}

std::set<std::string> columns(const std::vector<format::CsvRow>& rows)
{
    return {rows.front().begin(), rows.front().end()};
}

// What stands in backquotes, also within such as `airings[].kind` or `stations[].sessions`.
std::set<std::string> documented()
{
    const std::string page =
        loa::testing::bytes_of(loa::testing::source_dir() / "schedules/EXPORT.md");
    std::set<std::string> names;
    std::istringstream parts{page};
    bool quoted = false;
    for (std::string part; std::getline(parts, part, '`'); quoted = !quoted) {
        std::string name;
        for (const char c : quoted ? part + ' ' : "") {
            if ((c >= 'a' && c <= 'z') || c == '_') {
                name += c;
            } else if (!name.empty()) {
                names.insert(std::exchange(name, ""));
            }
        }
    }
    return names;
}

std::string missing_of(const std::set<std::string>& names)
{
    const std::set<std::string> known = documented();
    std::string missing;
    for (const std::string& name : names) {
        missing += known.contains(name) ? "" : '`' + name + "` ";
    }
    return missing;
}

} // namespace

TEST_CASE("EXPORT.md names every member and column of an exported week")
{
    const auto& [model, pack, warnings, folder] = phong_tho();
    const auto plan = plan::plan_week(model, pack, {2022, 47}, {}, {.effort = plan::Effort::quick});
    REQUIRE_FALSE(plan.proofs.empty());

    CHECK(missing_of(members(report::week_json({model, pack, plan, {}}))) == "");
    CHECK(missing_of(columns(report::airing_rows(model, plan))) == "");
}

TEST_CASE("EXPORT.md names every member and column of exported tours")
{
    const auto& model = phong_tho().model;
    plan::TourOptions quick;
    quick.effort = plan::Effort::quick;
    const auto plan = plan::plan_tours(model, time::calendar_month(november), {}, quick);

    CHECK(missing_of(members(report::tours_json(model, plan))) == "");
    CHECK(missing_of(columns(report::tour_rows(model, plan))) == "");
    CHECK(missing_of(columns(report::evening_rows(model, plan))) == "");
    CHECK(missing_of(columns(report::border_notice_rows(model, plan))) == "");
    CHECK(missing_of(columns(report::film_copy_rows(model, plan))) == "");
}

TEST_CASE("EXPORT.md names every member and column of an exported month")
{
    const auto& [model, pack, warnings, folder] = phong_tho();
    for (const model::MonthPlan& plan : months()) {
        CHECK(missing_of(members(report::month_json({model, pack, plan}))) == "");
        CHECK(missing_of(columns(report::month_rows(model, plan))) == "");
    }
}

TEST_CASE("EXPORT.md names every column and measure of an exported audit")
{
    const auto& model = phong_tho().model;
    const auto coverage = audit::coverage(model, {}, time::calendar_month(november));
    const auto rows =
        report::audit_rows(model, coverage, audit::mix(model, coverage, {}), text::Language::en);
    const auto measure = std::ranges::find(rows.front(), "measure") - rows.front().begin();
    std::set<std::string> measures;
    for (std::size_t i = 1; i != rows.size(); ++i) {
        measures.insert(rows[i].at(static_cast<std::size_t>(measure)));
    }

    CHECK(missing_of(columns(rows)) == "");
    CHECK(measures.size() > 10);
    CHECK(missing_of(measures) == "");
}
