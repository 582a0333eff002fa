#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>

namespace loa::search {

/// How much of its budget a search has used after so many steps: 0 at first, 1 or more when it must
/// stop. Asked now and then. One that counts steps gives the same answer everywhere; one that reads
/// a clock does not.
using Progress = std::function<double(std::uint64_t steps)>;

/// Stops after `total` steps.
[[nodiscard]] inline Progress by_steps(std::uint64_t total)
{
    return [total](std::uint64_t steps) {
        return static_cast<double>(steps) / static_cast<double>(std::max<std::uint64_t>(1, total));
    };
}

/// How long a search may take, and where its chances start.
struct Budget {
    Progress progress{by_steps(1'000'000)};
    std::uint64_t seed{1};
};

} // namespace loa::search
