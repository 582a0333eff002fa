#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "vocabulary.hpp"

namespace loa::cli {

/// The words of a command line, sorted but not yet understood.
struct Given {
    std::string verb;                 ///< empty when there is none
    std::vector<std::string> places;  ///< words that are neither options nor their values
    std::vector<std::string> unknown; ///< options the verb does not have
    std::map<Word, std::vector<std::string>> values; ///< options given; a flag has no value
};

/// Sorts `words` (without the program's name).
/// Errors: UsageError when they cannot be told apart at all.
[[nodiscard]] Given sorted(std::span<const std::string> words);

} // namespace loa::cli
