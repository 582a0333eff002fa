#pragma once

#include <array>
#include <cstdint>

#include "loa/search/random.hpp"

namespace loa::search {

/// How much worse a move may be, in units of the temperature: exponential with mean 1, which makes
/// "accept when the change ≤ temperature · slack" Metropolis's rule. Drawn from a table rounded to
/// 2⁻²⁰, so that no machine's logarithm shows in the result.
class Slack {
public:
    Slack();

    [[nodiscard]] double draw(Random& random) const noexcept
    {
        return of(random.next() >> (64U - bits));
    }
    /// The slack that the lowest bits of `random` stand for.
    [[nodiscard]] double of(std::uint64_t random) const noexcept
    {
        return (*table_)[random & (table_->size() - 1)];
    }

private:
    static constexpr unsigned bits = 11;
    using Table = std::array<double, 1U << bits>;
    const Table* table_; ///< one for all
};

} // namespace loa::search
