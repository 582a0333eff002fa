#pragma once

#include <string>
#include <string_view>

#include "loa/model/model.hpp"
#include "loa/model/plan_version.hpp"
#include "loa/text/message.hpp"

namespace loa::report {

/// What did not fit: "Còn thiếu bản tin tiếng Dao: “Vì người nghèo” được xếp 5/7 lượt, thiếu 2."
[[nodiscard]] std::string
bump_missing(const model::Model& model, const model::Bump& bump, text::Language language);

/// Why: the sentence of a rule of the catalogue, "Các khung mục phù hợp đã đầy."
[[nodiscard]] std::string rule_reason(std::string_view rule, text::Language language);

/// What would help: "Thêm 12 phút vào khung mục của Buổi chiều."
[[nodiscard]] std::string
bump_remedy(const model::Model& model, const model::Bump& bump, text::Language language);

/// All three together, without the place.
[[nodiscard]] std::string
bump_sentence(const model::Model& model, const model::Bump& bump, text::Language language);

} // namespace loa::report
