#pragma once

#include <cstdint>
#include <vector>

#include "linear_assignment.hpp"
#include "loa/search/random.hpp"
#include "state.hpp"

namespace loa::rotation {

/// A very large neighbourhood: takes one airing out of most slots, of different items and families, and
/// lays all of them again where together they are most even, which is a linear assignment problem. What
/// cycles of any length would gain is found in one go; what several airings of an item or of a slot would
/// gain together is left to other choices. Counts stay, and what is repeated.
///
/// Source: Ahuja, Ergun, Orlin, Punnen, "A survey of very large-scale neighborhood search techniques",
///         Discrete Applied Mathematics 123 (2002), 75–102.
class Reassignment {
public:
    explicit Reassignment(State& state);

    /// Chooses at random and lays again: never less evenly than before.
    /// Cost: at most the slots cubed; about 25 µs for 28.
    void round(search::Random& random);

private:
    void choose(search::Random& random);
    [[nodiscard]] bool may_join(const Airing& airing) const;
    void join(const Airing& airing);
    void open_places();
    void price();

    State* state_;
    LinearAssignment assignment_;
    std::vector<Airing> order_;     ///< in which they are asked
    std::vector<Airing> chosen_;    ///< the rows
    std::vector<SlotIndex> places_; ///< the columns
    std::vector<std::uint8_t> slot_used_;
    std::vector<std::uint8_t> item_used_;
    std::vector<std::uint8_t> family_used_;
};

} // namespace loa::rotation
