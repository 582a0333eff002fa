#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include "circle.hpp"
#include "loa/search/random.hpp"

namespace loa::rotation {

/// Sixteen arrangements of one circle under annealing, each at its temperature, changed in step: all
/// propose to move the same copy at once, and only those that accept touch their places. Judging
/// sixteen proposals without a branch takes less time than guessing wrong once.
///
/// With v = gap before − gap after, moving a copy by δ changes Σ gap² by 2·δ·(δ + v): no gap need be
/// looked up. `Number` holds twice the slots and one, with their sign.
template <class Number>
class Replicas {
public:
    static constexpr std::size_t width = 16;
    static constexpr std::size_t longest = std::numeric_limits<Number>::max() / 2 - 1; ///< slots

    /// All at `places`, as cold as can be.
    Replicas(const Circle& circle, const Circle::Places& places, std::uint64_t seed);

    void place(std::size_t lane, const Circle::Places& places);
    /// In units of half a change of Σ gap².
    void set_temperature(std::size_t lane, double temperature);
    void exchange_temperatures(std::size_t a, std::size_t b);

    /// `rounds` proposals to each.
    void run(std::uint64_t rounds);

    /// Σ gap² over all items of more than one copy.
    [[nodiscard]] std::int64_t cost(std::size_t lane) const noexcept { return cost_[lane]; }
    [[nodiscard]] Circle::Places places(std::size_t lane) const;
    [[nodiscard]] std::int64_t best_cost() const noexcept { return best_cost_; }
    [[nodiscard]] const Circle::Places& best() const noexcept { return best_; }

private:
    using Lanes = std::array<Number, width>;
    /// Random bits for some rounds to come.
    struct Draws {
        static constexpr std::size_t rounds = 64;
        std::array<std::uint64_t, rounds> move;
        std::array<std::array<std::int16_t, width>, rounds> luck;
    };
    /// Where each would move a copy, and who is there.
    struct Proposal {
        std::size_t row; ///< of the copy
        Lanes shift;
        Lanes target;
        Lanes other;
        Lanes theirs;                         ///< its imbalance
        std::array<std::int32_t, width> half; ///< of what it adds to the cost
    };
    static constexpr std::size_t steep = 16; ///< half changes from here on are refused
    static constexpr std::size_t streams = 4;

    void draw(std::size_t rounds);
    template <bool Beside>
    void round(std::size_t n, std::size_t row);
    template <bool Beside>
    void propose(Proposal& to, std::size_t n) const;
    void look(Proposal& to) const;
    [[nodiscard]] std::uint32_t judge(const Proposal& proposal, std::size_t n) const;
    template <bool Beside>
    [[nodiscard]] bool may_change(std::size_t row,
                                  std::size_t other,
                                  std::int32_t shift,
                                  std::int32_t back,
                                  std::size_t lane) const;
    template <bool Beside>
    void change(const Proposal& proposal, std::size_t lane);
    [[nodiscard]] bool stays(std::size_t row, std::int32_t shift, std::size_t lane) const;
    void shift_by(std::size_t row, std::int32_t shift, Number target, std::size_t lane);
    void keep(std::size_t lane);

    Circle circle_;
    Number size_;
    std::vector<Number> at_;                ///< slot × lane: a copy
    std::vector<Number> position_;          ///< copy × lane
    std::vector<Number> imbalance_;         ///< copy × lane: v; 0 for the blank
    std::vector<std::uint32_t> neighbours_; ///< copy × (previous, next): row of a copy
    std::array<std::array<std::int16_t, width>, steep> chance_{}; ///< half change × lane
    std::array<std::int64_t, width> cost_{};
    std::int64_t best_cost_;
    Circle::Places best_;
    search::Random random_;
    std::array<search::Random, streams> luck_;
    Draws draws_{};
};

} // namespace loa::rotation
