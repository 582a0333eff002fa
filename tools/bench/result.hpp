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

/// Writes one JSON line.
void print(const std::string& instance,
           const Run& run,
           double seconds,
           const rotation::Sequence& answer);

/// The whole of a file. Throws: BadInstance when it cannot be read.
[[nodiscard]] std::string whole_file(const std::string& path);

} // namespace loa::bench
