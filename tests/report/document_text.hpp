#pragma once

#include <string>

#include "loa/format/document.hpp"

namespace loa::report {

/// A document as plain text to compare with a golden file: a line a paragraph, row or title.
[[nodiscard]] std::string document_text(const format::Document& document);

} // namespace loa::report
