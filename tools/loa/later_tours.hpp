#pragma once

#include <vector>

#include "loa/model/model.hpp"
#include "loa/store/store.hpp"

namespace loa::cli {

/// Months of the year after `month` whose kept tours no longer go with what is kept before them: a
/// film is seen again too soon, a rest or the days between two visits are too short. Ascending.
[[nodiscard]] std::vector<date::year_month>
broken_later(const model::Model& model, const store::Store& store, date::year_month month);

} // namespace loa::cli
