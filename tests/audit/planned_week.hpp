#pragma once

#include <string>
#include <utility>
#include <vector>

#include "loa/audit/coverage.hpp"
#include "loa/time/week.hpp"
#include "support/sample_model.hpp"

/// Plans made by hand for the sample centre.
namespace loa::audit::testing {

using namespace loa::testing;

inline const time::DateSpan sample_days = time::span(sample_week);

/// The item on `times` days of the sample week from Monday on, in its segment of the afternoon.
inline std::vector<model::Airing>
airings(const model::Model& model, const std::string& station, const std::string& item, int times)
{
    const bool bulletin =
        find(model, model::ContentKey{item})->kind == model::ContentKind::bulletin;
    std::vector<model::Airing> made;
    for (int i = 0; i != times; ++i) {
        const time::Day on = sample_days.from() + date::days{i};
        made.push_back(airing(model, {station, "chieu", on}, bulletin ? 1 : 2, item));
    }
    return made;
}

/// A plan of `week` that airs `parts` and keeps today's items.
inline model::PlanVersion plan(const model::Model& model,
                               const std::vector<std::vector<model::Airing>>& parts,
                               time::Week week = sample_week)
{
    std::vector<model::Airing> all;
    for (const auto& part : parts) {
        all.insert(all.end(), part.begin(), part.end());
    }
    model::PlanVersion made;
    made.week = week;
    made.number = 1;
    made.timetable = model::Timetable{std::move(all)};
    made.contents = model.contents;
    return made;
}

/// The sample week: Sì Lở Lầu gets all it is owed, Phong Thổ three slogans of seven.
inline model::PlanVersion sample_plan(const model::Model& model)
{
    return plan(model,
                {airings(model, "sll", "gn-a-01-dao", 5),
                 airings(model, "sll", "kh-01-dao", 7),
                 airings(model, "pt", "kh-01-kinh", 3)});
}

inline Coverage audited(const model::Model& model, const std::vector<model::PlanVersion>& plans)
{
    return coverage(model, plans, sample_days);
}

/// A bump of the line that leaves `of` unmet.
inline model::Bump bump(const model::Demand& of)
{
    model::Bump made;
    made.demand = of;
    made.rule = "segment-capacity";
    made.remedy = model::Remedy::add_time;
    return made;
}

} // namespace loa::audit::testing
