#include "rules/each_film.hpp"

namespace loa::rules {

std::vector<TourFinding> market_day(const JudgedTours& judged)
{
    if (judged.model.tours.market_day == model::MarketDay::any) {
        return {};
    }
    const model::Calendar& calendar = judged.model.province.calendar;
    return each_stop(
        judged, "market-day", Severity::soft, [&](const model::Village& village, time::Day day) {
            return model::markets_on(calendar, village.commune, day).empty() ? 0 : 1;
        });
}

} // namespace loa::rules
