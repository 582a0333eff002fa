#include "item_paths.hpp"

#include <algorithm>
#include <limits>

namespace loa::rotation {
namespace {

constexpr double unreachable = std::numeric_limits<double>::infinity();

/// Where one item may air, by time.
struct Nodes {
    const Layout& layout;
    ItemIndex item;
    std::span<const SlotIndex> slots;

    [[nodiscard]] bool fixed(std::size_t node) const
    {
        return layout.fixed[layout.cell(item, slots[node])] != 0;
    }
    [[nodiscard]] bool apart(std::size_t a, std::size_t b) const
    {
        return (fixed(a) && fixed(b)) || !layout.clash(item, slots[a], slots[b]);
    }
    /// The first fixed node from `from` on; past the last one when there is none.
    [[nodiscard]] std::size_t first_fixed(std::size_t from) const
    {
        while (from < slots.size() && !fixed(from)) {
            ++from;
        }
        return from;
    }
    /// Past the last node that an arc from before `from` may lead to.
    [[nodiscard]] std::size_t reach(std::size_t from) const
    {
        return std::min(slots.size(), first_fixed(from) + 1);
    }
};

} // namespace

ItemPaths::ItemPaths(const State& bare, ItemIndex i, std::int32_t count)
    : rounds_{static_cast<std::size_t>(std::max(0, count))}
{
    const Layout& layout = bare.layout();
    for (SlotIndex s = 0; s != layout.slot_count && rounds_ > 0; ++s) {
        if (layout.fixed[layout.cell(i, s)] != 0 ||
            (layout.open[layout.cell(i, s)] != 0 && bare.fits(i, s))) {
            nodes_.push_back(s);
        }
    }
    if (!nodes_.empty()) {
        lay_out(layout, i);
    }
    costs_.resize(rounds_ * nodes_.size());
    pays_.resize(nodes_.size());
    path_.resize(rounds_);
    weight_ = layout.weight[i];
}

void ItemPaths::lay_out(const Layout& layout, ItemIndex i)
{
    const std::size_t size = nodes_.size();
    const Nodes at{layout, i, nodes_};
    const double scale = layout.weight[i] * (static_cast<double>(rounds_) + layout.border_gaps[i]) *
                         layout.inverse_square[i];
    const auto cost = [&](SlotIndex a, SlotIndex b) {
        return scale * static_cast<double>(layout.gap_cost(i, a, b));
    };
    arcs_.assign(size * size, unreachable);
    first_.assign(size, unreachable);
    last_.assign(size, unreachable);
    // No arc leaves a fixed airing out: those that would pass one end there.
    for (std::size_t b = 0; b != at.reach(0); ++b) {
        first_[b] = cost(no_slot, nodes_[b]);
    }
    for (std::size_t a = 0; a != size; ++a) {
        const std::size_t until = at.reach(a + 1);
        for (std::size_t b = a + 1; b != until; ++b) {
            arcs_[a * size + b] = at.apart(a, b) ? cost(nodes_[a], nodes_[b]) : unreachable;
        }
        if (at.first_fixed(a + 1) == size) {
            last_[a] = cost(nodes_[a], no_slot);
        }
    }
}

double ItemPaths::find(std::span<const double> prices)
{
    const std::size_t size = nodes_.size();
    if (rounds_ == 0 || size == 0) {
        return 0;
    }
    for (std::size_t b = 0; b != size; ++b) {
        pays_[b] = prices[nodes_[b]];
        costs_[b] = first_[b] + pays_[b];
    }
    for (std::size_t round = 1; round != rounds_; ++round) {
        extend(round);
    }
    const std::span<const double> ends = std::span{costs_}.last(size);
    std::size_t best = 0;
    for (std::size_t b = 1; b != size; ++b) {
        best = ends[b] + last_[b] < ends[best] + last_[best] ? b : best;
    }
    trace(best);
    priced_ = ends[best] + last_[best] - weight_;
    paid_ = 0;
    for (const SlotIndex s : path_) {
        paid_ += prices[s];
    }
    return priced_;
}

/// From the cheapest paths of `round` airings to those of one more.
void ItemPaths::extend(std::size_t round)
{
    const std::size_t size = nodes_.size();
    const std::span<const double> before = std::span{costs_}.subspan((round - 1) * size, size);
    const std::span<double> now = std::span{costs_}.subspan(round * size, size);
    std::fill(now.begin(), now.end(), unreachable);
    for (std::size_t a = round - 1; a + 1 < size; ++a) {
        const std::span<const double> arcs = std::span{arcs_}.subspan(a * size, size);
        const double so_far = before[a];
        for (std::size_t b = a + 1; b != size; ++b) {
            const double with = so_far + arcs[b];
            now[b] = with < now[b] ? with : now[b];
        }
    }
    for (std::size_t b = round; b != size; ++b) {
        now[b] += pays_[b];
    }
}

/// Back from node `last` of the last round, by asking which earlier node gave each its cost.
void ItemPaths::trace(std::size_t last)
{
    const std::size_t size = nodes_.size();
    path_[rounds_ - 1] = nodes_[last];
    for (std::size_t round = rounds_ - 1; round > 0; --round) {
        const std::span<const double> before = std::span{costs_}.subspan((round - 1) * size, size);
        std::size_t from = 0;
        for (std::size_t a = 1; a < last; ++a) {
            from = before[a] + arcs_[a * size + last] < before[from] + arcs_[from * size + last]
                       ? a
                       : from;
        }
        last = from;
        path_[round - 1] = nodes_[last];
    }
}

/// The later part of a path, from `node` on, which is its airing number `round`.
struct ItemPaths::Tail {
    const Tail* later; ///< its next airing; none at the end
    std::size_t round;
    std::size_t node;
    double cost; ///< of what comes after `node`
    double paid; ///< from `node` on
    double limit;

