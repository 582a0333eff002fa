#include "week_run.hpp"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <map>
#include <string_view>
#include <system_error>
#include <utility>

#include <boost/json.hpp>
#include <sys/resource.h>

#include "result.hpp"

namespace loa::bench {
namespace {

// The most memory the program has held so far, in MiB.
double peak_memory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-union-access): as POSIX has it
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

bool proved(const model::Quality& quality)
{
    constexpr double rounding = 1e-6;
    return quality.shortfall_bound >= quality.shortfall && quality.off_target == 0 &&
           quality.exact_bound >= quality.unevenness - rounding;
}

} // namespace

model::PlanVersion
plan_of(const model::Model& model, const rules::RulePack& pack, const WeekRun& run)
{
    plan::Options options;
    options.seed = run.seed;
    options.effort = run.effort;
    options.threads = run.threads;
    return plan::plan_week(model, pack, run.week, {}, options);
}

Planned planned(const model::Model& model, const model::PlanVersion& plan)
{
    std::map<std::string_view, std::int64_t> places;
    for (const model::Content& content : model.contents) {
        places.emplace(content.key.value, std::ssize(places));
    }
    Planned planned{plan.quality, model.communes.size(), {}};
    for (const model::Airing& airing : plan.timetable.airings()) {
        if (!airing.content.empty()) {
            planned.sequence.push_back(places.at(airing.content.value));
        }
    }
    return planned;
}

Planned sum(const std::vector<Planned>& parts)
{
    Planned sum;
    for (const Planned& part : parts) {
        sum.quality = sum.quality + part.quality;
        sum.communes += part.communes;
        sum.sequence.insert(sum.sequence.end(), part.sequence.begin(), part.sequence.end());
    }
    return sum;
}

std::vector<config::Loaded> sample_centres(const std::string& schedules)
{
    std::vector<std::filesystem::path> folders;
    std::error_code unreadable; // then it has no centres
    for (const auto& entry : std::filesystem::directory_iterator{schedules, unreadable}) {
        if (std::filesystem::exists(entry.path() / "centre.toml")) {
            folders.push_back(entry.path());
        }
    }
    if (folders.empty()) {
        throw BadInstance{schedules + ": no centres"};
    }
    std::sort(folders.begin(), folders.end());
    std::vector<config::Loaded> centres;
    centres.reserve(folders.size());
    for (const auto& folder : folders) {
        centres.push_back(config::load(folder));
    }
    return centres;
}

void print(const std::string& instance,
           const WeekRun& run,
           const Planned& planned,
           const Stopwatch& watch,
           boost::json::object more)
{
    const model::Quality& quality = planned.quality;
    const double seconds = watch.seconds();
    const auto communes = static_cast<double>(planned.communes);
    boost::json::object line = std::move(more);
    line["instance"] = instance;
    line["seed"] = run.seed;
    line["seconds"] = seconds;
    line["cost"] = quality.unevenness;
    line["bound"] = quality.bound;
    line["exact_bound"] = quality.exact_bound;
    line["proved"] = proved(quality);
    line["shortfall"] = quality.shortfall;
    line["shortfall_bound"] = quality.shortfall_bound;
    line["off_target"] = quality.off_target;
    line["communes"] = planned.communes;
    line["milliseconds_per_commune"] = communes > 0 ? 1000 * seconds / communes : 0.0;
    line["processor_seconds"] = processor_seconds();
    line["peak_mebibytes"] = peak_memory();
    line["sequence"] = boost::json::array(planned.sequence.begin(), planned.sequence.end());
    std::cout << line << std::endl;
}

} // namespace loa::bench
