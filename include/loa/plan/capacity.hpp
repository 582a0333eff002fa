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
    int fits{};  ///< at most this many can be placed, each line taken by itself
    std::chrono::seconds asked_time{};
    std::chrono::seconds open_time{}; ///< of segments that could take it
    std::string rule;                 ///< what stops the rest; empty when all fits
    std::vector<model::Bump> cannot;  ///< demands of the line that cannot be met in full
};

/// The account of `week`, in commune, station, form, language order.
[[nodiscard]] std::vector<Account>
capacity_account(const model::Model& model, const rules::RulePack& pack, time::Week week);

} // namespace loa::plan
