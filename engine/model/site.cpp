#include "loa/model/site.hpp"

#include <algorithm>

namespace loa::model {

bool works(const Crew& crew, time::Day day)
{
    return crew.working_days.contains(day) &&
           std::ranges::find(crew.days_off, day) == crew.days_off.end();
}

std::string printed(const BoardSize& size)
{
    return std::to_string(size.width) + " × " + std::to_string(size.height) + " cm";
}

bool takes(const Site& site, StockKind kind)
{
    if (site.kind == SiteKind::poster_board) {
        return false;
    }
    return kind == StockKind::cloth || (site.kind == SiteKind::panel && !site.own_frame);
}

} // namespace loa::model
