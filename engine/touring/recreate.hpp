#pragma once

#include <vector>

#include "insertion.hpp"

namespace loa::touring {

/// Puts places back, each on the days where its visits together are cheapest.
class Recreate {
public:
    Recreate(State& state, search::Random& random);

    [[nodiscard]] Penalties& penalties() noexcept { return insertion_.penalties; }
    [[nodiscard]] const Penalties& penalties() const noexcept { return insertion_.penalties; }

    /// Inserts `places`, none of which is visited, in an order drawn by lot; leaves out what costs
    /// more than it is worth.
    void operator()(std::vector<PlaceIndex>& places);
    /// Inserts a visit on `d` of each of `places`; one that finds no room there is planned anew.
    void in_one_day(Day d, std::vector<PlaceIndex>& places);
    /// Inserts the visits of `v` where they are cheapest.
    void place(PlaceIndex v);

private:
    void put_in_order(std::vector<PlaceIndex>& places);
    void find_spots(PlaceIndex v);
    void choose_pattern(PlaceIndex v);
    void choose_days(PlaceIndex v);
    void save_most(PlaceIndex v);
    void follow_days(PlaceIndex v);
    [[nodiscard]] double gain(PlaceIndex v, Day d) const;
    void insert_chosen(PlaceIndex v);

    State* state_;
    search::Random* random_;
    Insertion insertion_;
    std::vector<double> far_; // by place: the way to its nearest base
    std::vector<Spot> spots_; // by day
    std::vector<Day> chosen_;
    std::vector<std::pair<double, PlaceIndex>> keys_;
    // How much the visits left can save when the first of them is on that day, and the day after it.
    std::vector<double> gains_;       // visits left × (day, none)
    std::vector<std::uint32_t> next_; // visits left × (day, none)
};

} // namespace loa::touring
