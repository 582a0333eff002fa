#pragma once

#include <map>
#include <string>
#include <vector>

#include <boost/json/array.hpp>

#include "loa/config/load.hpp"
#include "loa/rules/rule.hpp"
#include "loa/store/store.hpp"
#include "terminal.hpp"

namespace loa::cli {

/// Hard breaches of planned weeks.
using Breaches = std::map<time::Week, std::vector<rules::Finding>>;

/// Those of the kept weeks that have `week` in their history, judged as the store stands.
[[nodiscard]] Breaches
breaches_after(time::Week week, const config::Loaded& centre, const store::Store& store);

/// A planned week that breaks hard rules since an earlier week was planned again.
struct BrokenWeek {
    time::Week week;
    std::vector<std::string> rules; ///< each once
};

/// The weeks with breaches in `after` that are not in `before`.
[[nodiscard]] std::vector<BrokenWeek> broken(const Breaches& before, const Breaches& after);

void print_broken(const std::vector<BrokenWeek>& weeks, Terminal& terminal);

[[nodiscard]] boost::json::array broken_json(const std::vector<BrokenWeek>& weeks);

} // namespace loa::cli
