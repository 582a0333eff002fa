#include "plan/settling.hpp"

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <utility>
#include <vector>

#include "plan/completion.hpp"
#include "plan/evening.hpp"

namespace loa::plan {
namespace {

// Searched for what is owed and aimed at, completed, and evened out with what was added.
Placed started(const Problem& problem, const Search& search)
{
    const rotation::Effort effort{search.steps, search.seed, search.stopped, false};
    Room room{problem.grid};
    room.put(rotation::solve(problem.grid, effort).placement);
    complete(problem, room);
    return evened(problem, room, effort);
}

bool owes_less(const Placed& a, const Placed& b)
{
    return std::tie(a.quality.shortfall, a.quality.off_target) <
           std::tie(b.quality.shortfall, b.quality.off_target);
}

// Enough to find room for what is owed where a week has much of it.
std::uint64_t steps_of_start(const Problem& problem)
{
    std::uint64_t airings = 0;
    for (const rotation::Item& item : problem.grid.items) {
        airings += static_cast<std::uint64_t>(item.target);
    }
    return std::max<std::uint64_t>(3'000, 4 * airings);
}

// How often each line that fills is heard decides how even the rest can get. The same starts for each
// seed, so that a plan hangs on chance no more than it must; the better quarter goes on four times as
// long until four at most are left.
//
// Source: Karnin, Koren, Somekh, "Almost optimal exploration in multi-armed bandits", ICML (2013).
Placed best_of_starts(const Problem& problem, const Search& search)
{
    constexpr std::uint64_t most = 48; // at normal effort already
    const std::uint64_t least = std::min(steps_of_start(problem), search.steps);
    const auto starts = std::clamp<std::uint64_t>(search.steps / (2 * least), 1, most);
    std::vector<Placed> left;
    for (std::uint64_t start = 0; start != starts; ++start) {
        if (start == 0 || !search::told(search.stopped)) {
            left.push_back(started(problem, {least, start, search.stopped}));
        }
    }
    const auto rank = [&] { std::ranges::stable_sort(left, better, &Placed::quality); };
    rank();
    for (std::uint64_t steps = 4 * least; left.size() > 4; steps *= 4) {
        left.erase(left.begin() + static_cast<std::ptrdiff_t>((left.size() + 3) / 4), left.end());
        for (Placed& placed : left) {
            placed = evened(problem, placed.room, {steps, 0, search.stopped, false});
        }
        rank();
    }
    return std::move(left.front());
}

// What is owed has no share in that: where something is missing, more starts look for room.
Placed with_less_owed(const Problem& problem, Placed best, const Search& search)
{
    const std::uint64_t steps = steps_of_start(problem);
    const std::uint64_t starts = search.steps / (10 * steps);
    for (std::uint64_t start = 0; start != starts && !search::told(search.stopped); ++start) {
        if (best.quality.shortfall == 0 && best.quality.off_target == 0) {
            break;
        }
        Placed other = started(problem, {steps, search.seed + start, search.stopped});
        if (owes_less(other, best)) {
            best = std::move(other);
        }
    }
    return best;
}

} // namespace

Room settled(const Problem& problem, const Search& search)
{
    return with_less_owed(problem, best_of_starts(problem, search), search).room;
}

} // namespace loa::plan
