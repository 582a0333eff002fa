#pragma once

#include "loa/format/document.hpp"
#include "loa/model/model.hpp"
#include "loa/model/plan_version.hpp"
#include "loa/report/print_options.hpp"

namespace loa::report {

/// Annex to the week's plan in the layout of Decree 30/2020/NĐ-CP: broadcasts by commune, what did
/// not fit and why, collisions a person must decide, communes without a station and what they are
/// owed; with head, recipients and signature block of the centre.
[[nodiscard]] format::Document district_summary(const model::Model& model,
                                                const model::PlanVersion& plan,
                                                const PrintOptions& options);

/// A row a station (stations of one commune follow each other), with a row of totals.
[[nodiscard]] format::Table
commune_table(const model::Model& model, const model::PlanVersion& plan, text::Language language);

/// What did not fit, where, why, and what would help.
[[nodiscard]] format::Table
bump_table(const model::Model& model, const model::PlanVersion& plan, text::Language language);

/// Preferred items that want the same place.
[[nodiscard]] format::Table
collision_table(const model::Model& model, const model::PlanVersion& plan, text::Language language);

/// Communes without a station, border communes first, with what the week owes them.
[[nodiscard]] format::Table
without_station_table(const model::Model& model, time::Week week, text::Language language);

} // namespace loa::report
