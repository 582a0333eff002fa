#pragma once

#include <string>
#include <vector>

#include "loa/model/plan_version.hpp"
#include "support/sample_model.hpp"

namespace loa::testing {

/// A bulletin each afternoon at Sì Lở Lầu and a slogan each morning at both stations, with tune,
/// relay and closing; Tuesday's bulletin comes back on Wednesday morning.
inline model::Timetable sample_timetable(const model::Model& model)
{
    std::vector<model::Airing> airings;
    const time::Day monday = time::monday(sample_week);
    for (time::Day d = monday; d != monday + date::days{7}; d += date::days{1}) {
        for (const std::string station : {"sll", "pt"}) {
            const SessionOf morning{station, "sang", d};
            airings.push_back(airing(model, morning, 0));
            airings.push_back(airing(model, morning, 1, "kh-01-kinh"));
            airings.push_back(airing(model, morning, 3));
        }
        const SessionOf afternoon{"sll", "chieu", d};
        const bool odd = time::weekday_index(d) % 2 == 1;
        airings.push_back(airing(model, afternoon, 0));
        airings.push_back(airing(model, afternoon, 1, odd ? "gn-b-02-dao" : "gn-a-01-dao"));
        airings.push_back(airing(model, afternoon, 3));
    }
    auto again = airing(model, {"sll", "sang", monday + date::days{2}}, 2, "gn-b-02-dao");
    again.repeat = true;
    airings.push_back(again);
    return model::Timetable{airings};
}

/// The second version of the sample week, with a line in its bump list and a collision.
inline model::PlanVersion sample_plan(const model::Model& model)
{
    model::PlanVersion plan;
    plan.week = sample_week;
    plan.number = 2;
    plan.made_at = "2022-11-04T08:00:00";
    plan.seed = 7;
    plan.effort = "normal";
    plan.timetable = sample_timetable(model);
    for (const std::string key : {"gn-a-01-dao", "gn-b-02-dao", "kh-01-kinh"}) {
        plan.contents.push_back(*find(model, model::ContentKey{key}));
    }
    const auto demands = due(model, time::span(sample_week));
    plan.bumped.push_back({demands.at(1),
                           0,
                           "eligible-place",
                           model::Remedy::use_other_form,
                           0,
                           {},
                           {},
                           "xã chưa có đài truyền thanh"});
    const time::Second collision = time::Second{time::monday(sample_week)} + 6h + 15min;
    plan.collisions.push_back({{"pt"}, {collision, 2min}, {"tb-01-kinh"}, {"gn-a-01-thai"}});
    plan.quality = {40, 12, 1.25, 0.75};
    return plan;
}

} // namespace loa::testing
