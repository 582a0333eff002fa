#include "rare_items.hpp"

#include <algorithm>

namespace loa::rotation {

void RareItems::add(ItemIndex item, std::int32_t count)
{
    copies_ += count;
    rares_.push_back({item, GapExcess{count, size_}, {}});
}

void RareItems::list(std::int32_t limit)
{
    limit_ = limit;
    for (Rare& rare : rares_) {
        rare.ways.clear();
        for (std::int32_t first = 0; first != size_; ++first) {
            Way way;
            way.slots.set(static_cast<std::size_t>(first));
            extend(rare, way, first, first);
        }
        std::stable_sort(rare.ways.begin(), rare.ways.end(), [](const Way& a, const Way& b) {
            return a.excess < b.excess;
        });
    }
}

/// All ways to go on from `last`, back to `first`.
void RareItems::extend(Rare& rare, const Way& begun, std::int32_t first, std::int32_t last) const
{
    const GapExcess& gaps = rare.gaps;
    const auto left = gaps.count() + 1 - static_cast<std::int32_t>(begun.slots.count());
    const std::int32_t length = first + size_ - last;
    if (left == 1) {
        rare.ways.push_back({begun.slots, begun.excess + gaps.of(length)});
        return;
    }
    for (std::int32_t next = last + 1; next < size_; ++next) {
        const std::int32_t excess = begun.excess + gaps.of(next - last);
        if (excess + gaps.rest(left - 1, first + size_ - next) <= limit_) {
            Way way{begun.slots, excess};
            way.slots.set(static_cast<std::size_t>(next));
            extend(rare, way, first, next);
        }
    }
}

Outcome RareItems::fit(const Room& room,
                       std::int32_t limit,
                       std::vector<ItemIndex>& slots,
                       std::uint64_t& steps) const
{
    Search search{{}, 0, &slots};
    search.open.reserve(rares_.size());
    for (const Rare& rare : rares_) {
        Open fits{rare.item, {}, 0};
        for (const Way& way : rare.ways) {
            if (way.excess <= limit && (way.slots & ~room).none()) {
                fits.ways.push_back(&way);
            }
        }
        steps += rare.ways.size() / 64;
        if (fits.ways.empty()) {
            return Outcome::none;
        }
        search.open.push_back(std::move(fits));
    }
    std::stable_sort(search.open.begin(), search.open.end(), [](const Open& a, const Open& b) {
        return a.ways.size() < b.ways.size();
    });
    for (std::size_t k = search.open.size(); k-- > 1;) {
        const Open& later = search.open[k];
        search.open[k - 1].others = later.others + later.ways.front()->excess;
    }
    const Outcome outcome = place(search, 0, room, limit);
    steps += search.steps;
    return outcome;
}

Outcome RareItems::place(Search& search, std::size_t index, const Room& room, std::int32_t limit)
{
    constexpr std::uint64_t most = 1'000'000;
    if (index == search.open.size()) {
        return Outcome::found;
    }
    const Open& open = search.open[index];
    for (const Way* way : open.ways) {
        if (++search.steps > most) {
            return Outcome::given_up;
        }
        if (way->excess + open.others > limit) {
            break;
        }
        if ((way->slots & ~room).any()) {
            continue;
        }
        const Outcome outcome = place(search, index + 1, room & ~way->slots, limit - way->excess);
        if (outcome == Outcome::found) {
            for (std::size_t s = 0; s != search.slots->size(); ++s) {
                (*search.slots)[s] = way->slots.test(s) ? open.item : (*search.slots)[s];
            }
        }
        if (outcome != Outcome::none) {
            return outcome;
        }
    }
    return Outcome::none;
}

} // namespace loa::rotation
