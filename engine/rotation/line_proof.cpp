#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>
#include <unordered_map>
#include <utility>

#include "allowance.hpp"
#include "line_paths.hpp"

namespace loa::rotation {
namespace {

/// How many of the items' cheapest paths take each slot, less the one that may.
std::vector<int> overtaken(const LinePaths& paths, const Line& line)
{
    std::vector<int> over(line.placed.size(), -1);
    for (ItemIndex i = 0; i != line.counts.size(); ++i) {
        for (const std::size_t s : paths.path(i)) {
            ++over[s];
        }
    }
    return over;
}

/// Prices whose bound subgradient ascent could not raise much further; a slot taken by none or by
/// several says which way its price should go.
std::vector<std::int64_t>
good_prices(LinePaths& paths, const Line& line, std::int64_t cost, Allowance& allowance)
{
    constexpr int rounds = 600;
    constexpr int patience = 8;
    const std::size_t slots = line.placed.size();
    std::vector<std::int64_t> prices(slots, 0);
    std::vector<std::int64_t> best = prices;
    std::int64_t highest = std::numeric_limits<std::int64_t>::min();
    double reach = 1;
    int since = 0;
    for (int round = 0; round != rounds && highest < cost && !allowance.spent(slots); ++round) {
        paths.price(prices);
        if (const std::int64_t now = paths.bound(); now > highest) {
            highest = now;
            best = prices;
            since = 0;
        } else if (++since == patience) {
            reach *= 0.7;
            since = 0;
        }
        const std::vector<int> over = overtaken(paths, line);
        const int squares = std::inner_product(over.begin(), over.end(), over.begin(), 0);
        if (squares == 0) {
            break;
        }
        const double step = reach * static_cast<double>(cost - paths.bound()) / squares;
        for (std::size_t s = 0; s != slots; ++s) {
            prices[s] += std::llround(step * over[s]);
        }
    }
    paths.price(best);
    return best;
}

/// How far a line is filled: where each item was last, and how many of it are left.
struct Stage {
    static constexpr std::size_t most_items = 8;
    std::array<std::uint8_t, most_items> last{}; ///< slot + 1; 0: none, or none left
    std::array<std::uint8_t, most_items> left{};
    friend bool operator==(const Stage&, const Stage&) = default;
};

struct StageHash {
    std::size_t operator()(const Stage& stage) const noexcept
    {
        std::uint64_t hash = 0x9E37'79B9'7F4A'7C15U;
        for (std::size_t i = 0; i != Stage::most_items; ++i) {
            hash = (hash ^ stage.last[i] ^ (std::uint64_t{stage.left[i]} << 8U)) *
                   0xBF58'476D'1CE4'E5B9U;
            hash ^= hash >> 29U;
        }
        return hash;
    }
};

/// Fills a line slot by slot, keeping for every stage the cheapest way there, and only those that the
/// items' cheapest paths could bring to a cost of at most a limit.
class Sweep {
public:
    enum class Outcome { none, found, given_up };

    Sweep(const Line& line, const LinePaths& paths, Allowance& allowance)
        : line_{&line}, paths_{&paths}, allowance_{&allowance}
    {
    }

    /// Whether any sequence costs at most `limit`; looks at no more than `most` stages.
    [[nodiscard]] Outcome run(std::int64_t limit, std::size_t most)
    {
        layers_.assign(1, {});
        Stage start;
        for (std::size_t i = 0; i != line_->counts.size(); ++i) {
            start.left.at(i) = static_cast<std::uint8_t>(line_->counts[i]);
        }
        layers_.front().push_back({start, 0, 0, no_item});
        std::size_t seen = 0;
        for (std::size_t slot = 0; slot != line_->placed.size(); ++slot) {
            const bool whole = advance(slot, limit);
            seen += layers_.back().size();
            if (!whole) {
                return Outcome::given_up;
            }
            if (layers_.back().empty()) {
                return Outcome::none;
            }
            if (seen > most) {
                return Outcome::given_up;
            }
        }
        return Outcome::found;
    }
    /// The cheapest sequence found.
    [[nodiscard]] std::vector<ItemIndex> slots() const
    {
        const auto& last = layers_.back();
        std::size_t at = 0;
        for (std::size_t k = 0; k != last.size(); ++k) {
            at = last[k].cost < last[at].cost ? k : at;
        }
        std::vector<ItemIndex> filled;
        for (std::size_t layer = layers_.size() - 1; layer > 0; --layer) {
            filled.push_back(layers_[layer][at].item);
            at = layers_[layer][at].from;
        }
        std::reverse(filled.begin(), filled.end());
        return filled;
    }

private:
    struct Way {
        Stage stage;
        std::int64_t cost;
        std::uint32_t from;
        ItemIndex item;
    };

