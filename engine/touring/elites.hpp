#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include "loa/search/random.hpp"
#include "loa/touring/plan.hpp"

namespace loa::touring {

/// A plan that keeps all limits, and what Prices weigh it at.
struct Elite {
    std::int64_t value{std::numeric_limits<std::int64_t>::max()};
    Plan plan;
};

/// A few good plans that differ in the days on which places are visited.
class Elites {
public:
    /// Takes `elite` in the place of the one it resembles if that is worse, otherwise in the place
    /// of the worst; says whether it did. Cost: what all of them visit.
    bool add(const Problem& problem, const Elite& elite);

    static constexpr std::size_t most = 12;
    [[nodiscard]] std::size_t size() const noexcept { return members_.size(); }

    struct Pair {
        const Elite* first{};
        const Elite* second{};
    };
    /// Two of them, each the better of two drawn by lot. Needs two.
    [[nodiscard]] Pair draw(search::Random& random) const;

private:
    struct Member {
        Elite elite;
        std::vector<std::vector<Day>> days; ///< by place
    };

    [[nodiscard]] Member* resembling(const std::vector<std::vector<Day>>& days);

    std::vector<Member> members_;
};

} // namespace loa::touring
