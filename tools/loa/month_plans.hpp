#pragma once

#include <string>
#include <vector>

#include "loa/config/load.hpp"
#include "loa/model/month_plan.hpp"
#include "options.hpp"
#include "terminal.hpp"

/// Months of banners, talks and posts, as they are kept, shown and summed up.
namespace loa::cli {

/// What is kept of the month in every form; with --version those that have this number.
[[nodiscard]] std::vector<model::MonthPlan> kept_months(const ExportOptions& options,
                                                        const config::Loaded& centre);

/// The versions of `plan` before it, oldest first.
[[nodiscard]] std::vector<model::MonthPlan> earlier_versions(const std::filesystem::path& store,
                                                             const model::MonthPlan& plan);

/// "-bang-ron", "-tuyen-truyen-mieng", "-dang-bai": how a form's files end.
[[nodiscard]] std::string file_ending(model::Form form);

/// Says that nothing of the month is kept, as an error: StoreError.
[[noreturn]] void refuse_month(const std::filesystem::path& store,
                               date::year_month month,
                               const std::filesystem::path& centre);

/// The lists of a month, one after the other; says whether there are any.
[[nodiscard]] bool
show_month(const ShowOptions& options, const config::Loaded& centre, Terminal& terminal);

/// What was planned, how good it is, what the rules say of it and what is missing.
void print_month(const config::Loaded& centre, const model::MonthPlan& plan, Terminal& terminal);

} // namespace loa::cli
