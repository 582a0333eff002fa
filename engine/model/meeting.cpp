#include "loa/model/meeting.hpp"

#include <algorithm>

namespace loa::model {

bool held(const Meeting& meeting, const Calendar& calendar, time::Day day)
{
    if (!meeting.days.contains(day)) {
        return false;
    }
    const auto of_month = static_cast<int>(static_cast<unsigned>(date::year_month_day{day}.day()));
    return meeting.weekly.contains(day) ||
           std::ranges::find(meeting.monthly, of_month) != meeting.monthly.end() ||
           std::ranges::find(meeting.on, day) != meeting.on.end() ||
           (meeting.market_days && !markets_on(calendar, meeting.commune, day).empty());
}

} // namespace loa::model
