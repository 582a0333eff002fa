#pragma once

#include <string>
#include <utility>
#include <vector>

namespace loa::config {

/// How a value stands in its file: a CSV cell, or one of TOML's kinds.
enum class Shape { cell, text, number, flag, date, time, list, table, row };

struct Field;

/// What stands at one place of a file, whichever format it has. Line and column count from 1; the
/// column of a CSV cell is its number in the row.
struct Value {
    Shape shape{};
    std::string written{}; ///< of what is neither list nor table
    int line{};
    int column{};
    std::vector<Value> items{}; ///< of a list
    std::vector<Field> fields;  ///< of a table or row, in file order
};

/// A named value of a table, or a cell under its heading.
struct Field {
    std::string name;
    int line{};
    int column{};
    Value value;
};

/// What holds neither items nor fields, or not yet.
[[nodiscard]] inline Value value_at(Shape shape, std::string written, int line, int column)
{
    Value value;
    value.shape = shape;
    value.written = std::move(written);
    value.line = line;
    value.column = column;
    return value;
}

} // namespace loa::config