    [[nodiscard]] std::int64_t least(const Way& way, std::size_t from) const
    {
        std::int64_t sum = way.cost - paths_->earned(from);
        for (ItemIndex i = 0; i != line_->counts.size(); ++i) {
            sum += paths_->rest(
                i, std::min<std::size_t>(way.stage.last.at(i), from), way.stage.left.at(i), from);
        }
        return sum;
    }

    /// `before`, the `k`th of its layer, with `i` at `slot`.
    [[nodiscard]] Way
    extended(const Way& before, std::uint32_t k, ItemIndex i, std::size_t slot) const
    {
        Way way = before;
        way.cost += paths_->step(i, way.stage.last.at(i), slot);
        way.stage.last.at(i) =
            static_cast<std::uint8_t>(--way.stage.left.at(i) == 0 ? 0 : slot + 1);
        way.from = k;
        way.item = i;
        return way;
    }
    /// Adds a layer. False when the allowance is spent before it is whole.
    bool advance(std::size_t slot, std::int64_t limit)
    {
        const std::vector<Way>& before = layers_.back();
        std::vector<Way> after;
        std::unordered_map<Stage, std::size_t, StageHash> known;
        const auto keep = [&](const Way& way) {
            const auto [place, added] = known.try_emplace(way.stage, after.size());
            if (added) {
                after.push_back(way);
            } else if (way.cost < after[place->second].cost) {
                after[place->second] = way;
            }
        };
        bool spent = false;
        for (std::uint32_t k = 0; k != before.size() && !spent; ++k) {
            spent = allowance_->spent();
            for (ItemIndex i = 0; i != line_->counts.size(); ++i) {
                if (before[k].stage.left.at(i) == 0 || !paths_->allowed(i, slot)) {
                    continue;
                }
                const Way way = extended(before[k], k, i, slot);
                if (least(way, slot + 1) <= limit) {
                    keep(way);
                }
            }
        }
        layers_.push_back(std::move(after));
        return !spent;
    }

    const Line* line_;
    const LinePaths* paths_;
    Allowance* allowance_;
    std::vector<std::vector<Way>> layers_;
};

} // namespace

Sequence
prove(const Line& line, Sequence known, std::size_t most_stages, const search::Progress& progress)
{
    constexpr std::size_t longest = 254;
    if (line.placed.size() > longest) {
        return known;
    }
    constexpr std::int64_t fine = LinePaths::fineness;
    Allowance allowance{progress};
    LinePaths paths{line};
    std::int64_t best = cost(line, known.slots);
    static_cast<void>(good_prices(paths, line, best * fine, allowance));
    // Costs are whole in the line's unit: a bound may be rounded up to it.
    const auto whole = [](std::int64_t value) { return (value + fine - 1) / fine; };
    std::int64_t bound = std::max<std::int64_t>(0, whole(paths.bound()));
    Sweep sweep{line, paths, allowance};
    // Limits rise to just under the cost known; each one passed is a bound.
    constexpr int parts = 8;
    const std::int64_t first = bound;
    const bool few = line.counts.size() <= Stage::most_items;
    for (int part = 1; few && part <= parts && bound < best; ++part) {
        const std::int64_t limit = std::max(bound, first + (best - 1 - first) * part / parts);
        const Sweep::Outcome outcome = sweep.run(limit * fine, most_stages);
        if (outcome == Sweep::Outcome::given_up) {
            break;
        }
        if (outcome == Sweep::Outcome::found) {
            known.slots = sweep.slots();
            best = cost(line, known.slots);
            bound = best;
        } else {
            bound = limit + 1;
        }
    }
    const auto unit = static_cast<double>(line.unit);
    known.cost = static_cast<double>(best) / unit;
    known.bound = static_cast<double>(bound) / unit;
    known.proved = bound == best;
    return known;
}

} // namespace loa::rotation
