#pragma once

#include <span>
#include <string>
#include <vector>

#include <boost/json/array.hpp>

#include "loa/audit/coverage.hpp"
#include "loa/model/model.hpp"
#include "loa/model/plan_version.hpp"
#include "terminal.hpp"

namespace loa::cli {

/// Something owed to a place and not aired, with the reason in a sentence.
struct Missing {
    model::Bump bump;
    std::string reason;
    std::string remedy; ///< empty: what the bump says
};

/// What a bump list says.
[[nodiscard]] std::vector<Missing> missing_of(std::span<const model::Bump> bumps,
                                              text::Language language);

/// The demands of an audit that are not met.
[[nodiscard]] std::vector<Missing>
missing_of(const model::Model& model, const audit::Coverage& coverage, text::Language language);

/// Prints what is missing by place and reason. Lines of one campaign that differ only in theme are
/// told as one, and places of which the same is said stand together.
void print_missing(const model::Model& model, std::span<const Missing> missing, Terminal& terminal);

/// A bump list for other programs.
[[nodiscard]] boost::json::array
bumps_json(const model::Model& model, std::span<const model::Bump> bumps, text::Language language);

} // namespace loa::cli
