#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "config/mistakes.hpp"
#include "config/schema.hpp"

namespace loa::config {

/// The fields of `group`, in its order.
[[nodiscard]] std::vector<std::string> names_of(const schema::Group& group);

/// "a, b, c", cut off with … after a dozen.
[[nodiscard]] std::string listed(const std::vector<std::string>& names);

/// The name of `known` nearest to `name`, or all of them.
[[nodiscard]] std::string nearest_or_all(std::string_view name,
                                         const std::vector<std::string>& known);

/// Whether one of `written` is unknown and most likely meant to be `name`: then that `name` is missing
/// is no mistake of its own.
[[nodiscard]] bool is_misspelt(std::string_view name,
                               const std::vector<std::string>& written,
                               const std::vector<std::string>& known);

/// How an unknown name is reported: {1} the name, {2} the nearest known one or all there are.
struct Unknown {
    const text::Message* near;
    const text::Message* far;
};

/// Adds the mistake that `name` is none of `known`, with the nearest of them when one is near.
void report_unknown(Mistakes& mistakes,
                    const Origin& at,
                    const Unknown& messages,
                    const std::string& name,
                    const std::vector<std::string>& known);

} // namespace loa::config
