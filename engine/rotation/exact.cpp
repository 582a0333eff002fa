#include "exact.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>
#include <vector>

#include "loa/rotation/solve.hpp"
#include "state.hpp"

namespace loa::rotation {
namespace {

struct Option {
    Cost cost;
    std::vector<SlotIndex> slots; // the movable
};

Cost operator+(const Cost& a, const Cost& b)
{
    return {a.shortfall + b.shortfall, a.off_target + b.off_target, a.unevenness + b.unevenness};
}

/// Whether `a` is better than `b` by more than rounding.
bool clearly_less(const Cost& a, const Cost& b)
{
    constexpr double rounding = 1e-9;
    return std::pair{a.shortfall, a.off_target} < std::pair{b.shortfall, b.off_target} ||
           (a.shortfall == b.shortfall && a.off_target == b.off_target &&
            a.unevenness < b.unevenness - rounding);
}

class Search {
public:
    Search(const Layout& layout, const Placement& known, std::uint64_t most_nodes)
        : layout_{&layout},
          state_{layout},
          best_{known},
          nodes_left_{most_nodes},
          options_(layout.item_count),
          order_(layout.item_count)
    {
        best_cost_ = State{layout, known}.cost();
        std::iota(order_.begin(), order_.end(), ItemIndex{0});
    }

    /// Says whether the search came to its end.
    [[nodiscard]] bool run()
    {
        for (ItemIndex i = 0; i != layout_->item_count && nodes_left_ > 0; ++i) {
            std::vector<SlotIndex> slots;
            list(i, 0, slots);
            std::sort(options_[i].begin(), options_[i].end(), [](const Option& a, const Option& b) {
                return a.cost < b.cost || (a.cost == b.cost && a.slots < b.slots);
            });
        }
        // What has the fewest places is decided first.
        std::sort(order_.begin(), order_.end(), [&](ItemIndex a, ItemIndex b) {
            return std::pair{options_[a].size(), a} < std::pair{options_[b].size(), b};
        });
        rest_.assign(order_.size() + 1, Cost{});
        for (std::size_t depth = order_.size(); depth-- > 0 && nodes_left_ > 0;) {
            rest_[depth] = rest_[depth + 1] + options_[order_[depth]].front().cost;
        }
        branch(0, Cost{});
        return nodes_left_ > 0;
    }
    [[nodiscard]] const Placement& best() const noexcept { return best_; }

private:
    /// Every set of open slots from the `next` on that keeps the item's own limits.
    void list(ItemIndex i, std::size_t next, std::vector<SlotIndex>& slots)
    {
        if (nodes_left_ == 0) {
            return;
        }
        --nodes_left_;
        const std::int32_t count = state_.count(i);
        options_[i].push_back({{state_.shortfall(i, count),
                                state_.off_target(i, count),
                                layout_->unevenness(i, count, state_.spread(i))},
                               slots});
        if (count >= layout_->grid->items[i].at_most) {
            return;
        }
        const auto open = layout_->open_slots[i];
        for (std::size_t k = next; k != open.size(); ++k) {
            if (state_.fits(i, open[k])) {
                state_.place(i, open[k]);
                slots.push_back(open[k]);
                list(i, k + 1, slots);
                slots.pop_back();
                state_.lift(i, open[k]);
            }
        }
    }

    void branch(std::size_t depth, const Cost& spent)
    {
        if (!clearly_less(spent + rest_[depth], best_cost_)) {
            return;
        }
        if (depth == order_.size()) {
            best_cost_ = spent;
            best_ = state_.placement();
            return;
        }
        const ItemIndex i = order_[depth];
        for (const Option& option : options_[i]) {
            const Cost with = spent + option.cost;
            if (nodes_left_ == 0 || !clearly_less(with + rest_[depth + 1], best_cost_)) {
                return; // the later options cost no less
            }
            --nodes_left_;
            std::size_t placed = 0;
            while (placed != option.slots.size() && state_.fits(i, option.slots[placed])) {
                state_.place(i, option.slots[placed++]);
            }
            if (placed == option.slots.size()) {
                branch(depth + 1, with);
            }
            while (placed > 0) {
                state_.lift(i, option.slots[--placed]);
            }
        }
    }

    const Layout* layout_;
    State state_;
    Placement best_;
    Cost best_cost_;
    std::uint64_t nodes_left_;
    std::vector<std::vector<Option>> options_; // by item, cheapest first
    std::vector<ItemIndex> order_;
    std::vector<Cost> rest_; // by depth: of the items from there on, each at its best
};

} // namespace

std::optional<Placement>
best_placement(const Grid& grid, const Placement& known, std::uint64_t most_nodes)
{
    const Layout layout{grid};
    Search search{layout, known, most_nodes};
    const bool finished = search.run();
    return finished ? std::optional{search.best()} : std::nullopt;
}

} // namespace loa::rotation
