#include "other_plans.hpp"

#include "loa/time/period.hpp"

namespace loa::cli {
namespace {

date::year_month month_of(time::Day day)
{
    const date::year_month_day ymd{day};
    return ymd.year() / ymd.month();
}

} // namespace

OtherPlans other_plans(const store::Store& store, const time::DateSpan& days)
{
    const date::year_month first = month_of(days.from());
    const date::year_month last = month_of(days.last());
    OtherPlans others{store.newest_months(first - date::months{2}, last), {}};
    for (date::year_month month = first; month <= last; month += date::months{1}) {
        if (auto tours = store.latest_tours(time::calendar_month(month))) {
            others.tours.push_back(std::move(*tours));
        }
    }
    return others;
}

} // namespace loa::cli
