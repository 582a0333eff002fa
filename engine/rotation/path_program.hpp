#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include "item_paths.hpp"
#include "loa/rotation/bound.hpp"
#include "loa/search/stopped.hpp"
#include "prices.hpp"
#include "state.hpp"

class ClpSimplex;

namespace loa::rotation {

/// What costs of linear programs are exact to.
inline constexpr double exact_to = 1e-7;

/// All airings of one item, as one choice.
struct ItemPath {
    ItemIndex item{};
    std::vector<SlotIndex> slots; ///< ascending, the fixed among them
    double cost{};                ///< weight · V
};

/// The linear program that takes one path of each item, in parts if need be, within all that is scarce:
/// its optimum is the highest bound that any prices give. Solved by column generation: what the paths
/// known so far compete for is priced, and each item adds its cheapest path at these prices.
///
/// Source: Dantzig, Wolfe, "Decomposition principle for linear programs", Operations Research 8 (1960),
///         101–111; smoothed prices: Wentges, "Weighted Dantzig–Wolfe decomposition for linear
///         mixed-integer programming", International Transactions in Operational Research 4 (1997),
///         151–162.
class PathProgram {
public:
    /// For the numbers of airings in `known`.
    explicit PathProgram(const State& known);
    PathProgram(const PathProgram&) = delete;
    PathProgram& operator=(const PathProgram&) = delete;
    ~PathProgram();

    /// Raises the bound by `rounds` rounds of subgradient ascent.
    void ascend(std::uint64_t rounds, const search::Stopped& stopped = {});
    /// Raises it by at most `rounds` linear programs; ends early when it is the highest, when it meets
    /// what is known, or when told to stop. Ten to thirty rounds do for a station's week.
    /// Cost: a round takes count · slots² an item, and a linear program that goes on from the last.
    void generate(std::uint64_t rounds, const search::Stopped& stopped = {});

    /// No placement with these numbers has less unevenness.
    [[nodiscard]] double bound() const noexcept { return bound_; }
    /// They prove the bound.
    [[nodiscard]] Prices prices() const { return priced_.scarcity().spelled_out(prices_); }

    /// All paths that can be part of a placement of less unevenness than `known`; nothing when there are
    /// more than `most`.
    [[nodiscard]] std::optional<std::vector<ItemPath>> paths_below(double known, std::size_t most);

private:
    bool add(const ItemPath& path);
    bool add_cheapest(std::span<const double> prices);
    [[nodiscard]] std::vector<double> duals() const;
    [[nodiscard]] std::vector<double> smoothed(std::span<const double> duals) const;

    PricedPaths priced_;
    std::set<std::pair<ItemIndex, std::vector<SlotIndex>>> known_;
    std::unique_ptr<ClpSimplex> program_;
    double known_cost_;
    double bound_;
    std::vector<double> prices_; ///< of the bound
};

/// A linear program with a row for each of `items`, which takes one path, then one for each limit.
[[nodiscard]] std::unique_ptr<ClpSimplex> rows_for_paths(std::size_t items,
                                                         const Scarcity& scarcity);

/// A column of such a program that takes `path`, or part of it.
void add_column(ClpSimplex& program, const Scarcity& scarcity, const ItemPath& path);

} // namespace loa::rotation
