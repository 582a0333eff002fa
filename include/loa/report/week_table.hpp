#pragma once

#include "loa/format/table.hpp"
#include "loa/model/model.hpp"
#include "loa/model/plan_version.hpp"
#include "loa/text/message.hpp"

namespace loa::report {

/// Every airing of a station in the week of `plan`, a row each under its session: time, kind,
/// content, length, language, source, and a note (PL, pinned).
[[nodiscard]] format::Table week_table(const model::Model& model,
                                       const model::PlanVersion& plan,
                                       const model::StationKey& station,
                                       text::Language language);

} // namespace loa::report
