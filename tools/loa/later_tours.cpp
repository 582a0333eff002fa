#include "later_tours.hpp"

#include "loa/model/visits.hpp"
#include "loa/rules/screening_rules.hpp"
#include "loa/time/period.hpp"

namespace loa::cli {
namespace {

constexpr int months_ahead = 12;

bool goes_with(const model::Model& model,
               const std::vector<model::Tour>& before,
               const model::TourPlan& plan)
{
    std::vector<model::Shown> history = model.shown;
    const auto shown = model::as_shown(before);
    history.insert(history.end(), shown.begin(), shown.end());
    const rules::JudgedTours judged{model, plan.tours, history, plan.days, before};
    return rules::seen_again(judged).empty() && rules::rest_between_tours(judged).empty() &&
           rules::visits_apart(judged).empty();
}

} // namespace

std::vector<date::year_month>
broken_later(const model::Model& model, const store::Store& store, date::year_month month)
{
    std::vector<date::year_month> broken;
    for (int i = 1; i <= months_ahead; ++i) {
        const date::year_month later = month + date::months{i};
        const auto plan = store.latest_tours(time::calendar_month(later));
        if (plan && !goes_with(model, store.tours_before(plan->days.from()), *plan)) {
            broken.push_back(later);
        }
    }
    return broken;
}

} // namespace loa::cli
