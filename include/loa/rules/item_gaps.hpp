#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <vector>

#include "loa/model/demand.hpp"
#include "loa/rules/rule_pack.hpp"

namespace loa::rules {

/// The gap `gaps` sets for items of `kind`; none when nothing is set.
[[nodiscard]] std::chrono::seconds gap_of(const std::optional<Gaps>& gaps, model::ContentKind kind);

/// The longest of `gaps` over all kinds.
[[nodiscard]] std::chrono::seconds longest(const Gaps& gaps);

/// How long an item stays away from a station before it may come back: what the demand it serves
/// says, the longest when several do, or else what the rule pack says for its kind.
class ItemGaps {
public:
    /// Takes the gaps of what is due in `days`.
    ItemGaps(const model::Model& model, std::optional<Gaps> pack, const time::DateSpan& days);

    /// From the end of the airing before to the start of an airing of `content` in a session of
    /// `session_day`. Cost: linear in the demands of the station that have a gap.
    [[nodiscard]] std::chrono::seconds of(const model::StationKey& station,
                                          const model::Content& content,
                                          time::Day session_day) const;

    /// No gap it ever answers is longer than this.
    [[nodiscard]] std::chrono::seconds longest() const;

private:
    std::optional<Gaps> pack_;
    std::map<model::StationKey, std::vector<model::Demand>> with_gap_;
};

} // namespace loa::rules
