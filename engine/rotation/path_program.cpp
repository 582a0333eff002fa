#include "path_program.hpp"

#include <algorithm>
#include <map>

#include <ClpSimplex.hpp>

namespace loa::rotation {
std::unique_ptr<ClpSimplex> rows_for_paths(std::size_t items, const Scarcity& scarcity)
{
    auto program = std::make_unique<ClpSimplex>();
    program->setLogLevel(0);
    program->resize(static_cast<int>(items + scarcity.size()), 0);
    int row = 0;
    for (; row != static_cast<int>(items); ++row) {
        program->setRowBounds(row, 1, 1);
    }
    for (const Limit& limit : scarcity.limits()) {
        program->setRowBounds(row++, -COIN_DBL_MAX, limit.holds);
    }
    return program;
}

void add_column(ClpSimplex& program, const Scarcity& scarcity, const ItemPath& path)
{
    const auto first_limit = program.numberRows() - static_cast<int>(scarcity.size());
    std::map<int, double> entries{{static_cast<int>(path.item), 1.0}};
    for (const SlotIndex s : path.slots) {
        for (const Scarcity::Use& use : scarcity.uses(path.item, s)) {
            entries[first_limit + static_cast<int>(use.limit)] += use.amount;
        }
    }
    std::vector<int> rows;
    std::vector<double> amounts;
    for (const auto& [row, amount] : entries) {
        rows.push_back(row);
        amounts.push_back(amount);
    }
    program.addColumn(
        static_cast<int>(rows.size()), rows.data(), amounts.data(), 0, COIN_DBL_MAX, path.cost);
}

PathProgram::PathProgram(const State& known)
    : priced_{known},
      program_{rows_for_paths(known.layout().item_count, priced_.scarcity())},
      known_cost_{known.cost().unevenness},
      bound_{-COIN_DBL_MAX}
{
    const Placement placement = known.placement();
    for (ItemIndex i = 0; i != placement.size(); ++i) {
        add({i, placement[i], known.layout().unevenness(i, known.count(i), known.spread(i))});
    }
    add_cheapest(std::vector<double>(priced_.scarcity().size(), 0.0));
}

PathProgram::~PathProgram() = default;

bool PathProgram::add(const ItemPath& path)
{
    if (!known_.insert({path.item, path.slots}).second) {
        return false;
    }
    add_column(*program_, priced_.scarcity(), path);
    return true;
}

/// Adds each item's cheapest path at `prices`, which may raise the bound. Says whether any is new.
bool PathProgram::add_cheapest(std::span<const double> prices)
{
    const double bound = priced_.bound(prices);
    if (bound > bound_) {
        bound_ = bound;
        prices_.assign(prices.begin(), prices.end());
    }
    bool added = false;
    const std::vector<ItemPaths>& items = priced_.items();
    for (ItemIndex i = 0; i != items.size(); ++i) {
        const std::span<const SlotIndex> slots = items[i].slots();
        added = add({i, {slots.begin(), slots.end()}, items[i].cost()}) || added;
    }
    return added;
}

void PathProgram::ascend(std::uint64_t rounds, const search::Stopped& stopped)
{
    const Prices prices = priced_.ascend(known_cost_, rounds, stopped);
    add_cheapest(priced_.scarcity().flat(prices));
}

void PathProgram::generate(std::uint64_t rounds, const search::Stopped& stopped)
{
    for (std::uint64_t round = 0; round != rounds && !search::told(stopped); ++round) {
        if (bound_ >= known_cost_ - exact_to) {
            return;
        }
        program_->primal(1);
        if (program_->status() != 0 || program_->objectiveValue() < bound_ + exact_to) {
            return;
        }
        const std::vector<double> dual = duals();
        if (!add_cheapest(smoothed(dual)) && !add_cheapest(dual)) {
            return;
        }
    }
}

/// Prices at which the paths known so far are worth what they cost.
std::vector<double> PathProgram::duals() const
{
    const std::span<const double> rows{program_->dualRowSolution(),
                                       static_cast<std::size_t>(program_->numberRows())};
    std::vector<double> prices;
    prices.reserve(prices_.size());
    for (const double dual : rows.last(prices_.size())) {
        prices.push_back(std::max(0.0, -dual));
    }
    return prices;
}

/// Nearer to the best prices known: those of few paths leap about.
std::vector<double> PathProgram::smoothed(std::span<const double> duals) const
{
    constexpr double kept = 0.3;
    std::vector<double> prices;
    prices.reserve(duals.size());
    for (std::size_t limit = 0; limit != duals.size(); ++limit) {
        prices.push_back(kept * prices_[limit] + (1 - kept) * duals[limit]);
    }
    return prices;
}

std::optional<std::vector<ItemPath>> PathProgram::paths_below(double known, std::size_t most)
{
    const double more = known - priced_.bound(prices_);
    std::vector<ItemPath> paths;
    std::vector<ItemPaths::Found> found;
    const std::vector<ItemPaths>& items = priced_.items();
    for (ItemIndex i = 0; i != items.size(); ++i) {
        found.clear();
        if (!items[i].list(items[i].priced() + more, most - paths.size(), found)) {
            return std::nullopt;
        }
        for (auto& [slots, cost] : found) {
            paths.push_back({i, std::move(slots), cost});
        }
    }
    return paths;
}

} // namespace loa::rotation
