#include "loa/audit/coverage.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

#include "audit/aired.hpp"
#include "audit/gaps.hpp"

namespace loa::audit {
namespace {

using Plans = std::vector<const model::PlanVersion*>;

// The newest version of every week of `days`, by week.
Plans newest(std::span<const model::PlanVersion> plans, const time::DateSpan& days)
{
    std::map<time::Week, const model::PlanVersion*> by_week;
    for (const model::PlanVersion& plan : plans) {
        if (time::span(plan.week).overlaps(days)) {
            const auto [kept, first] = by_week.try_emplace(plan.week, &plan);
            if (!first && kept->second->number <= plan.number) {
                kept->second = &plan;
            }
        }
    }
    Plans found;
    for (const auto& [week, plan] : by_week) {
        found.push_back(plan);
    }
    return found;
}

std::vector<time::Week> weeks_without(const Plans& plans, const time::DateSpan& days)
{
    std::vector<time::Week> missing;
    const time::Week last = time::week_of(days.last());
    for (time::Week week = time::week_of(days.from()); week <= last; week = time::next(week)) {
        if (std::ranges::find(plans, week, &model::PlanVersion::week) == plans.end()) {
            missing.push_back(week);
        }
    }
    return missing;
}

// What a demand keeps from week to week, whatever its days and counts are.
using Owing = std::tuple<std::string_view, int, std::string_view, std::string_view>;

Owing owing(const model::Demand& demand)
{
    return {demand.campaign.value, demand.line, demand.commune.value, demand.station.value};
}

using Bumps = std::map<Owing, std::vector<const model::Bump*>>;

Bumps bumps_of(const Plans& plans)
{
    Bumps bumps;
    for (const model::PlanVersion* plan : plans) {
        for (const model::Bump& bump : plan->bumped) {
            bumps[owing(bump.demand)].push_back(&bump);
        }
    }
    return bumps;
}

struct Audit {
    const model::Model& model;
    Aired aired;
    Bumps bumps;
    std::vector<time::Week> missing_weeks;
};

Line line_of(const Audit& audit, model::Demand demand)
{
    const auto aired = audit.aired.at(demand.station);
    Line line;
    line.aired = served(aired, demand);
    line.met = line.aired >= demand.at_least;
    if (const auto bumps = audit.bumps.find(owing(demand)); bumps != audit.bumps.end()) {
        for (const model::Bump* bump : bumps->second) {
            line.bumps.push_back(*bump);
        }
    }
    line.demand = std::move(demand);
    if (!line.met) {
        line.gap = reason({audit.model, audit.missing_weeks, aired}, line);
    }
    return line;
}

void add(Tally& tally, const Occasions& item)
{
    tally.airings += static_cast<int>(item.days.size());
    tally.time += item.time;
}

void add(CommuneCoverage& commune, const Occasions& item)
{
    add(commune.total, item);
    add(commune.by_theme[item.content->theme.value], item);
    add(commune.by_language[item.content->language.value], item);
    for (const model::AudienceKey& audience : item.content->audiences) {
        add(commune.by_audience[audience.value], item);
    }
}

// People of the clusters that were on air on a day on which the station aired something.
std::int64_t
hearing(const model::Model& model, const model::Station& station, std::span<const Occasions> aired)
{
    const auto heard = [&](const model::Cluster& cluster) {
        return std::ranges::any_of(aired, [&](const Occasions& item) {
            return std::ranges::any_of(item.days, [&](time::Day day) {
                return model::on_air(model, station, cluster, day);
            });
        });
    };
    std::int64_t people = 0;
    for (const model::Cluster& cluster : station.clusters) {
        people += heard(cluster) ? cluster.people : 0;
    }
    return people;
}

std::int64_t reached(const Audit& audit,
                     const model::Commune& commune,
                     const std::vector<const model::Station*>& stations)
{
    std::int64_t people = 0;
    for (const model::Station* station : stations) {
        people += hearing(audit.model, *station, audit.aired.at(station->key));
    }
    return commune.population > 0 ? std::min(people, commune.population) : people;
}

CommuneCoverage shares_of(const Audit& audit, const model::Commune& commune)
{
    const auto stations = model::stations_of(audit.model, commune.code);
    CommuneCoverage share;
    share.commune = commune.code;
    share.has_station = !stations.empty();
    share.main_language = model::main_language(commune);
    share.population = commune.population;
    share.people_reached = reached(audit, commune, stations);
    for (const model::Station* station : stations) {
        for (const Occasions& item : audit.aired.at(station->key)) {
            add(share, item);
        }
    }
    share.main_language_served =
        share.main_language.empty() || share.by_language.contains(share.main_language.value);
    return share;
}

void add(CommuneCoverage& commune, Line line)
{
    commune.owed += line.demand.at_least;
    commune.aired += std::min(line.aired, line.demand.at_least);
    commune.lines.push_back(std::move(line));
}

void add(Group& group, const CommuneCoverage& commune)
{
    ++group.communes;
    group.with_station += commune.has_station ? 1 : 0;
    group.owed += commune.owed;
    group.aired += commune.aired;
    // Where nobody knows how many live there, no share can be told.
    group.people_reached += commune.population > 0 ? commune.people_reached : 0;
    group.population += commune.population;
    group.total.airings += commune.total.airings;
    group.total.time += commune.total.time;
}

std::vector<const model::Commune*> border_first(const model::Model& model)
{
    std::vector<const model::Commune*> communes;
    communes.reserve(model.communes.size());
    for (const model::Commune& commune : model.communes) {
        communes.push_back(&commune);
    }
    std::ranges::stable_partition(communes, &model::Commune::border);
    return communes;
}

} // namespace

bool Coverage::owes() const
{
    return std::ranges::any_of(communes, [](const CommuneCoverage& commune) {
        return !std::ranges::all_of(commune.lines, &Line::met);
    });
}

Coverage coverage(const model::Model& model,
                  std::span<const model::PlanVersion> plans,
                  const time::DateSpan& days)
{
    const Plans newest_plans = newest(plans, days);
    const Audit audit{model,
                      Aired{model, newest_plans, days},
                      bumps_of(newest_plans),
                      weeks_without(newest_plans, days)};
    std::map<std::string_view, std::vector<model::Demand>> due;
    for (model::Demand& demand : model::due(model, days)) {
        auto& of_commune = due[find(model, demand.commune)->code.value];
        of_commune.push_back(std::move(demand));
    }

    Coverage found{days, {}, {}, {}, audit.missing_weeks};
    for (const model::Commune* commune : border_first(model)) {
        CommuneCoverage share = shares_of(audit, *commune);
        for (model::Demand& demand : due[commune->code.value]) {
            if (model::by_loudspeaker(demand.form)) {
                add(share, line_of(audit, std::move(demand)));
            } else {
                share.other_forms.push_back(std::move(demand));
            }
        }
        add(commune->border ? found.border : found.others, share);
        found.communes.push_back(std::move(share));
    }
    return found;
}

} // namespace loa::audit
