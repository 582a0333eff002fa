#pragma once

#include <vector>

#include "loa/audit/coverage.hpp"
#include "loa/audit/mix.hpp"
#include "loa/format/csv.hpp"
#include "loa/model/model.hpp"
#include "loa/text/message.hpp"

namespace loa::report {

/// The audit for a program or a pivot table: a heading, then a row a figure, schema "loa-audit-1".
/// schedules/EXPORT.md documents the columns. Reasons and remedies are sentences in `language`;
/// figures are plain numbers.
[[nodiscard]] std::vector<format::CsvRow> audit_rows(const model::Model& model,
                                                     const audit::Coverage& coverage,
                                                     const audit::Mix& mix,
                                                     text::Language language);

} // namespace loa::report
