#include <algorithm>
#include <cmath>
#include <iostream>

#include <boost/json.hpp>

#include "cases.hpp"
#include "peer_cases.hpp"

namespace loa::bench {
namespace {

namespace json = boost::json;

json::array lists_json(const std::vector<ListHeard>& lists)
{
    json::array all;
    for (const ListHeard& list : lists) {
        all.push_back(json::object{
            {"plays", list.plays}, {"least_days", list.least_days}, {"most_days", list.most_days}});
    }
    return all;
}

} // namespace

void run_azuracast(const WeekRun& run)
{
    const Stopwatch watch;
    const model::Model model = azuracast();
    const model::PlanVersion plan = plan_azuracast(model, run.seed, run.effort);
    const auto correlations = day_to_day_correlations(plan);
    json::object figures;
    figures["lists"] = lists_json(lists_heard(model, plan));
    figures["rank_correlations"] = json::array(correlations.begin(), correlations.end());
    print("azuracast-8597", run, planned(model, plan), watch, std::move(figures));
}

void run_xibo(const WeekRun& run)
{
    const Stopwatch watch;
    const rotation::Sequence hour = xibo_hour(xibo_shares, run.seed);
    const auto found = plays(hour, xibo_shares.size());
    json::object line;
    line["instance"] = "xibo-3736";
    line["seed"] = run.seed;
    line["seconds"] = watch.seconds();
    line["cost"] = hour.cost;
    line["bound"] = hour.bound;
    line["proved"] = hour.proved;
    line["plays"] = json::array(found.begin(), found.end());
    line["longest_over_even"] = longest_over_even(hour, xibo_shares.size());
    line["sequence"] = json::array(hour.slots.begin(), hour.slots.end());
    std::cout << line << std::endl;
}

} // namespace loa::bench
