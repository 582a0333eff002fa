#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "loa/search/random.hpp"
#include "loa/search/slack.hpp"
#include "loa/search/stopped.hpp"
#include "state.hpp"

namespace loa::rotation {

/// One item's part in a move: from `out` to `in`. no_slot on one side: in or out altogether; on both:
/// no part.
struct Shift {
    ItemIndex item{};
    SlotIndex out{no_slot};
    SlotIndex in{no_slot};
};

/// A move: up to four items, each once; those without a part come last.
using Move = std::array<Shift, 4>;

/// What `move` would add to the cost.
[[nodiscard]] Cost change(const State& state, const Move& move);

/// Makes `move` if it keeps every hard limit; otherwise leaves `state` as it is.
[[nodiscard]] bool try_move(State& state, const Move& move);

/// Falls by a constant factor, as multiples of unevenness.
struct Temperatures {
    double hot{};
    double cold{};
};

/// Simulated annealing with moves of one or two airings: insert, relocate, swap, push out, push on;
/// of two or three where an airing and its repeat change places with others; and of up to four that
/// change places between two slots, where one long item fits for two short.
/// Leaves `state` at the best placement it met; soon after it is told to stop.
class Annealing {
public:
    Annealing(State& state, std::uint64_t seed, search::Stopped stopped = {});

    /// Looks for room for what is missing, until nothing is or `steps` proposals are done.
    /// Returns the proposals left.
    std::uint64_t fill(std::uint64_t steps);
    /// Evens out; counts change only for the better.
    void even(std::uint64_t steps);
    /// As `even`, but stays where that leads.
    void cool(std::uint64_t steps, const Temperatures& temperatures);
    /// The same at one temperature.
    void hold(std::uint64_t steps, double temperature);
    void return_to_best();

    [[nodiscard]] const Cost& now() const noexcept { return now_; }
    [[nodiscard]] const Cost& best() const noexcept { return best_; }

private:
    void even_at(double temperature);
    [[nodiscard]] Move propose_fill();
    [[nodiscard]] Move propose_even();
    [[nodiscard]] Move change_places(const Airing& airing, SlotIndex t);
    [[nodiscard]] Move change_places_twice(const Airing& airing, SlotIndex t);
    [[nodiscard]] Move exchange(SlotIndex s, SlotIndex t) const;
    [[nodiscard]] SlotIndex destination(ItemIndex i, SlotIndex s);
    [[nodiscard]] SlotIndex middle_of_neighbours(ItemIndex i, SlotIndex s) const;
    [[nodiscard]] SlotIndex any_open(ItemIndex i);
    [[nodiscard]] SlotIndex crowded_near(ItemIndex i, SlotIndex t);
    [[nodiscard]] bool told_to_stop(std::uint64_t step) const;
    [[nodiscard]] bool accepts(const Cost& added, double temperature);
    void make(const Move& move, const Cost& added);
    void list_missing();
    void keep_best();

    State* state_;
    search::Random random_;
    search::Slack slack_;
    search::Stopped stopped_;
    std::vector<ItemIndex> missing_; ///< items below their target that have places
    Cost now_;
    Cost best_;
    bool at_best_{true};
    std::vector<Airing> best_airings_;
};

} // namespace loa::rotation
