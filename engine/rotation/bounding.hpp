#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <vector>

#include "loa/rotation/solve.hpp"
#include "part_search.hpp"
#include "path_program.hpp"
#include "state.hpp"

namespace loa::rotation {

/// The bound of a part under search, and what can be known by it. The numbers of airings are those of
/// `state` when the bound was last renewed.
class Bounding {
public:
    Bounding(const State& state, const Share& share)
        : state_{&state}, effort_{share.effort}, own_{share.own}
    {
    }

    /// Raises the bound, anew when numbers of airings have changed. To be called first.
    void renew();
    /// Whether no placement with these numbers has less unevenness.
    [[nodiscard]] bool met() const { return cost() <= program_->bound() + exact; }
    /// Unevenness of the state.
    [[nodiscard]] double cost() const { return state_->cost().unevenness; }
    [[nodiscard]] double bound() const { return std::min(program_->bound(), cost()); }
    /// They prove the bound.
    [[nodiscard]] Prices prices() const { return program_->prices(); }

    /// Looks at what the bound leaves, if that is not much, and gives it to `state`, the one it bounds,
    /// when it is better. Says whether nothing is better than that state then.
    [[nodiscard]] bool close(State& state);

private:
    static constexpr double exact = 1e-7; // what linear programs are exact to

    [[nodiscard]] std::vector<std::int32_t> numbers() const;

    const State* state_;
    Effort effort_;
    std::uint64_t own_; ///< steps, for proofs
    std::vector<std::int32_t> numbers_;
    std::unique_ptr<PathProgram> program_;
};

} // namespace loa::rotation
