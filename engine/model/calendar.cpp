#include "loa/model/calendar.hpp"

namespace loa::model {

bool contains(const Season& season, time::Day day)
{
    const date::year_month_day ymd{day};
    const date::month_day today{ymd.month(), ymd.day()};
    if (season.from <= season.last) {
        return season.from <= today && today <= season.last;
    }
    return season.from <= today || today <= season.last;
}

std::vector<const Holiday*> holidays_on(const Calendar& calendar, time::Day day)
{
    std::vector<const Holiday*> found;
    for (const Holiday& holiday : calendar.holidays) {
        if (holiday.effective.contains(day) && time::falls_on(holiday.recurrence, day)) {
            found.push_back(&holiday);
        }
    }
    return found;
}

std::vector<const Market*>
markets_on(const Calendar& calendar, const CommuneCode& commune, time::Day day)
{
    std::vector<const Market*> found;
    for (const Market& market : calendar.markets) {
        if (market.commune == commune && market.effective.contains(day) &&
            time::falls_on(market.recurrence, day)) {
            found.push_back(&market);
        }
    }
    return found;
}

} // namespace loa::model
