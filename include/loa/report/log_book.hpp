#pragma once

#include "loa/format/document.hpp"
#include "loa/model/model.hpp"
#include "loa/report/print_options.hpp"
#include "loa/time/week.hpp"

namespace loa::report {

/// Sổ nhật ký of every station for one week, to be filled in by hand: a row for each session with
/// its date and hours, the rest blank.
[[nodiscard]] format::Document
log_books(const model::Model& model, time::Week week, const PrintOptions& options);

} // namespace loa::report
