#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

#include "loa/rotation/cycle.hpp"
#include "loa/search/progress.hpp"

namespace loa::bench {

/// A file that is no instance.
class BadInstance : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// What every run is told.
struct Run {
    double seconds{1};
    std::uint64_t seed{1};
};

/// Whether a proof is searched for afterwards, and for how long.
struct Proof {
    bool wanted{};
    double seconds{60};
};

/// Processor seconds of this program so far: other programs on the machine do not count.
[[nodiscard]] double processor_seconds();

/// Used up after `seconds` of processor time from now.
[[nodiscard]] search::Progress by_processor_time(double seconds);

/// Processor seconds that an answer took.
struct Took {
    double search{};
    double all{}; ///< the proof included
};

/// Writes one JSON line.
void print(const std::string& instance,
           const Run& run,
           const Took& took,
           const rotation::Sequence& answer);

/// Throws: BadInstance, which begins with `where`, unless there are from 1 to `most` slots, every item
/// comes at least once, and `counts` add up to the slots.
void require_counts(const std::string& where,
                    const std::vector<std::int64_t>& counts,
                    std::int64_t slots,
                    std::int64_t most);

/// The whole of a file. Throws: BadInstance when it cannot be read.
[[nodiscard]] std::string whole_file(const std::string& path);

} // namespace loa::bench
