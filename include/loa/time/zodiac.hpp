#pragma once

#include <optional>
#include <string_view>

#include "loa/time/time_span.hpp"

namespace loa::time {

/// The twelve earthly branches (chi) that count days in the highlands.
enum class Branch { ty, suu, dan, mao, thin, ti, ngo, mui, than, dau, tuat, hoi };

/// The branch of `day`: (Julian day number + 1) mod 12, 0 = Tý. 2022-11-02 is a Sửu or Mùi day.
[[nodiscard]] Branch branch_of(Day day);

/// Julian day number of `day` at noon.
[[nodiscard]] long julian_day_number(Day day);

/// "Tý", "Sửu", … as printed; the snake with its long vowel, "Tỵ".
[[nodiscard]] std::string_view name(Branch branch);

/// Reads the printed name (also "Tị"), or its English key: ty suu dan mao thin ti ngo mui than dau
/// tuat hoi.
[[nodiscard]] std::optional<Branch> parse_branch(std::string_view text);

} // namespace loa::time
