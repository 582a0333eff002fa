#include "plan/repeats.hpp"

namespace loa::plan {
bool in_afternoon(const Place& place)
{
    return in_afternoon(*place.pattern);
}

bool returns_in(const Place& evening, const Place& morning)
{
    return in_afternoon(evening) && !in_afternoon(morning) &&
           morning.day == evening.day + date::days{1};
}

rotation::SlotIndex repeat_of(const StationWeek& week,
                              const Offer& offer,
                              rotation::SlotIndex slot,
                              std::chrono::seconds gap)
{
    if (offer.content->repeat == model::Repeat::none) {
        return rotation::no_slot;
    }
    const Place& evening = week.places[slot];
    for (rotation::SlotIndex later = slot + 1; later < week.places.size(); ++later) {
        const Place& morning = week.places[later];
        if (returns_in(evening, morning) && offer.barred[later].empty() &&
            morning.span.from() - evening.span.until() >= gap) {
            return later;
        }
    }
    return rotation::no_slot;
}

} // namespace loa::plan
