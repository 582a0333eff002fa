#pragma once

#include <span>
#include <vector>

#include "loa/model/model.hpp"
#include "loa/model/screening.hpp"

namespace loa::plan {

/// Gives every film show of `tours` its programme: shorts of the campaigns of its day, perhaps a
/// cartoon, and a feature, each licensed that day, for everybody who may come, in a language understood
/// there, not seen there too lately. A copy travels with a team for a whole tour; when two tours want
/// the last one, the other shows of a tour are asked to do without it (augmenting paths). Shows for
/// which no feature is left are taken out and returned. Shows that were announced keep what was, if
/// they still may.
[[nodiscard]] std::vector<model::Screening>
give_programmes(const model::Model& model,
                std::span<const model::Shown> history,
                const std::vector<model::Tour>& announced,
                std::vector<model::Tour>& tours);

/// The announced show of the same team and village on the same day; null when there is none.
[[nodiscard]] const model::Screening* told(const std::vector<model::Tour>& announced,
                                           const model::Screening& screening);

} // namespace loa::plan
