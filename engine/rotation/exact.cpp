#include "exact.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

#include "item_options.hpp"
#include "state.hpp"

namespace loa::rotation {
namespace {

class Search {
public:
    Search(const Layout& layout, const Placement& known, std::uint64_t most_nodes)
        : layout_{&layout},
          state_{layout},
          best_{known},
          best_cost_{State{layout, known}.cost()},
          options_{layout, State{layout, known}, most_nodes},
          nodes_left_{options_.nodes_left()},
          order_(layout.item_count),
          taken_(layout.item_count)
    {
        std::iota(order_.begin(), order_.end(), ItemIndex{0});
    }

    /// Says whether the search came to its end.
    [[nodiscard]] bool run()
    {
        if (nodes_left_ == 0 || order_.empty()) {
            return order_.empty();
        }
        options_.narrow(best_cost_);
        // What has the fewest places is decided first.
        std::sort(order_.begin(), order_.end(), [&](ItemIndex a, ItemIndex b) {
            return std::pair{options_.of(a).size(), a} < std::pair{options_.of(b).size(), b};
        });
        if (options_.of(order_.front()).empty()) {
            return true; // nothing is better than what was known
        }
        rest_.assign(order_.size() + 1, Worth{});
        for (std::size_t depth = order_.size(); depth-- > 0;) {
            rest_[depth] = rest_[depth + 1] + options_.least(order_[depth]);
        }
        find_twins();
        branch(0, Worth{});
        return nodes_left_ > 0;
    }
    [[nodiscard]] const Placement& best() const noexcept { return best_; }

private:
    /// Items alike in everything: exchanging their airings changes nothing, so the later one takes no
    /// earlier option.
    void find_twins()
    {
        twin_.assign(order_.size(), order_.size());
        for (std::size_t depth = 0; depth != order_.size(); ++depth) {
            for (std::size_t before = 0; before != depth; ++before) {
                if (alike(order_[before], order_[depth])) {
                    twin_[depth] = before;
                }
            }
        }
    }
    [[nodiscard]] bool alike(ItemIndex a, ItemIndex b) const
    {
        return layout_->grid->items[a] == layout_->grid->items[b] &&
               std::ranges::equal(layout_->families[a], layout_->families[b]);
    }

    void branch(std::size_t depth, const Worth& spent)
    {
        if (depth == order_.size()) {
            best_cost_ = spent.cost;
            best_ = state_.placement();
            return;
        }
        const auto& options = options_.of(order_[depth]);
        const std::size_t twin = twin_[depth];
        for (std::size_t o = twin < depth ? taken_[twin] : 0; o != options.size(); ++o) {
            const Worth with = spent + options[o].worth;
            const Worth least = with + rest_[depth + 1];
            if (nodes_left_ == 0 || !clearly_less(least.cost, best_cost_)) {
                return; // the later options cost no less
            }
            --nodes_left_;
            if (options_.may_beat(least, best_cost_)) {
                taken_[depth] = o;
                take(order_[depth], options[o].slots, [&] { branch(depth + 1, with); });
            }
        }
    }
    /// Goes `on` with `i` in `slots`, if it fits there.
    template <class On>
    void take(ItemIndex i, std::span<const SlotIndex> slots, On on)
    {
        std::size_t placed = 0;
        while (placed != slots.size() && state_.fits(i, slots[placed])) {
            state_.place(i, slots[placed++]);
        }
        if (placed == slots.size()) {
            on();
        }
        while (placed > 0) {
            state_.lift(i, slots[--placed]);
        }
    }

    const Layout* layout_;
    State state_;
    Placement best_;
    Cost best_cost_;
    Options options_;
    std::uint64_t nodes_left_;
    std::vector<ItemIndex> order_;
    std::vector<std::size_t> taken_; // by depth: the option
    std::vector<std::size_t> twin_;  // by depth: an earlier one alike, or the end
    std::vector<Worth> rest_;        // by depth: of the items from there on, each at its best
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
