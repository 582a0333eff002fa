#pragma once

#include "loa/format/table.hpp"
#include "loa/text/message.hpp"

namespace loa::report {

/// Gives the figures of each right-aligned column a tenth when any of them has one, so that they
/// stand under one another: "8", "12,5" become "8,0", "12,5"; "100%" becomes "100,0%".
void even_decimals(format::Table& table, text::Language language);

} // namespace loa::report
