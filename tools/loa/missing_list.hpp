#pragma once

#include <span>
#include <string>
#include <vector>

#include <boost/json/array.hpp>

#include "loa/model/model.hpp"
#include "loa/model/plan_version.hpp"
#include "terminal.hpp"

namespace loa::cli {

/// Something owed to a place and not aired, in sentences.
struct Missing {
    std::string place;
    std::string reason;
    std::string what;
    std::string remedy;
};

[[nodiscard]] std::vector<Missing>
sentences(const model::Model& model, std::span<const model::Bump> bumps, text::Language language);

/// Prints what is missing by place and reason. What is said more than once is counted, and places
/// of which the same is said stand together.
void print_missing(std::span<const Missing> missing, Terminal& terminal);

/// A bump list for other programs.
[[nodiscard]] boost::json::array
bumps_json(const model::Model& model, std::span<const model::Bump> bumps, text::Language language);

} // namespace loa::cli
