#pragma once

#include <string>
#include <vector>

#include "result.hpp"
#include "week_run.hpp"

namespace loa::bench {

/// Response time variability: files of "items slots" and the items' counts.
void run_rtvp(const std::vector<std::string>& files, const Run& run, const Proof& proof);

/// Linear lines of balls, a JSON file of many; `variant` is "free" or "preplaced".
void run_isci(const std::string& file,
              const std::string& variant,
              const Run& run,
              const Proof& proof);

/// Periodic vehicle routing: files of Cordeau, Gendreau and Laporte (1997). Writes a solution for
/// each into `folder`, unless that is empty.
void run_pvrp(const std::vector<std::string>& files, const Run& run, const std::string& folder);

/// Recomputes the bounds of an exported week from its prices; a line for each station and one for the
/// week. Says whether all that the week claims is proved.
[[nodiscard]] bool run_verify_bound(const std::string& file);

/// A week of the centre in the folder `centre`.
void run_week(const std::string& centre, const WeekRun& run);

/// How a year of tours is planned.
struct YearRun {
    date::year_month first{};
    std::uint64_t seed{1};
    plan::Effort effort{plan::Effort::normal};
};

/// Twelve months of tours of every centre in the folder `schedules`, each with those before as its
/// history.
void run_year(const std::string& schedules, const YearRun& run);

/// What users of AzuraCast and Xibo complained of; see peer_cases.hpp. Prints the figures they gave.
void run_azuracast(const WeekRun& run);
void run_xibo(const WeekRun& run);

/// A week of a made-up country: districts of 15 communes, each with the items and campaigns of one of
/// the centres in the folder `schedules` and with stations drawn from all of them.
void run_nation(const std::string& schedules, std::size_t communes, const WeekRun& run);

} // namespace loa::bench
