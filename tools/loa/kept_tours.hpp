#pragma once

#include <filesystem>
#include <optional>

#include "loa/model/tour_plan.hpp"
#include "loa/time/period.hpp"

namespace loa::cli {

/// The newest tours of `month` in `store`, or a given version.
/// Errors: StoreError when there are none, which says how to plan them.
[[nodiscard]] model::TourPlan kept_tours(const std::filesystem::path& store,
                                         date::year_month month,
                                         std::optional<int> number,
                                         const std::filesystem::path& centre);

/// The same; nothing when there are none.
[[nodiscard]] std::optional<model::TourPlan>
find_tours(const std::filesystem::path& store, date::year_month month, std::optional<int> number);

/// Says that nothing of `month` is kept, or not in that version, as an error: StoreError.
[[noreturn]] void refuse_month_of_any(const std::filesystem::path& store,
                                      date::year_month month,
                                      std::optional<int> number,
                                      const std::filesystem::path& centre);

/// "2022-11"
[[nodiscard]] std::string month_text(date::year_month month);

} // namespace loa::cli
