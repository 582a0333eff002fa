#pragma once

#include <string>
#include <string_view>

#include "loa/model/timetable.hpp"
#include "loa/time/week.hpp"

namespace loa::report {

/// What a document of schema "loa-week" says was planned, for rules to judge again.
struct ImportedWeek {
    time::Week week;
    std::string centre;  ///< key of the centre it was made for
    std::string dataset; ///< version of the places dataset
    model::Timetable timetable;
    model::Timetable history; ///< last airing of each item at each station before the week
    friend bool operator==(const ImportedWeek&, const ImportedWeek&) = default;
};

/// Reads what week_json wrote. Members it does not know are left aside.
/// Errors: InvalidInput with all mistakes, placed in `file`, when `text` is not JSON, not schema
///         "loa-week" of version 1, or a member is missing or cannot be used.
[[nodiscard]] ImportedWeek read_week_json(std::string_view text, const std::string& file);

} // namespace loa::report
