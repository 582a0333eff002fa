#include "loa/rotation/line.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>
#include <tuple>
#include <utility>

#include "line_bound.hpp"
#include "loa/search/random.hpp"
#include "loa/search/slack.hpp"
#include "tracks.hpp"

namespace loa::rotation {
namespace {

/// Items to their slots by ideal place, the placed ones left where they are.
std::vector<ItemIndex> even_start(const Line& line)
{
    std::vector<std::int32_t> left = line.counts;
    for (const ItemIndex i : line.placed) {
        if (i != no_item) {
            --left[i];
        }
    }
    std::vector<std::tuple<double, ItemIndex>> wishes;
    for (ItemIndex i = 0; i != left.size(); ++i) {
        for (std::int32_t copy = 0; copy < left[i]; ++copy) {
            wishes.emplace_back((copy + 0.5) / left[i], i);
        }
    }
    std::sort(wishes.begin(), wishes.end());
    std::vector<ItemIndex> slots = line.placed;
    auto next = wishes.begin();
    for (ItemIndex& slot : slots) {
        if (slot == no_item) {
            slot = std::get<1>(*next++);
        }
    }
    return slots;
}

/// A line under change.
class Row {
public:
    Row(const Line& line, std::vector<ItemIndex> slots)
        : line_{&line},
          slots_{std::move(slots)},
          tracks_{line.counts.size(), slots_.size()},
          cost_{rotation::cost(line, slots_)}
    {
        for (SlotIndex s = 0; s != slots_.size(); ++s) {
            tracks_.flip(slots_[s], s);
        }
    }

    [[nodiscard]] std::int64_t cost() const noexcept { return cost_; }
    [[nodiscard]] const std::vector<ItemIndex>& slots() const noexcept { return slots_; }
    [[nodiscard]] ItemIndex at(SlotIndex s) const noexcept { return slots_[s]; }

    [[nodiscard]] std::int64_t swap_change(SlotIndex p, SlotIndex q) const
    {
        return gain(slots_[p], p, q) + gain(slots_[q], q, p);
    }
    void swap(SlotIndex p, SlotIndex q, std::int64_t change)
    {
        for (const SlotIndex s : {p, q}) {
            tracks_.flip(slots_[p], s);
            tracks_.flip(slots_[q], s);
        }
        std::swap(slots_[p], slots_[q]);
        cost_ += change;
    }

private:
    [[nodiscard]] std::int64_t gain(ItemIndex i, SlotIndex out, SlotIndex in) const
    {
        const std::vector<std::int64_t>& costs = line_->gap_cost[i];
        return tracks_.gain(i, out, in, line_->counts[i] == 1, [&](SlotIndex a, SlotIndex b) {
            return a == no_slot || b == no_slot ? 0 : costs[b - a];
        });
    }

    const Line* line_;
    std::vector<ItemIndex> slots_;
    Tracks tracks_;
    std::int64_t cost_;
};

/// Swaps of two slots, most of them near each other.
class RowAnnealer {
public:
    RowAnnealer(const Line& line, std::uint64_t seed)
        : row_{line, even_start(line)}, best_{row_.slots()}, best_cost_{row_.cost()}, random_{seed}
    {
        for (SlotIndex s = 0; s != line.placed.size(); ++s) {
            if (line.placed[s] == no_item) {
                free_.push_back(s);
            }
        }
    }

    /// Says how many swaps it evaluated: two slots of one item are none.
    std::uint64_t run(std::uint64_t batch, double temperature)
    {
        std::uint64_t evaluated = 0;
        for (std::uint64_t step = 0; step != batch && free_.size() > 1; ++step) {
            evaluated += propose(temperature) ? 1 : 0;
        }
        return evaluated;
    }
    [[nodiscard]] std::int64_t best_cost() const noexcept { return best_cost_; }
    [[nodiscard]] const std::vector<ItemIndex>& best() const noexcept { return best_; }

private:
    bool propose(double temperature)
    {
        const auto size = static_cast<std::uint32_t>(free_.size());
        const std::uint32_t from = random_.below(size);
        const std::uint32_t away =
            1 + random_.below(std::min(size - 1, random_.below(8) == 0 ? size - 1 : 6));
        const SlotIndex p = free_[from];
        const SlotIndex q = free_[(from + away) % size];
        if (row_.at(p) == row_.at(q)) {
            return false;
        }
        const std::int64_t change = row_.swap_change(p, q);
        if (static_cast<double>(change) > temperature * slack_.draw(random_)) {
            return true;
        }
        row_.swap(p, q, change);
        if (row_.cost() < best_cost_) {
            best_cost_ = row_.cost();
            best_ = row_.slots();
        }
        return true;
    }

    Row row_;
    std::vector<ItemIndex> best_;
    std::int64_t best_cost_;
    std::vector<SlotIndex> free_;
    search::Random random_;
    search::Slack slack_;
};

std::int64_t unit_of(const std::vector<std::int32_t>& counts)
{
    constexpr std::int64_t largest = 1'000'000'000;
    std::int64_t unit = 1;
    for (const std::int32_t count : counts) {
        unit = std::lcm(unit, std::int64_t{count});
        if (unit > largest) {
            return largest;
        }
    }
    return unit;
}

} // namespace

Line commercial_line(std::vector<std::int32_t> counts, std::vector<ItemIndex> placed)
{
    Line line{std::move(counts), {}, std::move(placed), 1};
    line.unit = unit_of(line.counts);
    const std::int64_t size = std::accumulate(line.counts.begin(), line.counts.end(), 0);
    for (const std::int64_t count : line.counts) {
        std::vector<std::int64_t> costs;
        for (std::int64_t gap = 0; gap <= size; ++gap) {
            // Rounded down where it has to be, so that bounds stay bounds.
            costs.push_back(std::abs(gap * count - size) * line.unit / count);
        }
        line.gap_cost.push_back(std::move(costs));
    }
    return line;
}

std::int64_t cost(const Line& line, const std::vector<ItemIndex>& slots)
{
    std::vector<std::size_t> last(line.counts.size(), slots.size());
    std::int64_t sum = 0;
    for (std::size_t s = 0; s != slots.size(); ++s) {
        const ItemIndex i = slots[s];
        sum += last[i] == slots.size() ? 0 : line.gap_cost[i][s - last[i]];
        last[i] = s;
    }
    return sum;
}

Sequence even_line(const Line& line, const search::Budget& budget)
{
    constexpr int runs = 8;
    constexpr double hot = 2.0;
    constexpr double cold = 0.05;
    constexpr std::uint64_t batch = 1024;
    const auto unit = static_cast<double>(line.unit);
    search::Random seeds{budget.seed};
    Sequence answer;
    answer.slots = even_start(line);
    std::int64_t best = cost(line, answer.slots);
    const std::int64_t bound = independent_bound(line);
    std::uint64_t steps = 0;
    double used = 0;
    for (int run = 0; run != runs && best > bound; ++run) {
        RowAnnealer annealer{line, seeds.next()};
        const double until = (run + 1.0) / runs;
        const double from = used;
        while (used < until) {
            const double done = (used - from) / (until - from);
            answer.proposals += annealer.run(batch, unit * hot * std::pow(cold / hot, done));
            steps += batch;
            used = budget.progress(steps);
        }
        if (annealer.best_cost() < best) {
            best = annealer.best_cost();
            answer.slots = annealer.best();
        }
    }
    answer.cost = static_cast<double>(best) / unit;
    answer.bound = static_cast<double>(bound) / unit;
    answer.proved = best == bound;
    return answer;
}

} // namespace loa::rotation
