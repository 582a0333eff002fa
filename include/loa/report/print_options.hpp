#pragma once

#include <optional>
#include <string>

#include "loa/text/message.hpp"
#include "loa/time/time_span.hpp"

namespace loa::report {

/// How documents are printed. The same options and data give the same bytes.
struct PrintOptions {
    text::Language language{text::Language::vi};
    std::optional<time::Day> dated; ///< of the date line; nothing leaves room to write it by hand
    time::Second created{};         ///< kept in the file, not printed
    bool head{};                    ///< Decree head and signature on the stations' pages too
    std::string number;             ///< of the plan; empty leaves room to write it by hand
};

} // namespace loa::report
