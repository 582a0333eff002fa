#include "cycle_search.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace loa::rotation {
namespace {

constexpr std::uint8_t nobody = 0xFF;
constexpr ItemIndex blank = no_slot;
constexpr std::size_t memory = std::size_t{1} << 18U;

} // namespace

CycleSearch::CycleSearch(std::span<const std::int32_t> counts,
                         std::int32_t rare,
                         search::Progress progress)
    : size_{std::accumulate(counts.begin(), counts.end(), 0)},
      rares_{size_},
      slots_(static_cast<std::size_t>(size_), blank),
      reserved_(static_cast<std::size_t>(size_), nobody),
      allowance_{std::move(progress)}
{
    std::vector<ItemIndex> order(counts.size());
    std::iota(order.begin(), order.end(), ItemIndex{0});
    std::stable_sort(order.begin(), order.end(), [&](ItemIndex a, ItemIndex b) {
        return counts[a] > counts[b];
    });
    for (const ItemIndex i : order) {
        if (counts[i] == 1) {
            single_.push_back(i);
        } else if (counts[i] > rare || commons_.empty()) {
            commons_.push_back({i, GapExcess{counts[i], size_}});
        } else {
            rares_.add(i, counts[i]);
        }
    }
    blanks_ = static_cast<std::int32_t>(single_.size()) + rares_.copies();
    if (rares_.empty() && commons_.size() <= Stage::most) {
        refuted_.resize(memory);
    }
}

Outcome CycleSearch::run(std::int32_t limit, double until)
{
    limit_ = limit;
    allowance_.renew(until);
    if (!rares_.list(limit, allowance_)) {
        return Outcome::given_up;
    }
    std::fill(refuted_.begin(), refuted_.end(), Refuted{});
    return search({0, 0, 0, blanks_});
}

Outcome CycleSearch::search(const Prefix& prefix)
{
    if (allowance_.spent()) {
        return Outcome::given_up;
    }
    if (prefix.slot == size_) {
        return fill(prefix);
    }
    const bool anchored = reserved_[static_cast<std::size_t>(prefix.slot)] == 0;
    if (!anchored || refuted_.empty()) {
        return branch(prefix);
    }
    Stage stage;
    Refuted& known = remembered(prefix, stage);
    if (known.stage == stage && prefix.cost >= known.cost) {
        return Outcome::none;
    }
    const Outcome outcome = branch(prefix);
    if (outcome == Outcome::none) {
        known = {stage, prefix.cost};
    }
    return outcome;
}

CycleSearch::Refuted& CycleSearch::remembered(const Prefix& prefix, Stage& stage)
{
    std::uint64_t hash = 0x9E37'79B9'7F4A'7C15U;
    std::size_t at = 0;
    const auto add = [&](std::int32_t value) {
        stage.bytes.at(at++) = static_cast<std::uint8_t>(value);
        hash = (hash ^ static_cast<std::uint64_t>(value)) * 0xBF58'476D'1CE4'E5B9U;
        hash ^= hash >> 29U;
    };
    add(prefix.slot);
    for (const Common& common : commons_) {
        add(common.next);
        add(common.used == 0 ? 0 : common.first);
        add(common.used);
    }
    return refuted_[hash % memory];
}

Outcome CycleSearch::branch(const Prefix& prefix)
{
    const std::uint8_t holder = reserved_[static_cast<std::size_t>(prefix.slot)];
    return holder == nobody ? begin_or_skip(prefix) : put(holder, prefix);
}

/// What the items not yet begun cost at least: the gap over the first slot is longer than `slot`.
std::int32_t CycleSearch::waiting(std::int32_t slot) const
{
    std::int32_t sum = 0;
    for (const Common& common : commons_) {
        if (common.used == 0) {
            sum += common.gaps.rest(common.gaps.count(), size_, slot + 1);
        }
    }
    return sum;
}

