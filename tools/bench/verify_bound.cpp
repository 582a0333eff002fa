#include "verify_bound.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "proof_tables.hpp"

namespace loa::bench {
namespace {

constexpr double billion = 1e9;
constexpr double far = std::numeric_limits<double>::infinity();
using Prices = std::vector<std::int64_t>;

double paid(const ProofTables& tables, const Prices& prices, std::size_t i, std::size_t slot)
{
    double sum = 0;
    for (const auto& use : tables.uses(i, slot)) {
        sum += static_cast<double>(prices[use.limit]) / billion * static_cast<double>(use.amount);
    }
    return sum;
}

double rent(const ProofTables& tables, const Prices& prices)
{
    double sum = 0;
    for (std::size_t limit = 0; limit != prices.size(); ++limit) {
        sum += static_cast<double>(prices[limit]) / billion *
               static_cast<double>(tables.holds()[limit]);
    }
    return sum;
}

/// weight · V of one item and the parts it is the sum of, by airtime open to the item.
class Evenness {
public:
    Evenness(const model::Proof& proof, const model::ProofItem& item)
        : history_{item.last_end.has_value()},
          airings_{static_cast<double>(item.placed.size())},
          weight_{static_cast<double>(item.weight)}
    {
        std::int64_t passed = history_ ? item.airtime_since : 0;
        for (std::size_t slot = 0; slot != proof.slots.size(); ++slot) {
            const auto at = static_cast<std::int64_t>(slot);
            const bool open = std::ranges::find(item.slots, at) != item.slots.end();
            const std::int64_t length = open ? proof.slots[slot].length : 0;
            middle_.push_back(static_cast<double>(passed) + static_cast<double>(length) / 2);
            passed += length;
        }
        width_ = static_cast<double>(passed);
    }

    [[nodiscard]] double first(std::size_t a) const
    {
        return (history_ ? 1 : 2) * share(middle_[a]);
    }
    [[nodiscard]] double between(std::size_t a, std::size_t b) const
    {
        return share(middle_[b] - middle_[a]);
    }
    [[nodiscard]] double last(std::size_t b) const { return 2 * share(width_ - middle_[b]); }
    [[nodiscard]] double less() const { return width_ > 0 ? weight_ : 0; }

private:
    [[nodiscard]] double share(double gap) const
    {
        const double gaps = airings_ + (history_ ? 0.5 : 0.0);
        return width_ > 0 ? weight_ * gaps * gap * gap / (width_ * width_) : 0;
    }

