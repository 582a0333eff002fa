#pragma once

#include "loa/audit/mix.hpp"
#include "loa/format/table.hpp"
#include "loa/model/model.hpp"
#include "loa/report/words.hpp"

/// A campaign over all forms as tables, the same for terminal, CSV and paper.
namespace loa::report {

/// A row a commune, border first; a column for each form owed anywhere, "planned+stood for/owed".
/// Banners owed on every day are counted in days, in a column of their own.
[[nodiscard]] format::Table
mix_table(const model::Model& model, const audit::Mix& mix, text::Language language);

/// Every line that another form makes up for, as where no loudspeaker stands.
[[nodiscard]] format::Table
substitute_table(const model::Model& model, const audit::Mix& mix, text::Language language);

/// What is owed in other forms than broadcasts and neither planned nor made up for, with the reason
/// and the cheapest change. The villages of a commune that one line owes stand together.
[[nodiscard]] format::Table
owing_table(const model::Model& model, const audit::Mix& mix, text::Language language);

} // namespace loa::report
