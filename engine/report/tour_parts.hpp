#pragma once

#include <string>

#include "loa/model/model.hpp"
#include "loa/model/screening.hpp"
#include "loa/text/message.hpp"

namespace loa::report {

/// Titles of the features of a programme, or of all its other films, in playing order.
[[nodiscard]] std::string
films_of(const model::Model& model, const model::Screening& screening, bool feature);

/// "xã biên giới, mang máy nổ, đi bộ 3 km, tối trước chợ phiên"
[[nodiscard]] std::string
stop_note(const model::Model& model, const model::Screening& screening, text::Language language);

/// Whether the stop is one of a team of `kind`.
[[nodiscard]] bool
is_of(const model::Model& model, const model::Screening& screening, model::TeamKind kind);

/// "a, b, c"
[[nodiscard]] std::string listed(const std::vector<std::string>& words);

/// "tháng 11/2022"
[[nodiscard]] std::string month_words(const time::DateSpan& days, text::Language language);

[[nodiscard]] int year_of(const time::DateSpan& days);

} // namespace loa::report
