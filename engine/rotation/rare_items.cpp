#include "rare_items.hpp"

#include <algorithm>

namespace loa::rotation {
namespace {

constexpr std::size_t memory = std::size_t{1} << 16U;

std::size_t first_of(const RareItems::Room& room)
{
    std::size_t slot = 0;
    while (!room.test(slot)) {
        ++slot;
    }
    return slot;
}

} // namespace

void RareItems::add(ItemIndex item, std::int32_t count)
{
    copies_ += count;
    auto kind = std::find_if(
        kinds_.begin(), kinds_.end(), [&](const Kind& k) { return k.gaps.count() == count; });
    if (kind == kinds_.end()) {
        kinds_.push_back({GapExcess{count, size_}, {}, {}});
        kind = std::prev(kinds_.end());
    }
    kind->items.push_back(item);
}

bool RareItems::list(std::int32_t limit, Allowance& allowance)
{
    limit_ = limit;
    refuted_.assign(empty() ? 0 : memory, {});
    for (Kind& kind : kinds_) {
        kind.ways.assign(static_cast<std::size_t>(size_), {});
        for (std::int32_t first = 0; first != size_; ++first) {
            Way way;
            way.slots.set(static_cast<std::size_t>(first));
            if (!extend(kind, way, first, first, allowance)) {
                return false;
            }
        }
        for (std::vector<Way>& ways : kind.ways) {
            std::stable_sort(ways.begin(), ways.end(), [](const Way& a, const Way& b) {
                return a.excess < b.excess;
            });
        }
    }
    return true;
}

/// All ways to go on from `last`, back to `first`.
bool RareItems::extend(
    Kind& kind, const Way& begun, std::int32_t first, std::int32_t last, Allowance& allowance)
{
    const GapExcess& gaps = kind.gaps;
    const auto left = gaps.count() + 1 - static_cast<std::int32_t>(begun.slots.count());
    if (left == 1) {
        const std::int32_t excess = begun.excess + gaps.of(first + size_ - last);
        kind.ways[static_cast<std::size_t>(first)].push_back({begun.slots, excess});
        return true;
    }
    for (std::int32_t next = last + 1; next < size_; ++next) {
        if (allowance.spent()) {
            return false;
        }
        const std::int32_t excess = begun.excess + gaps.of(next - last);
        if (excess + gaps.rest(left - 1, first + size_ - next) <= limit_) {
            Way way{begun.slots, excess};
            way.slots.set(static_cast<std::size_t>(next));
            if (!extend(kind, way, first, next, allowance)) {
                return false;
            }
        }
    }
    return true;
}

Outcome RareItems::fit(const Room& room,
                       std::int32_t limit,
                       std::vector<ItemIndex>& slots,
                       Allowance& allowance)
{
    slots_ = &slots;
    Open open{room, {}, static_cast<std::int32_t>(room.count()) - copies_};
    for (std::size_t k = 0; k != kinds_.size(); ++k) {
        open.left.at(k) = static_cast<std::uint8_t>(kinds_[k].items.size());
    }
    return place(open, limit, allowance);
}

RareItems::Refuted& RareItems::remembered(const Open& open)
{
    std::uint64_t hash = std::hash<Room>{}(open.room);
    for (const std::uint8_t left : open.left) {
        hash = (hash ^ left) * 0xBF58'476D'1CE4'E5B9U;
        hash ^= hash >> 29U;
    }
    return refuted_[hash % memory];
}

Outcome RareItems::place(const Open& open, std::int32_t limit, Allowance& allowance)
{
    if (open.left == Left{}) {
        return Outcome::found;
    }
    Refuted& known = remembered(open);
    if (known.limit >= limit && known.open == open) {
        return Outcome::none;
    }
    const Outcome outcome = fill_first(open, limit, allowance);
    if (outcome == Outcome::none) {
        known = {open, limit};
    }
    return outcome;
}

Outcome RareItems::fill_first(const Open& open, std::int32_t limit, Allowance& allowance)
{
    for (std::size_t k = 0; k != kinds_.size(); ++k) {
        if (open.left.at(k) == 0) {
            continue;
        }
        const Outcome outcome = put_first(k, open, limit, allowance);
        if (outcome != Outcome::none) {
            return outcome;
        }
    }
    if (open.spare == 0) {
        return Outcome::none;
    }
    Open next = open;
    next.room.reset(first_of(open.room));
    --next.spare;
    return place(next, limit, allowance);
}

/// An item of kind `k` in the first slot, and whatever after it.
Outcome
RareItems::put_first(std::size_t k, const Open& open, std::int32_t limit, Allowance& allowance)
{
    Open next{{}, open.left, open.spare};
    const ItemIndex item = kinds_[k].items[--next.left.at(k)];
    for (const Way& way : kinds_[k].ways[first_of(open.room)]) {
        if (way.excess > limit) {
            break;
        }
        if (allowance.spent()) {
            return Outcome::given_up;
        }
        if ((way.slots & ~open.room).any()) {
            continue;
        }
        next.room = open.room & ~way.slots;
        const Outcome outcome = place(next, limit - way.excess, allowance);
        if (outcome == Outcome::found) {
            note(way, item);
        }
        if (outcome != Outcome::none) {
            return outcome;
        }
    }
    return Outcome::none;
}

void RareItems::note(const Way& way, ItemIndex item)
{
    for (std::size_t slot = 0; slot != slots_->size(); ++slot) {
        (*slots_)[slot] = way.slots.test(slot) ? item : (*slots_)[slot];
    }
}

} // namespace loa::rotation
