#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include <boost/json/object.hpp>

#include "loa/config/load.hpp"
#include "loa/model/model.hpp"
#include "loa/model/plan_version.hpp"
#include "loa/plan/plan_week.hpp"
#include "loa/time/week.hpp"

namespace loa::bench {

/// How weeks are planned.
struct WeekRun {
    time::Week week;
    std::uint64_t seed{1};
    plan::Effort effort{plan::Effort::normal};
    unsigned threads{1};
};

/// Seconds by the wall's clock, for what runs on several threads.
class Stopwatch {
public:
    [[nodiscard]] double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
    }

private:
    std::chrono::steady_clock::time_point start_{std::chrono::steady_clock::now()};
};

/// What is planned of an instance, all its weeks together.
struct Planned {
    model::Quality quality;
    std::size_t communes{};
    std::vector<std::int64_t> sequence; ///< items as in contents.csv, by station, then by time
};

/// A week of `model`, with nothing aired before it.
[[nodiscard]] model::PlanVersion
plan_of(const model::Model& model, const rules::RulePack& pack, const WeekRun& run);

/// `plan` of `model` by itself.
[[nodiscard]] Planned planned(const model::Model& model, const model::PlanVersion& plan);

/// `parts` together, in their order.
[[nodiscard]] Planned sum(const std::vector<Planned>& parts);

/// Every centre in the folder `schedules`, in order of its name. Throws: BadInstance for none.
[[nodiscard]] std::vector<config::Loaded> sample_centres(const std::string& schedules);

/// Writes one JSON line, with `more` in it.
void print(const std::string& instance,
           const WeekRun& run,
           const Planned& planned,
           const Stopwatch& watch,
           boost::json::object more = {});

} // namespace loa::bench
