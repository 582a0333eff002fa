#pragma once

#include <vector>

#include "loa/model/model.hpp"
#include "loa/model/timetable.hpp"
#include "loa/rules/rule.hpp"
#include "loa/rules/rule_pack.hpp"

namespace loa::rules {

/// Buổi phát: a pattern at a station on a day. Borrows from a model.
struct Session {
    const model::Commune* commune{};
    const model::Station* station{};
    const model::SessionPattern* pattern{};
    time::Day day; ///< on which it begins
};

/// Whether the session takes place: the station has the pattern and the pattern has the day, a
/// cluster of the station works, changes.toml does not silence it, and no hard rule on broadcast
/// days keeps the day free.
[[nodiscard]] bool held(const model::Model& model,
                        const RulePack& pack,
                        const model::Station& station,
                        const model::SessionPattern& pattern,
                        time::Day day);

/// The sessions held on `days`.
/// Order: by station as the model lists them, then by day, then by start.
[[nodiscard]] std::vector<Session>
sessions_held(const model::Model& model, const RulePack& pack, const time::DateSpan& days);

/// Tune, relays and closing of the session, where its pattern has them.
[[nodiscard]] std::vector<model::Airing> fixed_airings(const Session& session);

/// What is wrong with the sessions of `days` before anything is planned: their hours, lengths,
/// number and days, and relays in quiet hours. Days that broadcast-days keeps free are reported
/// though no session is held then.
[[nodiscard]] std::vector<Finding>
session_findings(const model::Model& model, const RulePack& pack, const time::DateSpan& days);

} // namespace loa::rules
