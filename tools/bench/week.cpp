#include "cases.hpp"

namespace loa::bench {

void run_week(const std::string& centre, const WeekRun& run)
{
    const config::Loaded loaded = config::load(centre);
    const Stopwatch watch;
    const model::PlanVersion plan = plan_of(loaded.model, loaded.pack, run);
    print(loaded.model.centre.key + '/' + time::to_string(run.week),
          run,
          planned(loaded.model, plan),
          watch);
}

} // namespace loa::bench