    [[nodiscard]] std::vector<SlotIndex> slots(const std::vector<SlotIndex>& nodes) const
    {
        std::vector<SlotIndex> slots;
        for (const Tail* tail = this; tail != nullptr; tail = tail->later) {
            slots.push_back(nodes[tail->node]);
        }
        return slots;
    }
};

bool ItemPaths::list(double limit, std::size_t most, std::vector<Found>& found) const
{
    if (rounds_ == 0 || nodes_.empty()) {
        found.push_back({{}, 0});
        return found.size() <= most;
    }
    for (std::size_t b = 0; b != nodes_.size(); ++b) {
        const Tail tail{nullptr, rounds_ - 1, b, last_[b] - weight_, pays_[b], limit};
        if (!list(tail, most, found)) {
            return false;
        }
    }
    return true;
}

/// The costs of all beginnings are known, so that nothing is begun that does not end within the limit.
bool ItemPaths::list(const Tail& tail, std::size_t most, std::vector<Found>& found) const
{
    const std::size_t size = nodes_.size();
    const double whole = costs_[tail.round * size + tail.node] + tail.cost;
    if (whole > tail.limit) {
        return true;
    }
    if (tail.round == 0) {
        found.push_back({tail.slots(nodes_), whole - tail.paid});
        return found.size() <= most;
    }
    for (std::size_t a = 0; a != tail.node; ++a) {
        const double arc = arcs_[a * size + tail.node];
        const Tail longer{&tail,
                          tail.round - 1,
                          a,
                          arc + pays_[tail.node] + tail.cost,
                          tail.paid + pays_[a],
                          tail.limit};
        if (!list(longer, most, found)) {
            return false;
        }
    }
    return true;
}

std::uint64_t steps_of_paths(const State& state)
{
    constexpr std::uint64_t arcs_for_a_step = 500;
    const Layout& layout = state.layout();
    std::uint64_t arcs = 0;
    for (ItemIndex i = 0; i != layout.item_count; ++i) {
        const std::uint64_t slots = layout.open_slots[i].size();
        arcs += static_cast<std::uint64_t>(std::max(0, state.count(i))) * slots * slots;
    }
    return arcs / arcs_for_a_step;
}

} // namespace loa::rotation
