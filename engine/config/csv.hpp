#pragma once

#include <string>
#include <vector>

#include "config/mistakes.hpp"
#include "config/schema.hpp"
#include "config/value.hpp"

namespace loa::config {

/// The rows of a CSV file under its header, without empty ones.
struct Sheet {
    std::vector<Value> rows; ///< each of Shape::row, with a field for every known column
    bool complete{};         ///< whether the file could be read to its end, header included
};

/// Reads `text` as rows of `columns`; comma, semicolon or tab, whichever the header uses most.
/// Lines above the header that begin with # are comments. A row may end early: spreadsheets leave
/// out trailing empty cells. `required` are the columns that must have a heading.
[[nodiscard]] Sheet read_csv(const std::string& text,
                             const std::string& file,
                             const schema::Group& columns,
                             const std::vector<std::string_view>& required,
                             Mistakes& mistakes);

} // namespace loa::config
