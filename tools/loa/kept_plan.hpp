#pragma once

#include <filesystem>
#include <optional>

#include "loa/model/plan_version.hpp"
#include "loa/time/week.hpp"

namespace loa::cli {

/// The plan of `week` in the store: version `number`, or the newest.
/// Errors: StoreError, also when there is no such plan; `centre` is for the sentence that says how
///         to make one.
[[nodiscard]] model::PlanVersion kept_plan(const std::filesystem::path& store,
                                           time::Week week,
                                           std::optional<int> number,
                                           const std::filesystem::path& centre);

} // namespace loa::cli
