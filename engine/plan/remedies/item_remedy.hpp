#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "loa/model/plan_version.hpp"
#include "plan/problem.hpp"

namespace loa::plan {

/// What a claim lacks in a finished week.
struct Case {
    const Problem& problem;
    const Room& room;
    const Claim& claim;
    int missing{};
};

/// A change, and how many of the missing airings it would let in; none that was found: gain 0.
struct Help {
    model::Remedy remedy{model::Remedy::none_known};
    std::int64_t amount{};
    model::ContentKey item{};
    model::PatternKey pattern{};
    std::string detail{};
    int gain{};
    std::optional<int> segment{};
    std::optional<time::Day> day{};
};

/// The one item of the claim, signed, allowed or free of its part of the day, that helps most.
[[nodiscard]] Help approve(const Setting& setting, const Case& at);
[[nodiscard]] Help lift_ban(const Setting& setting, const Case& at);
[[nodiscard]] Help widen_daypart(const Setting& setting, const Case& at);

/// The one item that helps most when it is valid for longer, or sooner: only items that ended, or
/// begin, within eight weeks of the week, for older news is no news.
[[nodiscard]] Help extend_validity(const Setting& setting, const Case& at);
[[nodiscard]] Help bring_forward(const Setting& setting, const Case& at);

/// The item of the claim that helps most when it is made as short as its segment or the room left
/// there asks, by a quarter at most for want of room.
[[nodiscard]] Help shorten(const Setting& setting, const Case& at);

} // namespace loa::plan
