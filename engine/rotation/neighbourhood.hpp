#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "best_path.hpp"
#include "loa/search/random.hpp"
#include "loa/search/stopped.hpp"
#include "prices.hpp"
#include "state.hpp"

namespace loa::rotation {

/// Large-neighbourhood search: takes all movable airings of one to three items out and lays them
/// again, each on its exact best path among what the others leave. All but the last pay the prices
/// of what is scarce, so that they leave room where it counts. Keeps what is not worse, counts
/// before unevenness.
class Neighbourhood {
public:
    Neighbourhood(State& state, BestPath& paths, std::uint64_t seed, search::Stopped stopped);

    /// `rounds` re-insertions, or fewer when told to stop.
    void search(std::uint64_t rounds, const Prices& prices);

private:
    void choose();
    void choose_beside(ItemIndex i);
    void lift_chosen();
    void lay(ItemIndex i, std::span<const double> prices);
    void restore();

    State* state_;
    BestPath* paths_;
    search::Random random_;
    search::Stopped stopped_;
    Scarcity scarcity_;
    std::vector<double> airing_prices_;
    std::vector<ItemIndex> movable_; ///< items with open slots
    std::vector<ItemIndex> chosen_;
    std::vector<Airing> before_;
};

} // namespace loa::rotation