    bool history_;
    double airings_;
    double weight_;
    double width_{};
    std::vector<double> middle_; ///< by slot
};

double unevenness(const model::Proof& proof, const model::ProofItem& item)
{
    if (item.placed.empty()) {
        return 0;
    }
    const Evenness even{proof, item};
    const auto slot = [&](std::size_t k) { return static_cast<std::size_t>(item.placed[k]); };
    const std::size_t last = item.placed.size() - 1;
    double sum = even.first(slot(0)) + even.last(slot(last)) - even.less();
    for (std::size_t k = 1; k <= last; ++k) {
        sum += even.between(slot(k - 1), slot(k));
    }
    return sum;
}

/// The place among the item's nodes of the last fixed one before `b`, or 0: what skips it leaves it out.
std::size_t earliest_before(const ProofTables& tables, std::size_t i, std::size_t b)
{
    const auto& nodes = tables.nodes(i);
    while (b > 0 && !tables.fixed(i, nodes[b - 1])) {
        --b;
    }
    return b == 0 ? 0 : b - 1;
}

/// Whether an airing at `b` may follow one at `a`; fixed ones may whatever they break.
bool may_follow(const ProofTables& tables, std::size_t i, std::size_t a, std::size_t b)
{
    return (tables.fixed(i, a) && tables.fixed(i, b)) || tables.apart(i, a, b);
}

/// The least that as many airings as were placed can cost and pay, every fixed one among them.
double
cheapest(const model::Proof& proof, const ProofTables& tables, const Prices& prices, std::size_t i)
{
    const model::ProofItem& item = tables.item(i);
    const auto& nodes = tables.nodes(i);
    if (item.placed.empty()) {
        return 0;
    }
    const Evenness even{proof, item};
    std::vector<double> ends(nodes.size(), far);
    for (std::size_t b = 0; b != nodes.size(); ++b) {
        ends[b] = even.first(nodes[b]) + paid(tables, prices, i, nodes[b]);
        if (tables.fixed(i, nodes[b])) {
            break; // what begins later leaves it out
        }
    }
    for (std::size_t round = 1; round != item.placed.size(); ++round) {
        std::vector<double> longer(nodes.size(), far);
        for (std::size_t b = 1; b < nodes.size(); ++b) {
            for (std::size_t a = earliest_before(tables, i, b); a != b; ++a) {
                const bool may = may_follow(tables, i, nodes[a], nodes[b]);
                const double way = may ? ends[a] + even.between(nodes[a], nodes[b]) : far;
                longer[b] = std::min(longer[b], way);
            }
            longer[b] += paid(tables, prices, i, nodes[b]);
        }
        ends = std::move(longer);
    }
    double least = far;
    for (std::size_t b = earliest_before(tables, i, nodes.size()); b != nodes.size(); ++b) {
        least = std::min(least, ends[b] + even.last(nodes[b]));
    }
    return least - even.less();
}

int credit(const ProofTables& tables, const model::ProofWish& wish, std::size_t i, std::size_t slot)
{
    if (std::ranges::find(wish.items, static_cast<std::int64_t>(i)) == wish.items.end()) {
        return 0;
    }
    const auto inside = [&](std::int64_t at) { return wish.from <= at && at < wish.until ? 1 : 0; };
    return inside(static_cast<std::int64_t>(slot)) + inside(tables.repeat(i, slot));
}

/// The most that airings of one item can earn after what they pay, its fixed ones among them.
double dearest(const model::Proof& proof, const ProofTables& tables, std::size_t i)
{
    const auto& nodes = tables.nodes(i);
    const Prices prices = tables.shortfall_prices();
    std::vector<double> best;
    bool must = false;
    double most = 0;
    for (std::size_t b = 0; b != nodes.size(); ++b) {
        const bool here = tables.fixed(i, nodes[b]);
        double so_far = must ? -far : 0;
        for (std::size_t a = earliest_before(tables, i, b); a != b; ++a) {
            if (may_follow(tables, i, nodes[a], nodes[b])) {
                so_far = std::max(so_far, best[a]);
            }
        }
        double worth = -paid(tables, prices, i, nodes[b]);
        for (const model::ProofWish& wish : proof.wishes) {
            worth += static_cast<double>(wish.price) / billion * credit(tables, wish, i, nodes[b]);
        }
        best.push_back(so_far + worth);
        must = must || here;
        most = here ? best.back() : std::max(most, best.back());
    }
    return most;
}

std::int64_t shortfall(const model::Proof& proof, const ProofTables& tables)
{
    std::int64_t sum = 0;
    for (const model::ProofWish& wish : proof.wishes) {
        std::int64_t missing = wish.at_least;
        for (std::size_t i = 0; i != proof.items.size(); ++i) {
            for (const std::int64_t slot : proof.items[i].placed) {
                missing -= credit(tables, wish, i, static_cast<std::size_t>(slot));
            }
        }
        sum += wish.weight * std::max<std::int64_t>(0, missing);
    }
    return sum;
}

std::int64_t shortfall_bound(const model::Proof& proof, const ProofTables& tables)
{
    double bound = -rent(tables, tables.shortfall_prices());
    std::int64_t common = 0;
    for (const model::ProofWish& wish : proof.wishes) {
        bound += static_cast<double>(wish.price) / billion * wish.at_least;
        common = wish.at_least > 0 ? std::gcd(common, wish.weight) : common;
    }
    for (std::size_t i = 0; i != proof.items.size(); ++i) {
        bound -= dearest(proof, tables, i);
    }
    constexpr double rounding = 1e-6;
    if (common == 0 || bound <= rounding) {
        return 0;
    }
    // Nothing in between can be missing.
    const auto unit = static_cast<double>(common);
    return common * static_cast<std::int64_t>(std::ceil((bound - rounding) / unit));
}

bool sound(const model::Proof& proof, const ProofTables& tables)
{
    const auto not_negative = [](std::int64_t price) { return price >= 0; };
    return tables.prices().size() == tables.holds().size() &&
           tables.shortfall_prices().size() == tables.holds().size() &&
           std::ranges::all_of(tables.prices(), not_negative) &&
           std::ranges::all_of(tables.shortfall_prices(), not_negative) &&
           std::ranges::all_of(proof.wishes, [](const model::ProofWish& wish) {
               return wish.price >= 0 && wish.price <= wish.weight * 1'000'000'000;
           });
}

} // namespace

Verified verify(const model::Proof& proof)
{
    const ProofTables tables{proof};
    Verified found;
    found.sound = sound(proof, tables);
    if (!found.sound) {
        return found;
    }
    const Prices prices = tables.prices();
    found.bound = -rent(tables, prices);
    for (std::size_t i = 0; i != proof.items.size(); ++i) {
        found.unevenness += unevenness(proof, proof.items[i]);
        found.bound += cheapest(proof, tables, prices, i);
    }
    found.shortfall = shortfall(proof, tables);
    found.shortfall_bound = shortfall_bound(proof, tables);
    return found;
}

} // namespace loa::bench
