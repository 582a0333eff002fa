#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "loa/text/message.hpp"
#include "terminal.hpp"

namespace loa::cli {

/// `text` broken at spaces into lines of at most `columns` terminal columns; a longer word has a
/// line to itself. At least one line.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, std::size_t columns);

/// Prints `text` in at most `columns`, behind `first` on its first line and as many spaces on the
/// others.
void print_wrapped(std::ostream& out,
                   std::string_view first,
                   std::string_view text,
                   std::size_t columns);

/// Prints a result in the terminal's language, wrapped to its width behind `first`.
void say(const text::Message& message,
         std::vector<std::string> values,
         Terminal& terminal,
         std::string_view first = "");

} // namespace loa::cli
