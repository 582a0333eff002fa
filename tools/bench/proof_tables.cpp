#include "proof_tables.hpp"

#include <algorithm>

namespace loa::bench {
namespace {

bool has(const std::vector<std::int64_t>& all, std::size_t one)
{
    return std::ranges::find(all, static_cast<std::int64_t>(one)) != all.end();
}

std::vector<std::size_t> indices(const std::vector<std::int64_t>& all)
{
    return {all.begin(), all.end()};
}

} // namespace

ProofTables::ProofTables(const model::Proof& proof) : proof_{&proof}
{
    list_limits();
    hold_fixed();
    nodes_.resize(proof.items.size());
    for (std::size_t i = 0; i != proof.items.size(); ++i) {
        for (std::size_t slot = 0; slot != proof.slots.size(); ++slot) {
            if (fixed(i, slot) || open(i, slot)) {
                nodes_[i].push_back(slot);
            }
        }
    }
}

void ProofTables::list_limits()
{
    for (const auto& slot : proof_->slots) {
        holds_.push_back(std::max(0, slot.capacity));
    }
    for (const auto& slot : proof_->slots) {
        holds_.push_back(std::max(0, slot.positions));
        const std::int64_t end = slot.begin + slot.length;
        latest_end_.push_back(latest_end_.empty() ? end : std::max(latest_end_.back(), end));
    }
    holds_.resize((3 + proof_->families.size()) * proof_->slots.size(), 1);
}

// Fixed airings air whatever they break; a limit they pass holds just them.
void ProofTables::hold_fixed()
{
    fixed_load_.assign(holds_.size(), 0);
    for (std::size_t i = 0; i != proof_->items.size(); ++i) {
        for (const std::size_t slot : indices(proof_->items[i].fixed)) {
            for (const Use& use : uses(i, slot)) {
                fixed_load_[use.limit] += use.amount;
            }
        }
    }
    for (std::size_t limit = 0; limit != holds_.size(); ++limit) {
        holds_[limit] = std::max(holds_[limit], fixed_load_[limit]);
    }
}

bool ProofTables::open(std::size_t i, std::size_t slot) const
{
    const auto again = repeat(i, slot);
    return has(item(i).slots, slot) && may_hold(i, static_cast<std::int64_t>(slot)) &&
           (again < 0 || may_hold(i, again)) && late_enough(i, slot) && beside_fixed(i, slot);
}

bool ProofTables::fixed(std::size_t i, std::size_t slot) const
{
    return has(item(i).fixed, slot);
}

std::int64_t ProofTables::repeat(std::size_t i, std::size_t slot) const
{
    const auto& slots = item(i).slots;
    const auto at = std::ranges::find(slots, static_cast<std::int64_t>(slot));
    return item(i).repeats.empty() || at == slots.end()
               ? -1
               : item(i).repeats[static_cast<std::size_t>(at - slots.begin())];
}

// Less than `gap` from the end of the earlier, or of what ends later still, to the start of the later.
bool ProofTables::near(std::size_t a, std::size_t b, std::int64_t gap) const
{
    return a == b ||
           (gap > 0 && proof_->slots[std::max(a, b)].begin - latest_end_[std::min(a, b)] < gap);
}

std::vector<std::size_t> ProofTables::both(std::size_t i, std::size_t slot) const
{
    std::vector<std::size_t> slots(1, slot);
    if (const auto again = repeat(i, slot); again >= 0) {
        slots.push_back(static_cast<std::size_t>(again));
    }
    return slots;
}

bool ProofTables::apart(std::size_t i, std::size_t a, std::size_t b) const
{
    const auto second = both(i, b);
    return std::ranges::none_of(both(i, a), [&](std::size_t x) {
        return std::ranges::any_of(second, [&](std::size_t y) { return near(x, y, item(i).gap); });
    });
}

bool ProofTables::may_hold(std::size_t i, std::int64_t slot) const
{
    const auto& place = proof_->slots[static_cast<std::size_t>(slot)];
    return place.positions > 0 && item(i).duration <= place.capacity;
}

std::vector<std::size_t> ProofTables::families_of(std::size_t i) const
{
    std::vector<std::size_t> all;
    for (std::size_t f = 0; f != proof_->families.size(); ++f) {
        if (has(proof_->families[f].items, i) && proof_->families[f].gap > 0) {
            all.push_back(f);
        }
    }
    return all;
}

// Not too soon after what the item or its families aired before the week.
bool ProofTables::late_enough(std::size_t i, std::size_t slot) const
{
    const std::int64_t begin = proof_->slots[slot].begin;
    const auto& own = item(i).last_end;
    if (own && item(i).gap > 0 && begin < *own + item(i).gap) {
        return false;
    }
    return std::ranges::none_of(families_of(i), [&](std::size_t f) {
        const auto& family = proof_->families[f];
        return std::ranges::any_of(indices(family.items), [&](std::size_t kin) {
            return item(kin).last_end && begin < *item(kin).last_end + family.gap;
        });
    });
}

// Room and distance beside the fixed airings.
bool ProofTables::beside_fixed(std::size_t i, std::size_t slot) const
{
    const std::size_t slots = slot_count();
    const auto near_fixed = [&](std::size_t other, std::size_t at, std::int64_t gap) {
        return std::ranges::any_of(indices(item(other).fixed), [&](std::size_t pinned) {
            return std::ranges::any_of(both(other, pinned),
                                       [&](std::size_t t) { return near(at, t, gap); });
        });
    };
    return std::ranges::all_of(both(i, slot), [&](std::size_t at) {
        const auto& place = proof_->slots[at];
        const bool room = place.capacity - fixed_load_[at] >= item(i).duration &&
                          place.positions - fixed_load_[slots + at] > 0;
        return room && !near_fixed(i, at, item(i).gap) &&
               std::ranges::none_of(families_of(i), [&](std::size_t f) {
                   const auto& family = proof_->families[f];
                   return std::ranges::any_of(indices(family.items), [&](std::size_t kin) {
                       return near_fixed(kin, at, family.gap);
                   });
               });
    });
}

std::vector<ProofTables::Use> ProofTables::uses(std::size_t i, std::size_t slot) const
{
    const std::size_t slots = slot_count();
    const std::int64_t duration = item(i).duration;
    std::vector<Use> all;
    for (const std::size_t at : both(i, slot)) {
        all.push_back({at, duration});
        all.push_back({slots + at, 1});
        if (duration > proof_->slots[at].capacity / 2) {
            all.push_back({2 * slots + at, 1});
        }
    }
    // A window is the stretch of a family's gap that begins with a slot: any two slots near its
    // first and not before it are near each other. An airing and its repeat count once.
    for (const std::size_t f : families_of(i)) {
        const auto inside = both(i, slot);
        for (std::size_t window = 0; window != slots; ++window) {
            const bool in = std::ranges::any_of(inside, [&](std::size_t at) {
                return window <= at && near(window, at, proof_->families[f].gap);
            });
            if (in) {
                all.push_back({(3 + f) * slots + window, 1});
            }
        }
    }
    return all;
}

std::vector<std::int64_t> ProofTables::prices() const
{
    std::vector<std::int64_t> all;
    for (const auto member :
         {&model::ProofPrice::second, &model::ProofPrice::position, &model::ProofPrice::longer}) {
        for (const auto& slot : proof_->slots) {
            all.push_back(slot.price.*member);
        }
    }
    for (const auto& family : proof_->families) {
        all.insert(all.end(), family.price.begin(), family.price.end());
    }
    return all;
}

std::vector<std::int64_t> ProofTables::shortfall_prices() const
{
    std::vector<std::int64_t> all;
    for (const auto member :
         {&model::ProofPrice::second, &model::ProofPrice::position, &model::ProofPrice::longer}) {
        for (const auto& slot : proof_->slots) {
            all.push_back(slot.shortfall.*member);
        }
    }
    for (const auto& family : proof_->families) {
        all.insert(all.end(), family.shortfall.begin(), family.shortfall.end());
    }
    return all;
}

} // namespace loa::bench
