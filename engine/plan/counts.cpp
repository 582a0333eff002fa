#include "plan/counts.hpp"

#include <algorithm>
#include <limits>

#include "loa/search/apportion.hpp"
#include "plan/audience.hpp"

namespace loa::plan {
namespace {

using rotation::ItemIndex;
using rotation::SlotIndex;

// Airings handed out so far, by item; fixed ones are not among them.
struct Given {
    const model::Model& model;
    const Problem& problem;
    const Room& fixed;
    std::vector<int> airings;
    std::vector<int> most; ///< by item: what its slots and gap allow
};

// What to do with half a pair, when an item comes back the next morning.
enum class Pairs { whole, none, rounded_up };

// An item that comes back the next morning airs twice each time it is placed.
int yield(const rotation::Item& item)
{
    return std::ranges::any_of(item.repeats, [](SlotIndex r) { return r != rotation::no_slot; })
               ? 2
               : 1;
}

bool within(const time::DateSpan& inner, const time::DateSpan& outer)
{
    return outer.from() <= inner.from() && inner.until() <= outer.until();
}

int credited(const Given& given, const Claim& claim)
{
    int count = served(given.problem, given.fixed, claim);
    for (ItemIndex item = 0; item != given.problem.entries.size(); ++item) {
        const Entry& entry = given.problem.entries[item];
        if (claim.serves[entry.offer] && within(entry.days, claim.demand->days)) {
            count += given.airings[item];
        }
    }
    return count;
}

// The most that could count for `claim`: also what may come to lie on its days or not.
int credited_at_most(const Given& given, const Claim& claim)
{
    int count = served(given.problem, given.fixed, claim);
    for (ItemIndex item = 0; item != given.problem.entries.size(); ++item) {
        const Entry& entry = given.problem.entries[item];
        if (claim.serves[entry.offer] && entry.days.overlaps(claim.demand->days)) {
            count += given.airings[item];
        }
    }
    return count;
}

// How many more airings of `item` would break no demand's upper limit.
int slack(const Given& given, ItemIndex item)
{
    const Entry& entry = given.problem.entries[item];
    int least = std::numeric_limits<int>::max();
    for (const Claim& claim : given.problem.claims) {
        if (claim.demand->at_most && claim.serves[entry.offer] &&
            claim.demand->days.overlaps(entry.days)) {
            least = std::min(least, *claim.demand->at_most - credited_at_most(given, claim));
        }
    }
    return std::max(0, least);
}

int open(const Given& given, ItemIndex item)
{
    int of_offer = 0;
    int most = 0;
    for (ItemIndex other = 0; other != given.problem.entries.size(); ++other) {
        if (given.problem.entries[other].offer == given.problem.entries[item].offer) {
            of_offer += given.airings[other] + static_cast<int>(given.fixed.slots_of(other).size());
            most = std::max(most, given.most[other]);
        }
    }
    const int own = given.most[item] - given.airings[item] -
                    static_cast<int>(given.fixed.slots_of(item).size());
    return std::max(0, std::min({own, most - of_offer, slack(given, item)}));
}

// What is to be repeated airs in mornings on its own only when nothing else is left.
std::int32_t weight(const Given& given, const Claim& claim, ItemIndex item)
{
    return given.problem.entries[item].part == Part::single
               ? 0
               : audience(given.model, given.problem, claim, item);
}

std::vector<ItemIndex> longest_unheard_first(const Problem& problem, const Claim& claim)
{
    std::vector<ItemIndex> items = claim.items;
    std::ranges::stable_sort(items, {}, [&](ItemIndex item) {
        return problem.offers[problem.entries[item].offer].last_end.value_or(time::Second::min());
    });
    return items;
}

// Gives `item` up to `more` airings.
int give(Given& given, ItemIndex item, int more, Pairs pairs)
{
    const int each = yield(given.problem.grid.items[item]);
    const int wanted = (pairs == Pairs::rounded_up ? more + each - 1 : more) / each * each;
    const int taken = std::min(wanted, open(given, item) / each * each);
    given.airings[item] += taken;
    return taken;
}

// One round of handing out; the upper limits that several items share can leave a rest, and pairs.
int hand_out(Given& given, const Claim& claim, int need, Pairs pairs)
{
    const auto items = longest_unheard_first(given.problem, claim);
    std::vector<search::Share> shares;
    std::int64_t total = need;
    for (const ItemIndex item : items) {
        const int has = given.airings[item];
        const bool closed = pairs == Pairs::none && yield(given.problem.grid.items[item]) > 1;
        shares.push_back({weight(given, claim, item), has, has + (closed ? 0 : open(given, item))});
        total += has;
    }
    const auto result = search::apportion(shares, total);
    int taken = 0;
    for (std::size_t i = 0; i != items.size() && taken < need; ++i) {
        taken += give(given, items[i], result[i] - shares[i].at_least, pairs);
    }
    return taken;
}

void serve(Given& given, const Claim& claim, int wanted)
{
    for (const Pairs pairs : {Pairs::whole, Pairs::none, Pairs::rounded_up}) {
        int taken = 1;
        for (int need = wanted - credited(given, claim); need > 0 && taken > 0; need -= taken) {
            taken = hand_out(given, claim, need, pairs);
        }
    }
}

void set_weights(Problem& problem)
{
    for (rotation::Item& item : problem.grid.items) {
        item.shortfall_weight = 1;
        item.weight = 1;
    }
    for (const Claim& claim : problem.claims) {
        for (const ItemIndex index : claim.items) {
            rotation::Item& item = problem.grid.items[index];
            const std::int64_t weight = claim.demand->weight;
            item.weight = std::max(item.weight, weight);
            item.shortfall_weight = std::max(item.shortfall_weight,
                                             weight * precedence(problem.content(index).priority));
        }
    }
}

} // namespace

int precedence(model::Priority priority)
{
    switch (priority) {
    case model::Priority::urgent:
        return 1000;
    case model::Priority::preferred:
        return 30;
    case model::Priority::ordinary:
        break;
    }
    return 1;
}

int most_alone(const rotation::Grid& grid, const rotation::Item& item)
{
    int count = 0;
    std::int64_t free_from = std::numeric_limits<std::int64_t>::min();
    for (std::size_t i = 0; i != item.slots.size(); ++i) {
        const rotation::Slot& slot = grid.slots[item.slots[i]];
        const SlotIndex repeat = item.repeats.empty() ? rotation::no_slot : item.repeats[i];
        if (slot.begin < free_from || slot.capacity < item.duration) {
            continue;
        }
        const rotation::Slot& last = repeat == rotation::no_slot ? slot : grid.slots[repeat];
        count += repeat == rotation::no_slot ? 1 : 2;
        free_from = last.begin + last.length + item.gap;
    }
    return count;
}

void set_counts(const model::Model& model, Problem& problem)
{
    Room fixed{problem.grid};
    for (ItemIndex item = 0; item != problem.grid.items.size(); ++item) {
        for (const SlotIndex slot : problem.grid.items[item].fixed) {
            fixed.put(item, slot);
        }
    }
    Given given{model, problem, fixed, std::vector<int>(problem.entries.size()), {}};
    for (const rotation::Item& item : problem.grid.items) {
        given.most.push_back(most_alone(problem.grid, item));
    }
    for (const Claim& claim : problem.claims) {
        serve(given, claim, claim.demand->at_least);
    }
    const std::vector<int> at_least = given.airings;
    for (const Claim& claim : problem.claims) {
        serve(given, claim, claim.demand->target);
    }
    for (ItemIndex index = 0; index != problem.entries.size(); ++index) {
        rotation::Item& item = problem.grid.items[index];
        const auto pinned = static_cast<std::int32_t>(item.fixed.size());
        item.at_least = pinned + at_least[index] / yield(item);
        item.target = pinned + given.airings[index] / yield(item);
        item.at_most = item.target;
    }
    set_weights(problem);
}

} // namespace loa::plan
