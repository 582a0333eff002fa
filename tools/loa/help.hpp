#pragma once

#include <string_view>

#include "terminal.hpp"

namespace loa::cli {

/// Prints what `loa --help` says.
void print_general_help(Terminal& terminal);

/// Prints what `loa VERB --help` says. `name` must be one of verbs().
void print_verb_help(std::string_view name, Terminal& terminal);

} // namespace loa::cli
