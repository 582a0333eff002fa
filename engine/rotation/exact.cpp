#include "exact.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

#include "loa/rotation/solve.hpp"
#include "prices.hpp"
#include "state.hpp"

namespace loa::rotation {
namespace {

/// What items cost, and what they would under the prices of a bound.
struct Worth {
    Cost cost;
    double priced{}; ///< unevenness, and what the airings pay
};

struct Option {
    Worth worth;
    std::vector<SlotIndex> slots; // the movable
};

Worth operator+(const Worth& a, const Worth& b)
{
    return {{a.cost.shortfall + b.cost.shortfall,
             a.cost.off_target + b.cost.off_target,
             a.cost.unevenness + b.cost.unevenness},
            a.priced + b.priced};
}

constexpr double rounding = 1e-9;

std::pair<std::int64_t, std::int64_t> missing(const Cost& cost)
{
    return {cost.shortfall, cost.off_target};
}

/// Whether `a` is better than `b` by more than rounding.
bool clearly_less(const Cost& a, const Cost& b)
{
    return missing(a) < missing(b) ||
           (missing(a) == missing(b) && a.unevenness < b.unevenness - rounding);
}

/// The options of all items, with prices that tell early what cannot be the best.
class Options {
public:
    Options(const Layout& layout, const State& known, std::uint64_t most_nodes)
        : layout_{&layout},
          scarcity_{layout},
          state_{layout},
          nodes_left_{most_nodes},
          of_(layout.item_count)
    {
        constexpr std::uint64_t rounds = 200;
        prices_ = scarcity_.flat(PricedPaths{known}.ascend(known.cost().unevenness, rounds));
        for (std::size_t limit = 0; limit != prices_.size(); ++limit) {
            earned_ += prices_[limit] * scarcity_.limits()[limit].holds;
        }
        for (ItemIndex i = 0; i != layout.item_count && nodes_left_ > 0; ++i) {
            scarcity_.airing_prices(i, prices_, airing_prices_);
            list(i, 0, paid_for_fixed(i), chosen_);
            std::sort(of_[i].begin(), of_[i].end(), [](const Option& a, const Option& b) {
                return std::tie(a.worth.cost, a.slots) < std::tie(b.worth.cost, b.slots);
            });
        }
    }
    [[nodiscard]] std::uint64_t nodes_left() const noexcept { return nodes_left_; }
    /// Cheapest first.
    [[nodiscard]] const std::vector<Option>& of(ItemIndex i) const noexcept { return of_[i]; }
    /// The best that the options of `i` have, each figure by itself.
    [[nodiscard]] Worth least(ItemIndex i) const
    {
        Worth least = of_[i].front().worth;
        for (const Option& option : of_[i]) {
            least.priced = std::min(least.priced, option.worth.priced);
        }
        return least;
    }
    /// Whether what is worth at least `least` can be clearly less than `known`.
    [[nodiscard]] bool may_beat(const Worth& least, const Cost& known) const
    {
        return clearly_less(least.cost, known) &&
               (missing(least.cost) < missing(known) ||
                least.priced - earned_ < known.unevenness - rounding);
    }
    /// Leaves out what cannot be part of anything better than `known`.
    void narrow(const Cost& known)
    {
        std::vector<Worth> least(of_.size());
        for (ItemIndex i = 0; i != of_.size(); ++i) {
            least[i] = this->least(i);
        }
        for (ItemIndex i = 0; i != of_.size(); ++i) {
            Worth others;
            for (ItemIndex j = 0; j != of_.size(); ++j) {
                others = j == i ? others : others + least[j];
            }
            std::erase_if(of_[i], [&](const Option& option) {
                return !may_beat(others + option.worth, known);
            });
        }
    }

private:
    [[nodiscard]] double paid_for_fixed(ItemIndex i) const
    {
        double paid = 0;
        for (const SlotIndex s : layout_->grid->items[i].fixed) {
            paid += airing_prices_[s];
        }
        return paid;
    }

    /// Every set of open slots from the `next` on that keeps the item's own limits.
    void list(ItemIndex i, std::size_t next, double paid, std::vector<SlotIndex>& slots)
    {
        if (nodes_left_ == 0) {
            return;
        }
        --nodes_left_;
        const std::int32_t count = state_.count(i);
        const double unevenness = layout_->unevenness(i, count, state_.spread(i));
        of_[i].push_back({{{state_.shortfall(i, count), state_.off_target(i, count), unevenness},
                           unevenness + paid},
                          slots});
        if (count >= layout_->grid->items[i].at_most) {
            return;
        }
        const auto open = layout_->open_slots[i];
        for (std::size_t k = next; k != open.size(); ++k) {
            if (state_.fits(i, open[k])) {
                state_.place(i, open[k]);
                slots.push_back(open[k]);
                list(i, k + 1, paid + airing_prices_[open[k]], slots);
                slots.pop_back();
                state_.lift(i, open[k]);
            }
        }
    }

    const Layout* layout_;
    Scarcity scarcity_;
    State state_;
    std::uint64_t nodes_left_;
    std::vector<std::vector<Option>> of_;
    std::vector<double> prices_;
    std::vector<double> airing_prices_;
    std::vector<SlotIndex> chosen_;
    double earned_{}; ///< what all that is scarce would earn when full
};

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
