#include "loa/plan/spacing.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "loa/time/week.hpp"

namespace loa::plan {
namespace {

using model::Proof;
using model::ProofItem;
using Slot = std::int64_t;

constexpr Slot border = -1;

bool has(const std::vector<Slot>& slots, Slot slot)
{
    return std::ranges::find(slots, slot) != slots.end();
}

// A gap of an item between two of its airings, by slot, in doubled seconds of airtime.
struct Away {
    Slot from{border};
    Slot until{border};
    std::int64_t begin{};
    std::int64_t end{};
    double over_even{};
};

// Twice the airtime open to `item` before the middle of each slot; last, before the week's end.
std::vector<std::int64_t> doubled_airtime(const Proof& proof, const ProofItem& item)
{
    std::vector<std::int64_t> at;
    at.reserve(proof.slots.size() + 1);
    std::int64_t passed = 0;
    for (std::size_t slot = 0; slot != proof.slots.size(); ++slot) {
        const std::int64_t length =
            has(item.slots, static_cast<Slot>(slot)) ? proof.slots[slot].length : 0;
        at.push_back(2 * passed + length);
        passed += length;
    }
    at.push_back(2 * passed);
    return at;
}

Away longest(const ProofItem& item, const std::vector<std::int64_t>& at)
{
    const std::int64_t origin = item.last_end ? -2 * item.airtime_since : 0;
    const double gaps = static_cast<double>(item.placed.size()) + (item.last_end ? 0.5 : 0.0);
    const double even = static_cast<double>(at.back() - origin) / gaps;
    Away longest;
    const auto look = [&](Slot from, Slot until, std::int64_t begin, std::int64_t end) {
        const bool doubled = until == border || (from == border && !item.last_end);
        const double over = static_cast<double>(end - begin) * (doubled ? 2 : 1) / even;
        if (over > longest.over_even) {
            longest = {from, until, begin, end, over};
        }
    };
    Slot before = border;
    std::int64_t begin = origin;
    for (const Slot slot : item.placed) {
        const std::int64_t end = at[static_cast<std::size_t>(slot)];
        look(before, slot, begin, end);
        before = slot;
        begin = end;
    }
    look(before, border, begin, at.back());
    return longest;
}

bool near(const Proof& proof, Slot a, Slot b, std::int64_t gap)
{
    const auto& first = proof.slots[static_cast<std::size_t>(std::min(a, b))];
    const auto& second = proof.slots[static_cast<std::size_t>(std::max(a, b))];
    return a == b || second.begin - first.begin - first.length < gap;
}

// Where `item` lies, its repeats too.
std::vector<Slot> occupied(const ProofItem& item)
{
    std::vector<Slot> slots = item.placed;
    for (std::size_t k = 0; k != item.repeats.size(); ++k) {
        if (item.repeats[k] != border && has(item.placed, item.slots[k])) {
            slots.push_back(item.repeats[k]);
        }
    }
    return slots;
}

bool full(const Proof& proof, const ProofItem& item, Slot slot)
{
    const auto& place = proof.slots[static_cast<std::size_t>(slot)];
    std::int64_t seconds = place.capacity - item.duration;
    std::int32_t positions = place.positions - 1;
    for (const ProofItem& other : proof.items) {
        if (has(occupied(other), slot)) {
            seconds -= other.duration;
            --positions;
        }
    }
    return seconds < 0 || positions < 0;
}

bool kin_near(const Proof& proof, std::size_t index, Slot slot)
{
    return std::ranges::any_of(proof.families, [&](const model::ProofFamily& family) {
        return has(family.items, static_cast<std::int64_t>(index)) &&
               std::ranges::any_of(family.items, [&](std::int64_t other) {
                   const auto& kin = proof.items[static_cast<std::size_t>(other)];
                   return other != static_cast<std::int64_t>(index) &&
                          std::ranges::any_of(occupied(kin), [&](Slot at) {
                              return near(proof, slot, at, family.gap);
                          });
               });
    });
}

// Of the slots open within the gap, the one nearest its middle, or nearest the end of the week.
std::optional<Slot>
wish(const ProofItem& item, const Away& away, const std::vector<std::int64_t>& at)
{
    const auto off = [&](Slot slot) {
        const std::int64_t here = at[static_cast<std::size_t>(slot)];
        return std::abs(2 * here - away.begin - away.end);
    };
    std::optional<Slot> best;
    for (const Slot slot : item.slots) {
        const bool inside = slot > away.from && (away.until == border || slot < away.until);
        if (inside && (!best || off(slot) < off(*best))) {
            best = slot;
        }
    }
    return best;
}

std::string_view obstacle(const Proof& proof, std::size_t index, Slot slot)
{
    const ProofItem& item = proof.items[index];
    if (full(proof, item, slot)) {
        return "segment-capacity";
    }
    if (kin_near(proof, index, slot)) {
        return "family-gap";
    }
    const bool own = std::ranges::any_of(occupied(item),
                                         [&](Slot at) { return near(proof, slot, at, item.gap); });
    return own ? "minimum-gap" : "";
}

Spacing spacing(const Proof& proof, std::size_t index, time::Second monday)
{
    const ProofItem& item = proof.items[index];
    const auto at = doubled_airtime(proof, item);
    const Away away = longest(item, at);
    const auto start = [&](Slot slot) -> std::optional<time::Second> {
        if (slot == border) {
            return std::nullopt;
        }
        return monday + std::chrono::seconds{proof.slots[static_cast<std::size_t>(slot)].begin};
    };
    Spacing spacing{{proof.station},
                    {item.content},
                    static_cast<int>(item.placed.size()),
                    away.over_even,
                    start(away.from),
                    start(away.until),
                    {},
                    {}};
    if (const auto slot = wish(item, away, at)) {
        spacing.wish = start(*slot);
        spacing.rule = obstacle(proof, index, *slot);
    }
    return spacing;
}

} // namespace

std::vector<Spacing> worst_spaced(const model::PlanVersion& plan, std::size_t most)
{
    const time::Second monday{time::monday(plan.week)};
    std::vector<Spacing> all;
    for (const Proof& proof : plan.proofs) {
        for (std::size_t index = 0; index != proof.items.size(); ++index) {
            const bool movable = proof.items[index].placed.size() > proof.items[index].fixed.size();
            if (movable && proof.items[index].slots.size() > proof.items[index].placed.size()) {
                all.push_back(spacing(proof, index, monday));
            }
        }
    }
    std::ranges::stable_sort(all, std::greater{}, &Spacing::over_even);
    all.resize(std::min(most, all.size()));
    return all;
}

} // namespace loa::plan
