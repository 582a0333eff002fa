#include "plan/repeats.hpp"

#include <algorithm>

namespace loa::plan {
namespace {

constexpr time::TimeOfDay noon = std::chrono::hours{12};

bool repeats_in(const Place& evening, const Place& morning)
{
    return evening.pattern->start >= noon && morning.pattern->start < noon &&
           morning.day == evening.day + date::days{1};
}

} // namespace

std::vector<rotation::SlotIndex>
repeats(const StationWeek& week, const Offer& offer, const rotation::Item& item)
{
    if (offer.content->repeat == model::Repeat::none) {
        return {};
    }
    std::vector<rotation::SlotIndex> found;
    for (const rotation::SlotIndex slot : item.slots) {
        const Place& evening = week.places[slot];
        const auto morning = std::ranges::find_if(item.slots, [&](rotation::SlotIndex later) {
            const Place& place = week.places[later];
            return repeats_in(evening, place) &&
                   (place.span.from() - evening.span.until()).count() >= item.gap;
        });
        found.push_back(morning == item.slots.end() ? rotation::no_slot : *morning);
    }
    return found;
}

} // namespace loa::plan
