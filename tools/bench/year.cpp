#include <algorithm>
#include <iostream>
#include <span>
#include <string>
#include <vector>

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include "cases.hpp"
#include "loa/model/visits.hpp"
#include "loa/plan/plan_tours.hpp"
#include "loa/rules/screening_rules.hpp"
#include "loa/time/period.hpp"

namespace loa::bench {
namespace {

constexpr int months_of_year = 12;

struct Sums {
    std::int64_t owed{};
    std::int64_t missed{};
    std::int64_t shows{};
    std::int64_t shortfall{};
    std::int64_t shortfall_at_least{};
    std::int64_t below_norm{};
    std::int64_t travel_minutes{};
    std::int64_t breaches{}; ///< of hard rules, over all months
    std::int64_t
        unexplained{}; ///< border villages due in a month, neither visited nor missed with a reason
};

bool is_due(const model::Model& model,
            const model::Village& village,
            std::span<const model::Shown> history,
            const time::DateSpan& days)
{
    const auto last = model::last_film(village, history, days.from());
    return model.tours.border_every > 0 &&
           (!last || model::months_after(*last, model.tours.border_every) < days.until());
}

std::int64_t unexplained(const model::Model& model,
                         std::span<const model::Shown> history,
                         const model::TourPlan& plan)
{
    const auto visits = model::screenings(plan);
    return std::ranges::count_if(model.villages, [&](const model::Village& village) {
        const model::Commune* commune = find(model, village.commune);
        return commune != nullptr && commune->border &&
               is_due(model, village, history, plan.days) &&
               std::ranges::find(visits, village.key, &model::Screening::village) == visits.end() &&
               std::ranges::find(plan.missed, village.key, &model::Missed::village) ==
                   plan.missed.end();
    });
}

std::int64_t hard_breaches(const model::Model& model,
                           std::span<const model::Shown> history,
                           const std::vector<model::Tour>& before,
                           const model::TourPlan& plan)
{
    const auto findings = rules::tour_findings({model, plan.tours, history, plan.days, before});
    return std::ranges::count(findings, rules::Severity::hard, &rules::TourFinding::severity);
}

void add(const model::Model& model,
         std::span<const model::Shown> history,
         const std::vector<model::Tour>& before,
         const model::TourPlan& plan,
         Sums& sums)
{
    sums.owed += plan.quality.owed;
    sums.shortfall += plan.quality.shortfall;
    sums.shortfall_at_least += plan.quality.shortfall_at_least;
    sums.below_norm += plan.quality.below_norm;
    sums.travel_minutes += plan.quality.travel_minutes;
    sums.shows += std::ssize(model::screenings(plan));
    for (const model::Missed& missed : plan.missed) {
        sums.missed += missed.visits;
    }
    sums.unexplained += unexplained(model, history, plan);
    sums.breaches += hard_breaches(model, history, before, plan);
}

Sums year_of(const model::Model& model, date::year_month first, plan::TourOptions options)
{
    Sums sums;
    for (int i = 0; i != months_of_year; ++i) {
        const auto days = time::calendar_month(first + date::months{i});
        const std::vector<model::Shown> planned = model::as_shown(options.before);
        const model::TourPlan plan = plan::plan_tours(model, days, planned, options);
        std::vector<model::Shown> history{model.shown};
        history.insert(history.end(), planned.begin(), planned.end());
        add(model, history, options.before, plan, sums);
        options.before.insert(options.before.end(), plan.tours.begin(), plan.tours.end());
    }
    return sums;
}

} // namespace

void run_year(const std::string& schedules, const YearRun& run)
{
    plan::TourOptions options;
    options.seed = run.seed;
    options.effort = run.effort;
    for (const config::Loaded& centre : sample_centres(schedules)) {
        const Stopwatch watch;
        const Sums sums = year_of(centre.model, run.first, options);
        const boost::json::object line{{"instance", "tours/" + centre.model.centre.key},
                                       {"seed", run.seed},
                                       {"seconds", watch.seconds()},
                                       {"villages", centre.model.villages.size()},
                                       {"owed", sums.owed},
                                       {"missed", sums.missed},
                                       {"stops", sums.shows},
                                       {"shortfall", sums.shortfall},
                                       {"shortfall_at_least", sums.shortfall_at_least},
                                       {"below_norm", sums.below_norm},
                                       {"travel_minutes", sums.travel_minutes},
                                       {"hard_breaches", sums.breaches},
                                       {"border_unexplained", sums.unexplained}};
        std::cout << boost::json::serialize(line) << std::endl;
    }
}

} // namespace loa::bench
