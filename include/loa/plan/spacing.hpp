#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "loa/model/key.hpp"
#include "loa/model/plan_version.hpp"

namespace loa::plan {

/// The gap that makes an item's week most uneven, against a week in which it comes round evenly.
struct Spacing {
    model::StationKey station;
    model::ContentKey content;
    int airings{};
    double unevenness{};               ///< of all its gaps: its part of model::Quality::unevenness
    double over_even{};                ///< this gap over the even one, in airtime open to the item
    std::optional<time::Second> from;  ///< airing before the gap; nothing: the week's start
    std::optional<time::Second> until; ///< airing after it; nothing: the week's end
    std::optional<time::Second> wish;  ///< where in the gap an airing would even it out most
    std::string_view rule;             ///< what keeps it out there; empty when nothing single does
    friend bool operator==(const Spacing&, const Spacing&) = default;
};

/// The `most` items that add most to the unevenness, the worst first, of those that moving an airing
/// beside the gap would even out. Of its gaps one at an end of the week counts double, for another week
/// follows; see rotation/evenness.hpp.
[[nodiscard]] std::vector<Spacing> worst_spaced(const model::PlanVersion& plan, std::size_t most);

} // namespace loa::plan
