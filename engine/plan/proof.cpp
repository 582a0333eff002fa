#include "plan/proof.hpp"

#include <algorithm>
#include <cmath>
#include <span>

namespace loa::plan {
namespace {

using rotation::ItemIndex;
using rotation::SlotIndex;

constexpr double billion = 1e9;
// Of the bound on the shortfall, as many as take about as long as the search's steps.
constexpr std::uint64_t steps_per_round = 1000;

std::int64_t billionths(double price)
{
    return std::llround(price * billion);
}

// As they are published.
double rounded(double price)
{
    return static_cast<double>(billionths(price)) / billion;
}

rotation::Prices rounded(rotation::Prices prices)
{
    for (rotation::Price& price : prices.slots) {
        price = {rounded(price.second), rounded(price.position), rounded(price.longer)};
    }
    for (double& window : prices.windows) {
        window = rounded(window);
    }
    return prices;
}

template <class Index>
std::vector<std::int64_t> numbers(const std::vector<Index>& indices)
{
    std::vector<std::int64_t> all;
    all.reserve(indices.size());
    for (const Index index : indices) {
        all.push_back(index == rotation::no_slot ? -1 : std::int64_t{index});
    }
    return all;
}

std::vector<model::ProofSlot> slots(const rotation::Grid& grid, const rotation::Prices& prices)
{
    std::vector<model::ProofSlot> slots;
    for (SlotIndex s = 0; s != grid.slots.size(); ++s) {
        const auto& [begin, length, capacity, positions] = grid.slots[s];
        const auto& [second, position, longer] = prices.slots[s];
        slots.push_back({begin,
                         length,
                         capacity,
                         positions,
                         {billionths(second), billionths(position), billionths(longer)},
                         {}});
    }
    return slots;
}

std::vector<model::ProofItem> items(const Problem& problem, const rotation::Placement& placement)
{
    std::vector<model::ProofItem> items;
    for (ItemIndex i = 0; i != problem.grid.items.size(); ++i) {
        const rotation::Item& item = problem.grid.items[i];
        items.push_back({problem.content(i).key.value,
                         item.duration,
                         item.gap,
                         item.weight,
                         numbers(item.slots),
                         numbers(item.repeats),
                         numbers(item.fixed),
                         numbers(placement[i]),
                         item.last_end,
                         item.airtime_since});
    }
    return items;
}

std::vector<std::int64_t>
of_family(const rotation::Grid& grid, const rotation::Prices& prices, std::size_t family)
{
    std::vector<std::int64_t> all;
    const std::size_t slots = grid.slots.size();
    for (const double price : std::span{prices.windows}.subspan(family * slots, slots)) {
        all.push_back(billionths(price));
    }
    return all;
}

std::vector<model::ProofFamily> families(const rotation::Grid& grid, const rotation::Prices& prices)
{
    std::vector<model::ProofFamily> families;
    for (std::size_t f = 0; f != grid.families.size(); ++f) {
        const rotation::Family& family = grid.families[f];
        families.push_back({numbers(family.items), family.gap, of_family(grid, prices, f), {}});
    }
    return families;
}

// Prices that prove what has to be missing; when nothing is, all of them zero.
rotation::ShortfallPrices prices_of_missing(const rotation::Grid& grid,
                                            std::span<const rotation::Wish> owed,
                                            std::int64_t missing,
                                            const Search& search)
{
    if (missing == 0) {
        return {std::vector<double>(owed.size()),
                {std::vector<rotation::Price>(grid.slots.size()),
                 std::vector<double>(grid.families.size() * grid.slots.size())}};
    }
    auto prices = rotation::shortfall_prices(
        grid, owed, missing, search.steps / steps_per_round, search.stopped);
    prices.scarce = rounded(std::move(prices.scarce));
    std::ranges::transform(
        prices.wishes, prices.wishes.begin(), [](double p) { return rounded(p); });
    return prices;
}

// Adds what proves that something has to be missing.
void prove_shortfall(const Problem& problem, model::Proof& proof, const Search& search)
{
    const std::vector<rotation::Wish> owed = wishes(problem);
    const auto prices = prices_of_missing(problem.grid, owed, proof.shortfall, search);
    for (std::size_t w = 0; w != owed.size(); ++w) {
        proof.wishes.push_back({owed[w].at_least,
                                owed[w].weight,
                                numbers(owed[w].items),
                                owed[w].from,
                                owed[w].until,
                                billionths(prices.wishes[w])});
    }
    for (std::size_t s = 0; s != proof.slots.size(); ++s) {
        const rotation::Price& price = prices.scarce.slots[s];
        proof.slots[s].shortfall = {
            billionths(price.second), billionths(price.position), billionths(price.longer)};
    }
    for (std::size_t f = 0; f != proof.families.size(); ++f) {
        proof.families[f].shortfall = of_family(problem.grid, prices.scarce, f);
    }
    if (proof.shortfall > 0) {
        const double bound = rotation::shortfall_bound(problem.grid, owed, prices);
        proof.shortfall_bound = rotation::least_shortfall(owed, bound);
    }
}

} // namespace

std::vector<rotation::Wish> wishes(const Problem& problem)
{
    std::vector<rotation::Wish> wishes;
    for (const Claim& claim : problem.claims) {
        rotation::Wish wish{claim.demand->at_least, claim.demand->weight, {}, 0, 0};
        for (ItemIndex item = 0; item != problem.entries.size(); ++item) {
            if (claim.serves[problem.entries[item].offer]) {
                wish.items.push_back(item);
            }
        }
        const auto& places = problem.week->places;
        const auto inside = [&](const Place& place) {
            return claim.demand->days.contains(place.day);
        };
        const auto from = std::ranges::find_if(places, inside);
        const auto until = std::ranges::find_if_not(from, places.end(), inside);
        wish.from = static_cast<SlotIndex>(from - places.begin());
        wish.until = static_cast<SlotIndex>(until - places.begin());
        wishes.push_back(std::move(wish));
    }
    return wishes;
}

model::Proof proof(const Problem& problem,
                   const rotation::Placement& placement,
                   const rotation::Prices& prices,
                   std::int64_t shortfall,
                   const Search& search)
{
    const rotation::Prices published = rounded(prices);
    model::Proof proof;
    proof.station = problem.week->station->key.value;
    proof.unevenness = rotation::cost(problem.grid, placement).unevenness;
    proof.bound = rotation::bound(problem.grid, placement, published);
    proof.shortfall = shortfall;
    proof.slots = slots(problem.grid, published);
    proof.items = items(problem, placement);
    proof.families = families(problem.grid, published);
    prove_shortfall(problem, proof, search);
    return proof;
}

} // namespace loa::plan
