#pragma once

#include "loa/format/document.hpp"
#include "loa/model/model.hpp"
#include "loa/model/plan_version.hpp"
#include "loa/report/print_options.hpp"

namespace loa::report {

/// What one station plays in the week of `plan`, for the wall: Monday to Sunday by session. Slogans
/// stand by number in the sessions, with their words in a list below; days without a session say so.
/// Without blocks when the model does not know `station`.
[[nodiscard]] format::Section station_week(const model::Model& model,
                                           const model::PlanVersion& plan,
                                           const model::StationKey& station,
                                           const PrintOptions& options);

/// The weeks of all stations: by commune, then in file order.
[[nodiscard]] format::Document station_weeks(const model::Model& model,
                                             const model::PlanVersion& plan,
                                             const PrintOptions& options);

} // namespace loa::report
