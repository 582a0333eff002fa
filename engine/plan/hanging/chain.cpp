#include "plan/hanging/chain.hpp"

#include <algorithm>
#include <limits>
#include <optional>

namespace loa::plan {
namespace {

constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max() / 4;

// The cheapest way to the end from a state, and the stay it begins with.
struct Way {
    std::int64_t price{never};
    std::optional<int> last; // of the stay; none: nothing goes up
};

void improve(Way& way, std::int64_t price, std::optional<int> last)
{
    if (price < way.price || (price == way.price && last > way.last)) {
        way = {price, last};
    }
}

} // namespace

HangingChain::HangingChain(int days) : days_{days}, empty_(static_cast<std::size_t>(days)) {}

void HangingChain::empty_day(int day, std::int64_t price)
{
    empty_[static_cast<std::size_t>(day)] = price;
}

std::vector<std::pair<int, int>> HangingChain::shortest() const
{
    const auto size = static_cast<std::size_t>(days_);
    std::vector<std::vector<const Arc*>> starting(size);
    std::vector<std::vector<const Arc*>> exchanging(size);
    for (const Arc& arc : stays_) {
        starting[static_cast<std::size_t>(arc.from)].push_back(&arc);
    }
    for (const Arc& arc : exchanges_) {
        exchanging[static_cast<std::size_t>(arc.from)].push_back(&arc);
    }
    std::vector<Way> empty(size + 1); // nothing was up when the day began
    std::vector<Way> ended(size + 1); // a stay ends on the day
    empty[size].price = ended[size].price = 0;
    for (std::size_t day = size; day-- > 0;) {
        improve(ended[day], empty[day + 1].price, std::nullopt);
        for (const Arc* arc : exchanging[day]) {
            const auto last = static_cast<std::size_t>(arc->last);
            improve(ended[day], arc->price + ended[last].price, arc->last);
        }
        improve(empty[day], empty_[day] + empty[day + 1].price, std::nullopt);
        for (const Arc* arc : starting[day]) {
            const auto last = static_cast<std::size_t>(arc->last);
            improve(empty[day], arc->price + ended[last].price, arc->last);
        }
    }
    std::vector<std::pair<int, int>> stays;
    bool after_stay = false;
    for (std::size_t day = 0; day != size;) {
        const Way& way = after_stay ? ended[day] : empty[day];
        if (way.last) {
            stays.emplace_back(static_cast<int>(day), *way.last);
            day = static_cast<std::size_t>(*way.last);
        } else {
            ++day;
        }
        after_stay = way.last.has_value();
    }
    return stays;
}

} // namespace loa::plan
