#include "line_bound.hpp"

#include <algorithm>
#include <limits>

namespace loa::rotation {
namespace {

constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max() / 2;

std::int64_t cheapest_gaps(const Line& line, ItemIndex i)
{
    const std::vector<std::int64_t>& costs = line.gap_cost[i];
    const std::int64_t gaps = line.counts[i] - 1;
    return gaps == 0 ? 0 : gaps * *std::min_element(costs.begin() + 1, costs.end());
}

/// By slot, the least that airings of `i` cost of which the last is there and none is left out that is
/// placed before; one more airing than in `ends`.
std::vector<std::int64_t>
with_one_more(const Line& line, ItemIndex i, const std::vector<std::int64_t>& ends)
{
    std::vector<std::int64_t> longer(ends.size(), never);
    for (std::size_t b = 1; b < ends.size(); ++b) {
        if (line.placed[b] != no_item && line.placed[b] != i) {
            continue;
        }
        for (std::size_t a = b; a-- > 0;) {
            longer[b] = std::min(longer[b], ends[a] + line.gap_cost[i][b - a]);
            if (line.placed[a] == i) {
                break;
            }
        }
    }
    return longer;
}

std::int64_t cheapest_alone(const Line& line, ItemIndex i)
{
    const std::size_t size = line.placed.size();
    std::vector<std::int64_t> ends(size, never);
    for (std::size_t s = 0; s != size; ++s) {
        ends[s] = line.placed[s] == no_item || line.placed[s] == i ? 0 : never;
        if (line.placed[s] == i) {
            break;
        }
    }
    for (std::int32_t airings = 1; airings < line.counts[i]; ++airings) {
        ends = with_one_more(line, i, ends);
    }
    std::int64_t least = never;
    for (std::size_t s = size; s-- > 0;) {
        least = std::min(least, ends[s]);
        if (line.placed[s] == i) {
            break;
        }
    }
    return least;
}

} // namespace

std::int64_t independent_bound(const Line& line)
{
    constexpr std::size_t longest = 512;
    const bool few = line.placed.size() <= longest;
    std::int64_t sum = 0;
    for (ItemIndex i = 0; i != line.counts.size(); ++i) {
        sum += few ? cheapest_alone(line, i) : cheapest_gaps(line, i);
    }
    return sum;
}

} // namespace loa::rotation
