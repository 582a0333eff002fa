#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "loa/model/model.hpp"
#include "loa/model/plan_version.hpp"
#include "loa/rules/rule.hpp"
#include "loa/time/week.hpp"

namespace loa::plan {

/// One line of the capacity account: what a station is asked in a language, before any planning.
struct Account {
    model::CommuneCode commune;
    model::StationKey station;   ///< empty when the commune has none
    model::LanguageKey language; ///< the demand's preferred one
    model::Form form{};
    int asked{}; ///< airings owed at least
    int fits{};  ///< at most this many can be placed, were it not for other lines
    std::chrono::seconds asked_time{};
    std::chrono::seconds open_time{}; ///< of segments that could take it
    std::string rule;                 ///< what stops the rest; empty when all fits
    std::vector<model::Bump> cannot;  ///< demands of the line that cannot be met in full
};

/// A station of which more is asked together than any plan can give, though each demand fits.
struct Crowded {
    model::CommuneCode commune;
    model::StationKey station;
    int asked{};   ///< airings owed at least
    int missing{}; ///< so many of them stay missing at least, whatever the plan

    friend bool operator==(const Crowded&, const Crowded&) = default;
};

/// What is asked of a week's stations, what fits and what cannot.
struct Capacity {
    std::vector<Account> lines;   ///< in commune, station, form, language order
    std::vector<Crowded> crowded; ///< in commune order
};

/// The account of `week`.
/// Cost: a plan without any search for each station, and a proof where that leaves something missing.
[[nodiscard]] Capacity
capacity_account(const model::Model& model, const rules::RulePack& pack, time::Week week);

} // namespace loa::plan
