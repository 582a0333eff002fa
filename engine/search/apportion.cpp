#include "loa/search/apportion.hpp"

#include <cassert>
#include <cstddef>
#include <queue>

namespace loa::search {
namespace {

/// Who is next, and by what claim: weight / (2 · has + 1), kept as a fraction.
struct Claim {
    std::int64_t weight;
    std::int64_t divisor;
    std::size_t index;
};

/// "Less" for a priority queue: the top is the largest fraction, the smallest index of equals. Among
/// the weightless, the one that has least.
struct Behind {
    bool operator()(const Claim& a, const Claim& b) const
    {
        // Both factors are under 2³², so the products are exact.
        const std::int64_t left = a.weight * b.divisor;
        const std::int64_t right = b.weight * a.divisor;
        if (left != right) {
            return left < right;
        }
        if (a.weight == 0 && a.divisor != b.divisor) {
            return a.divisor > b.divisor;
        }
        return a.index > b.index;
    }
};

} // namespace

std::vector<std::int32_t> apportion(std::span<const Share> shares, std::int64_t total)
{
    std::vector<std::int32_t> given;
    std::priority_queue<Claim, std::vector<Claim>, Behind> claims;
    given.reserve(shares.size());
    for (const Share& share : shares) {
        assert(share.weight >= 0 && share.at_least >= 0 && share.at_most >= share.at_least);
        if (share.at_least < share.at_most) {
            claims.push({share.weight, 2 * std::int64_t{share.at_least} + 1, given.size()});
        }
        given.push_back(share.at_least);
        total -= share.at_least;
    }
    for (; total > 0 && !claims.empty(); --total) {
        Claim next = claims.top();
        claims.pop();
        if (++given[next.index] < shares[next.index].at_most) {
            next.divisor += 2;
            claims.push(next);
        }
    }
    return given;
}

} // namespace loa::search
