#pragma once

#include <span>
#include <string>

#include "options.hpp"
#include "terminal.hpp"

namespace loa::cli {

/// Runs a whole command line (without the program's name). Says on `terminal.err` what went wrong.
[[nodiscard]] Exit run(std::span<const std::string> words, Terminal& terminal);

// A new command is one line here, one in commands.cpp, and one file beside this one.
[[nodiscard]] Exit run_init(const InitOptions& options, Terminal& terminal);
[[nodiscard]] Exit run_check(const CheckOptions& options, Terminal& terminal);
[[nodiscard]] Exit run_plan(const PlanOptions& options, Terminal& terminal);
[[nodiscard]] Exit run_hang(const MonthOptions& options, Terminal& terminal);
[[nodiscard]] Exit run_tour(const TourOptions& options, Terminal& terminal);
[[nodiscard]] Exit run_show(const ShowOptions& options, Terminal& terminal);
[[nodiscard]] Exit run_audit(const AuditOptions& options, Terminal& terminal);
[[nodiscard]] Exit run_export(const ExportOptions& options, Terminal& terminal);

} // namespace loa::cli
