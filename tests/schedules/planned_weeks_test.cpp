#include <catch2/catch.hpp>

#include <map>
#include <set>
#include <span>
#include <utility>

#include "loa/audit/coverage.hpp"
#include "loa/plan/plan_week.hpp"
#include "loa/rules/rule.hpp"
#include "schedules/centres.hpp"

using namespace loa;
using namespace loa::testing;

namespace {

// The last week of the month of the poor, and the one after it.
constexpr time::Week last_of_the_month{2022, 46};
constexpr time::Week standard_week{2022, 47};

model::PlanVersion planned(const config::Loaded& centre, time::Week week)
{
    plan::Options quick;
    quick.effort = plan::Effort::quick;
    return plan::plan_week(centre.model, centre.pack, week, {}, quick);
}

std::ptrdiff_t hard_findings(const config::Loaded& centre, const model::PlanVersion& plan)
{
    const model::Timetable history;
    const auto found =
        rules::findings(rules::catalogue(centre.pack),
                        {centre.model, plan.timetable, history, time::span(plan.week)});
    return std::ranges::count(found, rules::Severity::hard, &rules::Finding::severity);
}

audit::Coverage coverage(const config::Loaded& centre, const model::PlanVersion& plan)
{
    return audit::coverage(centre.model, std::span{&plan, 1}, time::span(plan.week));
}

bool ever_down(const config::Loaded& centre, const model::CommuneCode& code)
{
    return std::ranges::any_of(centre.model.changes.down, [&](const model::Down& down) {
        return find(centre.model, down.station)->commune == code;
    });
}

// Whether nothing the planner could do would have met it.
bool excused(const config::Loaded& centre, const audit::Line& line)
{
    const bool recorded = std::ranges::any_of(centre.model.contents, [&](const auto& content) {
        return model::serves(content, line.demand);
    });
    return !recorded || line.gap == audit::Gap::no_station ||
           line.gap == audit::Gap::station_down || line.gap == audit::Gap::no_working_cluster;
}

} // namespace

TEST_CASE("Every centre's week is planned without breaking a hard rule")
{
    for (const config::Loaded& centre : centres()) {
        for (const time::Week week : {last_of_the_month, standard_week}) {
            CAPTURE(centre.model.centre.key, time::to_string(week));
            CHECK(hard_findings(centre, planned(centre, week)) == 0);
        }
    }
}

TEST_CASE("What a centre still owes has no station, no power or no recording behind it")
{
    for (const config::Loaded& centre : centres()) {
        const auto plan = planned(centre, standard_week);
        for (const auto& commune : coverage(centre, plan).communes) {
            for (const auto& line : commune.lines) {
                CAPTURE(centre.model.centre.key, line.demand.station.value, line.demand.line);
                CHECK((line.met || excused(centre, line)));
            }
        }
    }
}

TEST_CASE("No slogan is heard twice in a row")
{
    for (const config::Loaded& centre : centres()) {
        const auto plan = planned(centre, standard_week);
        std::map<model::StationKey, model::ContentKey> heard; // last slogan
        int twice = 0;
        for (const model::Airing& airing : plan.timetable.airings()) {
            if (airing.kind == model::SegmentKind::slogan) {
                twice += std::exchange(heard[airing.station], airing.content) == airing.content;
            }
        }
        CAPTURE(centre.model.centre.key);
        CHECK(twice == 0);
    }
}

TEST_CASE("No station airs two days in a row in the same order")
{
    for (const config::Loaded& centre : centres()) {
        const auto plan = planned(centre, standard_week);
        std::map<model::StationKey, std::map<time::Day, std::vector<model::ContentKey>>> orders;
        for (const model::Airing& airing : plan.timetable.airings()) {
            if (!airing.content.empty()) {
                orders[airing.station][airing.session_day].push_back(airing.content);
            }
        }
        for (const auto& [station, days] : orders) {
            CAPTURE(centre.model.centre.key, station.value);
            CHECK(std::ranges::adjacent_find(days, [](const auto& a, const auto& b) {
                      return a.first + date::days{1} == b.first && a.second == b.second;
                  }) == days.end());
        }
    }
}

TEST_CASE("A station on air all week broadcasts all six content groups")
{
    for (const config::Loaded& centre : centres()) {
        const auto plan = planned(centre, standard_week);
        for (const auto& commune : coverage(centre, plan).communes) {
            const bool on_air = commune.people_reached > 0 && !ever_down(centre, commune.commune);
            CAPTURE(centre.model.centre.key, commune.commune.value);
            CHECK((!on_air || commune.by_theme.size() >= 6));
        }
    }
}
