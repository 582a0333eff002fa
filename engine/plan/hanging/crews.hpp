#pragma once

#include <span>
#include <vector>

#include "loa/model/hanging.hpp"
#include "loa/model/model.hpp"

namespace loa::plan {

/// Says who hangs and takes down each of `hangings`: on each day the sites of one commune stay
/// together as far as a crew can do them all and be home in time, and what `history` has a crew do
/// stays as it is.
void share_out(const model::Model& model,
               std::span<const model::Hanging> history,
               std::vector<model::Hanging>& hangings);

} // namespace loa::plan
