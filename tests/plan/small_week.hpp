#pragma once

#include <string>
#include <utility>
#include <vector>

#include "loa/plan/plan_week.hpp"
#include "support/sample_model.hpp"

/// One border station that speaks Dao, with one line of one campaign: what each test is about stands
/// out. "sang" is held at 05:30 and "chieu" at 17:00, every day.
namespace loa::testing {

inline model::Owed owed(model::Form form, int times)
{
    model::Owed owed;
    owed.form = form;
    owed.times = times;
    owed.at_least = times;
    return owed;
}

inline model::Content bulletin(std::string key, std::chrono::seconds length = 12min)
{
    auto content = sample_content(std::move(key), model::ContentKind::bulletin, "dao", "a", length);
    content.family = content.key.value;
    return content;
}

inline model::Content slogan(std::string key)
{
    auto content = sample_content(std::move(key), model::ContentKind::slogan, "dao", "a", 30s);
    content.family = content.key.value;
    return content;
}

inline model::Model one_station(std::vector<model::Content> contents,
                                std::vector<model::Owed> lines)
{
    auto model = sample_model();
    model.communes.resize(1);
    model.stations.resize(1);
    model.contents = std::move(contents);
    model.campaigns[0].owed = std::move(lines);
    return model;
}

inline rules::RulePack four_hours_apart()
{
    rules::RulePack pack;
    pack.minimum_gap = rules::Gaps{{}, 4h, 0s, 0s};
    return pack;
}

inline model::PlanVersion plan_small(const model::Model& model,
                                     const model::Timetable& history = {},
                                     time::Week week = sample_week)
{
    plan::Options options;
    options.effort = plan::Effort::quick;
    return plan::plan_week(model, four_hours_apart(), week, history, options);
}

/// Airings of `content` ("" for all items), in time order.
inline std::vector<model::Airing> airings_of(const model::PlanVersion& version,
                                             const std::string& content = {})
{
    std::vector<model::Airing> found;
    for (const model::Airing& airing : version.timetable.airings()) {
        if (!airing.content.empty() && (content.empty() || airing.content.value == content)) {
            found.push_back(airing);
        }
    }
    return found;
}

} // namespace loa::testing
