#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "loa/model/model.hpp"
#include "loa/model/plan_version.hpp"
#include "loa/plan/plan_week.hpp"
#include "loa/rotation/sequence.hpp"

/// Cases that users of other programs complained of, in loa's words, and the figures they gave.
namespace loa::bench {

/// AzuraCast #8597: 492 items of four minutes in six lists, round the clock for a week. Their player
/// gave some items seven days of seven and others two, every day in the same order.
[[nodiscard]] model::Model azuracast();

[[nodiscard]] model::PlanVersion
plan_azuracast(const model::Model& model, std::uint64_t seed, plan::Effort effort);

/// How one list is heard.
struct ListHeard {
    int plays{};
    int least_days{}; ///< on which some item of the list is heard
    int most_days{};  ///< on which another is
    friend bool operator==(const ListHeard&, const ListHeard&) = default;
};
[[nodiscard]] std::vector<ListHeard> lists_heard(const model::Model& model,
                                                 const model::PlanVersion& plan);

/// Spearman's rank correlation of the order of each two consecutive days, over the items heard on
/// both: 1 is the same order, 0 one that has nothing to do with it.
[[nodiscard]] std::vector<double> day_to_day_correlations(const model::PlanVersion& plan);

/// Xibo #3736: shares of an hour in seconds, items of ten seconds each. Their player gave other
/// numbers of plays.
inline constexpr std::array<std::int32_t, 6> xibo_shares{2000, 400, 200, 200, 600, 200};

/// An hour of ten-second places shared out by `shares`, which are in seconds, as evenly as the search
/// found. Throws: BadInstance when they add up to more than the hour.
[[nodiscard]] rotation::Sequence xibo_hour(std::span<const std::int32_t> shares,
                                           std::uint64_t seed);

/// How often each of `items` items comes.
[[nodiscard]] std::vector<std::int32_t> plays(const rotation::Sequence& hour, std::size_t items);

/// The longest way from an item to its next play, round the hour, against its share of it.
[[nodiscard]] double longest_over_even(const rotation::Sequence& hour, std::size_t items);

} // namespace loa::bench
