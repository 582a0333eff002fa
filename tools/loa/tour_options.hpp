#pragma once

#include "option_reader.hpp"
#include "options.hpp"

namespace loa::cli {

/// The month of --month, which is required; notes what is wrong with it.
[[nodiscard]] date::year_month tour_month(OptionReader& read);

/// What `loa tour` was given, but for its effort.
[[nodiscard]] TourOptions tour_options(OptionReader& read);

} // namespace loa::cli