Outcome CycleSearch::begin_or_skip(const Prefix& prefix)
{
    std::int32_t tried = 0;
    for (std::size_t k = 0; k != commons_.size() && begun_ != commons_.size(); ++k) {
        Common& common = commons_[k];
        // Of equal counts, the first begins first.
        if (common.used > 0 || common.gaps.count() == tried) {
            continue;
        }
        tried = common.gaps.count();
        common.first = prefix.slot;
        ++begun_;
        const Outcome outcome = put(k, prefix);
        --begun_;
        if (outcome != Outcome::none || k == 0) {
            return outcome;
        }
    }
    if (prefix.blanks == 0) {
        return Outcome::none;
    }
    slots_[static_cast<std::size_t>(prefix.slot)] = blank;
    Prefix next = prefix;
    ++next.slot;
    --next.blanks;
    if (begun_ != commons_.size() && next.cost + next.rest + waiting(next.slot) > limit_) {
        return Outcome::none;
    }
    return search(next);
}

Outcome CycleSearch::put(std::size_t k, const Prefix& prefix)
{
    Common& common = commons_[k];
    const std::int32_t next = common.next;
    const std::int32_t rest = common.rest;
    ++common.used;
    slots_[static_cast<std::size_t>(prefix.slot)] = common.item;
    const Common& anchor = commons_.front();
    const std::int32_t room = limit_ * anchor.used / anchor.gaps.count() - prefix.cost;
    Prefix others = prefix;
    others.rest -= rest;
    const Outcome outcome = common.used == common.gaps.count() ? put_last(common, others, room)
                                                               : reserve_next(k, others, room);
    --common.used;
    common.next = next;
    common.rest = rest;
    return outcome;
}

Outcome CycleSearch::put_last(Common& common, const Prefix& prefix, std::int32_t room)
{
    const std::int32_t excess = common.gaps.of(common.first + size_ - prefix.slot);
    if (excess > room || prefix.cost + excess + prefix.rest > limit_) {
        return Outcome::none;
    }
    common.next = 0;
    common.rest = 0;
    return search({prefix.slot + 1, prefix.cost + excess, prefix.rest, prefix.blanks});
}

Outcome CycleSearch::reserve_next(std::size_t k, const Prefix& prefix, std::int32_t room)
{
    Common& common = commons_[k];
    const GapExcess& gaps = common.gaps;
    const std::int32_t left = gaps.count() - common.used;
    const std::int32_t end = common.first + size_;
    const std::int32_t unbegun = begun_ == commons_.size() ? 0 : waiting(prefix.slot + 1);
    const std::int32_t most = limit_ - prefix.cost - prefix.rest - unbegun;
    std::int32_t gap = gaps.shorter();
    while (gap > 1 && gaps.of(gap - 1) <= room) {
        --gap;
    }
    for (; gaps.of(gap) <= room && prefix.slot + gap < size_; ++gap) {
        const std::int32_t excess = gaps.of(gap);
        const std::int32_t next = prefix.slot + gap;
        std::uint8_t& holder = reserved_[static_cast<std::size_t>(next)];
        // The gap round the end is longer than what went before the item's first copy.
        common.rest = gaps.rest(left, end - next, common.first + 1);
        if (holder != nobody || excess + common.rest > most) {
            continue;
        }
        holder = static_cast<std::uint8_t>(k);
        common.next = next;
        const Outcome outcome = search(
            {prefix.slot + 1, prefix.cost + excess, prefix.rest + common.rest, prefix.blanks});
        holder = nobody;
        if (outcome != Outcome::none) {
            return outcome;
        }
    }
    return Outcome::none;
}

Outcome CycleSearch::fill(const Prefix& prefix)
{
    RareItems::Room room;
    for (std::size_t s = 0; s != slots_.size(); ++s) {
        room.set(s, slots_[s] == blank);
    }
    const Outcome outcome = rares_.fit(room, limit_ - prefix.cost, slots_, allowance_);
    if (outcome == Outcome::found) {
        auto single = single_.begin();
        for (ItemIndex& slot : slots_) {
            slot = slot == blank ? *single++ : slot;
        }
    }
    return outcome;
}

} // namespace loa::rotation
