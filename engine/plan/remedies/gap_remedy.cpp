#include "plan/remedies/gap_remedy.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "plan/remedies/trial.hpp"

namespace loa::plan {
namespace {

using rotation::ItemIndex;
using rotation::SlotIndex;
using std::chrono::seconds;

constexpr std::size_t most_amounts = 8;

// The least gaps that an airing of `item` keeps, to itself or to its kin, and to whom.
void for_each_gap(const Case& at, ItemIndex item, std::string_view rule, const auto& use)
{
    const rotation::Grid& grid = at.problem.grid;
    if (rule == "minimum-gap") {
        use(grid.items[item].gap, item);
        return;
    }
    for (const rotation::Family& family : grid.families) {
        if (std::ranges::find(family.items, item) != family.items.end()) {
            std::ranges::for_each(family.items, [&](ItemIndex kin) { use(family.gap, kin); });
        }
    }
}

// By how much airings of the claim are too near, in slots that could hold one more.
std::set<seconds> lacking(const Case& at, std::string_view rule)
{
    std::set<seconds> amounts;
    for (const ItemIndex item : at.claim.items) {
        for (const SlotIndex slot : at.problem.grid.items[item].slots) {
            for_each_gap(at, item, rule, [&](std::int64_t gap, ItemIndex other) {
                const std::int64_t distance = at.room.distance(other, slot);
                if (0 <= distance && distance < gap) {
                    amounts.insert(seconds{gap - distance});
                }
            });
        }
    }
    return amounts;
}

Help relax(const Case& at, std::string_view rule)
{
    Help best;
    std::size_t tried = 0;
    for (const seconds less : lacking(at, rule)) {
        const Trial trial = with_gap(at.problem, at.room, at.claim, rule, less);
        const int more = gain(trial, *at.claim.demand, at.missing);
        if (more > best.gain) {
            best.remedy = model::Remedy::relax_gap;
            best.amount = less.count();
            best.detail = rule;
            best.gain = more;
        }
        if (best.gain >= at.missing || ++tried == most_amounts) {
            break;
        }
    }
    return best;
}

} // namespace

Help relax_gap(const Setting& /*setting*/, const Case& at)
{
    Help own = relax(at, "minimum-gap");
    if (own.gain >= at.missing) {
        return own;
    }
    const Help family = relax(at, "family-gap");
    return family.gain > own.gain ? family : own;
}

} // namespace loa::plan
