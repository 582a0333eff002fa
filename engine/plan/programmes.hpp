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
/// which no feature is left are taken out and returned.
[[nodiscard]] std::vector<model::Screening> give_programmes(const model::Model& model,
                                                            std::span<const model::Shown> history,
                                                            std::vector<model::Tour>& tours);

} // namespace loa::plan
