#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "loa/model/hanging.hpp"
#include "loa/model/model.hpp"
#include "loa/model/month_plan.hpp"
#include "loa/rules/rule_pack.hpp"

namespace loa::plan {

/// What a month of banners is planned from.
struct HangingMonth {
    const model::Model& model;
    const rules::RulePack& pack;
    time::DateSpan days;
    std::span<const model::Hanging> history;
};

struct Hung {
    std::vector<model::Hanging> hangings; ///< by site, then by day
    model::MonthQuality quality;
};

/// What the line of `demand` has hung, history included.
[[nodiscard]] int placed_of(const HangingMonth& month,
                            std::span<const model::Hanging> hangings,
                            const model::Demand& demand);

/// The banners owed in the month.
[[nodiscard]] std::vector<model::Demand> banners_due(const HangingMonth& month);

/// The best hangings found in so many rounds.
[[nodiscard]] Hung search_hangings(const HangingMonth& month, std::uint64_t seed, int rounds);

} // namespace loa::plan
