#include "loa/plan/plan_week.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <functional>
#include <iterator>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include "plan/bumps.hpp"
#include "plan/safeguard.hpp"
#include "plan/station_plan.hpp"
#include "plan/unheard.hpp"

namespace loa::plan {
namespace {

std::uint64_t steps(Effort effort)
{
    switch (effort) {
    case Effort::quick:
        return 10'000;
    case Effort::best:
        return 5'600'000;
    case Effort::normal:
        break;
    }
    return 560'000;
}

std::string name(Effort effort)
{
    switch (effort) {
    case Effort::quick:
        return "quick";
    case Effort::best:
        return "best";
    case Effort::normal:
        break;
    }
    return "normal";
}

// FNV-1a, so that a station's random numbers do not depend on how many stations stand before it.
std::uint64_t seed_of(std::uint64_t seed, const model::StationKey& station)
{
    std::uint64_t hash = 0xCBF2'9CE4'8422'2325U ^ seed;
    for (const char c : station.value) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x0000'0100'0000'01B3U;
    }
    return hash;
}

// Runs `work` on `threads` threads, this one among them. What it throws comes out here.
void run_on(unsigned threads, const std::function<void()>& work)
{
    std::mutex failing;
    std::exception_ptr failure;
    const auto guarded = [&] {
        try {
            work();
        } catch (...) {
            const std::scoped_lock lock{failing};
            failure = std::current_exception();
        }
    };
    std::vector<std::jthread> others;
    for (unsigned i = 1; i < threads; ++i) {
        others.emplace_back(guarded);
    }
    guarded();
    others.clear();
    if (failure) {
        std::rethrow_exception(failure);
    }
}

using StationPlans = std::vector<std::optional<StationPlan>>;

// Each thread takes the next station that nobody has taken; where results go does not depend on it.
// Plans that are there already give way to better ones only.
void plan_stations(const Setting& setting,
                   const std::vector<StationWeek>& weeks,
                   const Options& options,
                   Effort effort,
                   StationPlans& plans)
{
    std::atomic<std::size_t> next{0};
    std::mutex told;
    Progress progress{0, static_cast<int>(weeks.size()), {}};
    run_on(options.threads, [&] {
        for (std::size_t i = next++; i < weeks.size(); i = next++) {
            StationPlan found = plan_station(
                setting,
                weeks[i],
                {steps(effort), seed_of(options.seed, weeks[i].station->key), options.stopped});
            if (!plans[i] || better(found.quality, plans[i]->quality)) {
                plans[i] = std::move(found);
            }
            const std::scoped_lock lock{told};
            ++progress.done;
            progress.quality = progress.quality + plans[i]->quality;
            if (options.progress) {
                options.progress(progress);
            }
        }
    });
}

// A long search comes after a usual one of all stations, so that stopping it leaves no station worse
// than that.
StationPlans
plan_stations(const Setting& setting, const std::vector<StationWeek>& weeks, const Options& options)
{
    StationPlans plans(weeks.size());
    if (options.effort == Effort::best) {
        plan_stations(setting, weeks, options, Effort::normal, plans);
    }
    plan_stations(setting, weeks, options, options.effort, plans);
    return plans;
}

void merge(model::PlanVersion& version, std::vector<model::Airing>& airings, StationPlan plan)
{
    std::ranges::move(plan.airings, std::back_inserter(airings));
    std::ranges::move(plan.bumped, std::back_inserter(version.bumped));
    std::ranges::move(plan.collisions, std::back_inserter(version.collisions));
    version.quality = version.quality + plan.quality;
    version.proofs.push_back(std::move(plan.proof));
}

std::vector<model::Content> aired(const model::Model& model, const model::Timetable& timetable)
{
    std::vector<model::Content> contents;
    std::ranges::copy_if(model.contents, std::back_inserter(contents), [&](const auto& content) {
        return std::ranges::find(timetable.airings(), content.key, &model::Airing::content) !=
               timetable.airings().end();
    });
    return contents;
}

} // namespace

model::PlanVersion plan_week(const model::Model& model,
                             const rules::RulePack& pack,
                             time::Week week,
                             const model::Timetable& history,
                             const Options& options)
{
    Setting setting = plan::setting(model, pack, week, history);
    setting.same_order = options.same_order;
    const auto weeks = station_weeks(setting);

    model::PlanVersion version;
    version.week = week;
    version.made_at = options.made_at;
    version.seed = options.seed;
    version.effort = name(options.effort);
    std::vector<model::Airing> airings;
    for (auto& plan : plan_stations(setting, weeks, options)) {
        if (plan) { // as all are by now
            merge(version, airings, std::move(*plan));
        }
    }
    if (search::told(options.stopped)) {
        version.effort = stopped_effort;
    }
    for (model::Bump& bump : without_station(setting)) {
        const std::int64_t missing = std::int64_t{bump.demand.weight} * bump.missing();
        version.quality.shortfall += missing;
        version.quality.shortfall_bound += missing; // without a station nothing could be placed
        version.bumped.push_back(std::move(bump));
    }
    version.timetable = model::Timetable{std::move(airings)};
    withdraw_breaches(setting, version);
    std::ranges::move(unheard(setting, weeks, version), std::back_inserter(version.bumped));
    version.contents = aired(model, version.timetable);
    return version;
}

} // namespace loa::plan
