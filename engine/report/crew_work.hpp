#pragma once

#include <map>
#include <string>
#include <tuple>

#include "loa/model/model.hpp"
#include "loa/model/month_plan.hpp"
#include "loa/report/words.hpp"

namespace loa::report {

/// What a crew does at one site on one day; exchanging is one stop.
struct CrewWork {
    const model::Hanging* hangs{};
    const model::Hanging* takes_down{};
};

using CrewWorkKey = std::tuple<time::Day, model::CrewKey, model::CommuneCode, model::SiteKey>;

/// Every stop of the crews, by day, crew and commune. Borrows the plan's hangings.
[[nodiscard]] std::map<CrewWorkKey, CrewWork> crew_works(const model::Model& model,
                                                         const model::MonthPlan& plan);

/// "thay “A” bằng “B”"
[[nodiscard]] std::string
work_text(const model::MonthPlan& plan, const CrewWork& work, Language language);

} // namespace loa::report
