#include "loa/plan/spacing.hpp"

#include <algorithm>
#include <utility>

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

// A gap of an item between two of its airings, by slot, in airtime over the even gap.
struct Away {
    Slot from{border};
    Slot until{border};
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

// An item's airings on the line of the airtime open to it, as rotation/evenness.hpp has it.
class Line {
public:
    Line(const Proof& proof, const ProofItem& item)
        : item_{&item},
          at_{doubled_airtime(proof, item)},
          origin_{item.last_end ? -2 * item.airtime_since : 0},
          gaps_{static_cast<double>(item.placed.size()) + (item.last_end ? 0.5 : 0.0)}
    {
    }

    // Weight times the squared coefficient of variation of the gaps between `placed`, ascending.
    [[nodiscard]] double unevenness(const std::vector<Slot>& placed) const
    {
        double sum = 0;
        each_gap(placed, [&](Slot from, Slot until, double length) {
            const bool doubled = until == border || (from == border && !item_->last_end);
            sum += (doubled ? 2 : 1) * length * length;
        });
        const double wide = whole();
        return wide <= 0 ? 0 : static_cast<double>(item_->weight) * (gaps_ * sum / wide / wide - 1);
    }

    // The gap that makes the week most uneven; at an end of the week one counts double.
    [[nodiscard]] Away longest() const
    {
        Away longest;
        double most = 0;
        each_gap(item_->placed, [&](Slot from, Slot until, double length) {
            const bool doubled = until == border || (from == border && !item_->last_end);
            if (const double counted = length * (doubled ? 2 : 1); counted > most) {
                most = counted;
                longest = {from, until, length * gaps_ / whole()};
            }
        });
        return longest;
    }

private:
    [[nodiscard]] double whole() const { return static_cast<double>(at_.back() - origin_); }

    template <class Look>
    void each_gap(const std::vector<Slot>& placed, const Look& look) const
    {
        Slot before = border;
        std::int64_t begin = origin_;
        for (const Slot slot : placed) {
            const std::int64_t end = at_[static_cast<std::size_t>(slot)];
            look(before, slot, static_cast<double>(end - begin));
            before = slot;
            begin = end;
        }
        look(before, border, static_cast<double>(at_.back() - begin));
    }

    const ProofItem* item_;
    std::vector<std::int64_t> at_;
    std::int64_t origin_;
    double gaps_;
};

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

std::vector<Slot> moved(std::vector<Slot> placed, Slot from, Slot to)
{
    std::erase(placed, from);
    placed.insert(std::ranges::upper_bound(placed, to), to);
    return placed;
}

// Of the slots open within the gap, the one that evens the item out most when an airing beside the gap
// moves there; none when no such move does.
std::optional<Slot> wish(const ProofItem& item, const Away& away, const Line& line)
{
    constexpr double rounding = 1e-9;
    double least = line.unevenness(item.placed) - rounding;
    std::optional<Slot> best;
    for (const Slot slot : item.slots) {
        const bool inside = slot > away.from && (away.until == border || slot < away.until);
        for (const Slot beside : {away.from, away.until}) {
            if (!inside || beside == border || has(item.fixed, beside)) {
                continue;
            }
            if (const double then = line.unevenness(moved(item.placed, beside, slot));
                then < least) {
                least = then;
                best = slot;
            }
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

// Nothing when no single move would even the item out.
std::optional<Spacing> spacing(const Proof& proof, std::size_t index, time::Second monday)
{
    const ProofItem& item = proof.items[index];
    const Line line{proof, item};
    const Away away = line.longest();
    const auto slot = wish(item, away, line);
    if (!slot) {
        return std::nullopt;
    }
    const auto start = [&](Slot at) -> std::optional<time::Second> {
        if (at == border) {
            return std::nullopt;
        }
        return monday + std::chrono::seconds{proof.slots[static_cast<std::size_t>(at)].begin};
    };
    return Spacing{{proof.station},
                   {item.content},
                   static_cast<int>(item.placed.size()),
                   line.unevenness(item.placed),
                   away.over_even,
                   start(away.from),
                   start(away.until),
                   start(*slot),
                   obstacle(proof, index, *slot)};
}

} // namespace

std::vector<Spacing> worst_spaced(const model::PlanVersion& plan, std::size_t most)
{
    const time::Second monday{time::monday(plan.week)};
    std::vector<Spacing> all;
    for (const Proof& proof : plan.proofs) {
        for (std::size_t index = 0; index != proof.items.size(); ++index) {
            if (auto found = spacing(proof, index, monday)) {
                all.push_back(std::move(*found));
            }
        }
    }
    std::ranges::stable_sort(all, std::greater{}, &Spacing::unevenness);
    all.resize(std::min(most, all.size()));
    return all;
}

} // namespace loa::plan
