#pragma once

#include <chrono>

#include "plan/problem.hpp"

namespace loa::plan {

/// A problem changed to see what would then fit, with everything that was placed still in its place.
struct Trial {
    Problem problem;
    rotation::Placement placement;
};

/// How many of `missing` airings more a demand would get in `trial`.
[[nodiscard]] int gain(const Trial& trial, const model::Demand& demand, int missing);

/// The problem with offer number `offer` replaced: approved, valid for longer, shorter, not forbidden.
[[nodiscard]] Trial with_offer(const Setting& setting,
                               const Problem& problem,
                               const Room& room,
                               std::size_t offer,
                               Offer changed);

/// The problem with `seconds` more in every session's segment number `index` of `pattern`, and with
/// one more position when `positions`.
[[nodiscard]] Trial with_time(const Problem& problem,
                              const Room& room,
                              const Place& segment,
                              std::chrono::seconds more,
                              bool position);

/// The problem with the gaps of one rule shorter by `less` for what serves the claim.
[[nodiscard]] Trial with_gap(const Problem& problem,
                             const Room& room,
                             const Claim& claim,
                             std::string_view rule,
                             std::chrono::seconds less);

/// The problem of `week`, which has all places of the problem's own and some more. It borrows `week`.
[[nodiscard]] Trial with_week(const Setting& setting,
                              const Problem& problem,
                              const Room& room,
                              const StationWeek& week);

} // namespace loa::plan
