#include "loa/text/nearest.hpp"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

#include "loa/text/normal.hpp"

namespace loa::text {
namespace {

// Letters inserted, removed, changed, or swapped with their neighbour (optimal string alignment).
std::size_t edits(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> before_last(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(last.begin(), last.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, changed});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = std::min(row[j], before_last[j - 2] + 1);
            }
        }
        std::swap(before_last, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

} // namespace

std::optional<std::string> nearest(std::string_view word, std::span<const std::string> known)
{
    const std::string wanted = folded(word);
    std::optional<std::string> best;
    std::size_t fewest = wanted.size() / 3 + 1;
    for (const std::string& name : known) {
        const std::size_t distance = edits(wanted, folded(name));
        if (distance < fewest) {
            fewest = distance;
            best = name;
        }
    }
    return best;
}

} // namespace loa::text
