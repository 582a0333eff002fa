#pragma once

#include <vector>

#include <boost/json/array.hpp>

#include "loa/plan/plan_tours.hpp"
#include "terminal.hpp"

namespace loa::cli {

/// What no tours of these teams could do better, and what the proof leaves out.
void print_proofs(const std::vector<plan::TourProof>& proofs, Terminal& terminal);

/// The same for programs: `proofs` of schedules/EXPORT.md.
[[nodiscard]] boost::json::array proofs_json(const std::vector<plan::TourProof>& proofs);

} // namespace loa::cli
