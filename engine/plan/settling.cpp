#include "plan/settling.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <tuple>
#include <utility>
#include <vector>

#include "loa/search/random.hpp"
#include "plan/completion.hpp"
#include "plan/evening.hpp"

namespace loa::plan {
namespace {

using rotation::ItemIndex;
using rotation::SlotIndex;

// Searched for what is owed and aimed at, completed, and evened out with what was added.
Placed started(const Problem& problem, const Search& search)
{
    const rotation::Effort effort{search.steps, search.seed, search.stopped, false};
    Room room{problem.grid};
    room.put(rotation::solve(problem.grid, effort).placement);
    complete(problem, room);
    return evened(problem, room, effort);
}

// Enough to find room for what is owed where a week has much of it.
std::uint64_t steps_of_start(const Problem& problem, const Search& search)
{
    std::uint64_t airings = 0;
    for (const rotation::Item& item : problem.grid.items) {
        airings += static_cast<std::uint64_t>(item.target);
    }
    return std::min(std::max<std::uint64_t>(3'000, 4 * airings), search.steps);
}

// As many at normal effort already as at the best.
std::uint64_t rounds(const Problem& problem, const Search& search)
{
    constexpr std::uint64_t most = 48;
    return std::clamp<std::uint64_t>(search.steps / (2 * steps_of_start(problem, search)), 1, most);
}

// How often each line that fills is heard decides how even the rest can get. The same starts for each
// seed, so that a plan hangs on chance no more than it must; the better quarter goes on four times as
// long until four at most are left.
//
// Source: Karnin, Koren, Somekh, "Almost optimal exploration in multi-armed bandits", ICML (2013).
Placed best_of_starts(const Problem& problem, const Search& search)
{
    const std::uint64_t least = steps_of_start(problem, search);
    std::vector<Placed> left;
    for (std::uint64_t start = 0; start != rounds(problem, search); ++start) {
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

using Owed = std::tuple<std::int64_t, std::int64_t, std::int64_t>;

// What is missing, most important first; what items lack of their share comes last.
Owed owed(const Problem& problem, const Room& room)
{
    std::int64_t lacking = 0;
    for (ItemIndex item = 0; item != problem.grid.items.size(); ++item) {
        const auto airings = std::ssize(room.placement()[item]);
        lacking += std::max<std::int64_t>(0, problem.grid.items[item].target - airings);
    }
    const model::Quality found = quality(problem, room);
    return {found.shortfall, found.off_target, lacking};
}

// Takes out one airing in ten that is not fixed.
void thin_out(const Problem& problem, Room& room, search::Random& random)
{
    const rotation::Placement before = room.placement();
    for (ItemIndex item = 0; item != before.size(); ++item) {
        for (const SlotIndex slot : before[item]) {
            const auto& fixed = problem.grid.items[item].fixed;
            if (!std::ranges::binary_search(fixed, slot) && random.below(10) == 0) {
                room.take(item, slot);
            }
        }
    }
}

// Where something is missing, weeks thinned out and completed again look for room, the same for each
// seed.
//
// Source: Schrimpf, Schneider, Stamm-Wilbrandt, Dueck, "Record breaking optimization results using the
//         ruin and recreate principle", Journal of Computational Physics 159 (2000), 139–171.
Room with_less_owed(const Problem& problem, Room best, const Search& search)
{
    search::Random random{1};
    Room now = best;
    Owed least = owed(problem, best);
    for (std::uint64_t round = 0; round != 8 * rounds(problem, search); ++round) {
        if (least < Owed{0, 1, 0} || search::told(search.stopped)) {
            break;
        }
        Room other = now;
        thin_out(problem, other, random);
        complete(problem, other);
        const Owed found = owed(problem, other);
        if (found <= least) {
            now = std::move(other); // what owes as much may lead on
        }
        if (found < least) {
            least = found;
            best = now;
        }
    }
    return best;
}

} // namespace

Room settled(const Problem& problem, const Search& search)
{
    return with_less_owed(problem, best_of_starts(problem, search).room, search);
}

} // namespace loa::plan
