#pragma once

#include <vector>

#include "loa/audit/mix.hpp"
#include "loa/store/store.hpp"

namespace loa::cli {

/// What is kept of other forms around some days. Owns what an audit borrows.
struct OtherPlans {
    std::vector<model::MonthPlan> months;
    std::vector<model::TourPlan> tours;

    [[nodiscard]] audit::OtherForms view() const { return {months, tours}; }
};

/// The newest plans of the months `days` touch, and of the two before: what those left up counts.
[[nodiscard]] OtherPlans other_plans(const store::Store& store, const time::DateSpan& days);

} // namespace loa::cli
