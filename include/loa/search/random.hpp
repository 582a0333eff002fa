#pragma once

#include <array>
#include <bit>
#include <cstdint>

namespace loa::search {

/// Seeded random integers: the same numbers on every machine and compiler, unlike the standard
/// distributions. Not for secrets.
///
/// Source: Blackman and Vigna, xoshiro256++ (2019), seeded by splitmix64; bounded by Lemire,
///         "Fast random integer generation in an interval" (2019).
class Random {
public:
    explicit Random(std::uint64_t seed) noexcept
    {
        for (std::uint64_t& word : state_) {
            seed += 0x9E37'79B9'7F4A'7C15U;
            std::uint64_t mixed = seed;
            mixed = (mixed ^ (mixed >> 30U)) * 0xBF58'476D'1CE4'E5B9U;
            mixed = (mixed ^ (mixed >> 27U)) * 0x94D0'49BB'1331'11EBU;
            word = mixed ^ (mixed >> 31U);
        }
    }

    [[nodiscard]] std::uint64_t next() noexcept
    {
        const std::uint64_t result = std::rotl(state_[0] + state_[3], 23) + state_[0];
        const std::uint64_t shifted = state_[1] << 17U;
        state_[2] ^= state_[0];
        state_[3] ^= state_[1];
        state_[1] ^= state_[2];
        state_[0] ^= state_[3];
        state_[2] ^= shifted;
        state_[3] = std::rotl(state_[3], 45);
        return result;
    }

    /// One of 0, 1, … `bound` − 1, each as likely; `bound` is at least 1.
    [[nodiscard]] std::uint32_t below(std::uint32_t bound) noexcept
    {
        std::uint64_t product = (next() >> 32U) * bound;
        if (static_cast<std::uint32_t>(product) < bound) {
            const std::uint32_t uneven = (0U - bound) % bound;
            while (static_cast<std::uint32_t>(product) < uneven) {
                product = (next() >> 32U) * bound;
            }
        }
        return static_cast<std::uint32_t>(product >> 32U);
    }

    /// A number in [0, 1) with 53 random bits.
    [[nodiscard]] double unit() noexcept { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }

private:
    std::array<std::uint64_t, 4> state_{};
};

} // namespace loa::search
