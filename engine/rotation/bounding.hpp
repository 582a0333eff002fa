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
    Bounding(State& state, const Share& share)
        : state_{&state}, effort_{share.effort}, own_{share.own}
    {
    }

    /// Raises the bound, anew when numbers of airings have changed. To be called first.
    void renew();
    /// Whether no placement with these numbers has less unevenness.
    [[nodiscard]] bool met() const { return cost() <= program_->bound() + exact_to; }
    /// Unevenness of the state.
    [[nodiscard]] double cost() const { return state_->cost().unevenness; }
    [[nodiscard]] double bound() const { return std::min(program_->bound(), cost()); }
    /// They prove the bound.
    [[nodiscard]] Prices prices() const { return program_->prices(); }

    /// Looks at what the bound leaves, if that is not much, and makes it the state when it is better.
    /// Says whether nothing with these numbers is more even than the state then, by more than 1e-5.
    [[nodiscard]] bool close();

private:
    [[nodiscard]] std::vector<std::int32_t> numbers() const;

    State* state_;
    Effort effort_;
    std::uint64_t own_; ///< steps, for proofs
    std::vector<std::int32_t> numbers_;
    std::unique_ptr<PathProgram> program_;
};

} // namespace loa::rotation
