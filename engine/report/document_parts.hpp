#pragma once

#include <string>
#include <vector>

#include "loa/format/document.hpp"
#include "loa/model/model.hpp"
#include "loa/report/print_options.hpp"
#include "loa/time/week.hpp"

namespace loa::report {

/// `message` with `values`, as a finished text.
[[nodiscard]] std::string
said(const text::Message& message, text::Language language, std::vector<std::string> values = {});

/// The Decree head of the centre; blank number and date leave room to write them by hand.
[[nodiscard]] format::DocumentHead
head(const model::Centre& centre, time::Week week, const PrintOptions& options);

[[nodiscard]] format::SignatureBlock signature(const model::Centre& centre,
                                               text::Language language);

/// "Tuần 47 (21/11 – 27/11/2022)"
[[nodiscard]] std::string week_text(time::Week week, text::Language language);

/// "xã Huổi Luông", with the station's name when the commune has several.
[[nodiscard]] std::string place_name(const model::Model& model, const model::Station& station);

/// All stations, those of one commune together, communes in file order.
[[nodiscard]] std::vector<const model::Station*> by_commune(const model::Model& model);

/// Numbers of a document that is still without one.
inline constexpr const char* blank_number = "        ";

} // namespace loa::report
