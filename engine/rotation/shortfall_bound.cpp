#include "loa/rotation/shortfall_bound.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>

#include "ascent.hpp"
#include "prices.hpp"

namespace loa::rotation {
namespace {

constexpr double nothing = -std::numeric_limits<double>::infinity();

/// Where one item may air beside the fixed airings, and which two airings are too near.
struct Places {
    std::vector<SlotIndex> nodes;
    std::vector<std::uint8_t> fixed;
    std::vector<std::uint8_t> clash; ///< later × earlier node
};

void mark_clashes(Places& places, const Layout& layout, ItemIndex i)
{
    const std::size_t size = places.nodes.size();
    places.clash.assign(size * size, 0);
    for (std::size_t b = 0; b != size; ++b) {
        for (std::size_t a = 0; a != b; ++a) {
            const bool both = places.fixed[a] != 0 && places.fixed[b] != 0;
            const bool near = layout.clash(i, places.nodes[a], places.nodes[b]);
            places.clash[b * size + a] = !both && near ? 1 : 0;
        }
    }
}

Places places_of(const State& bare, ItemIndex i)
{
    const Layout& layout = bare.layout();
    Places places;
    for (SlotIndex s = 0; s != layout.slot_count; ++s) {
        const bool fixed = layout.fixed[layout.cell(i, s)] != 0;
        if (fixed || (layout.open[layout.cell(i, s)] != 0 && bare.fits(i, s))) {
            places.nodes.push_back(s);
            places.fixed.push_back(fixed ? 1 : 0);
        }
    }
    mark_clashes(places, layout, i);
    return places;
}

/// The airings of one item that earn most, its fixed ones among them.
class Earning {
public:
    explicit Earning(Places places) : at_{std::move(places)} {}

    /// What they earn at `worth`, by slot.
    double find(std::span<const double> worth)
    {
        const std::size_t size = at_.nodes.size();
        best_.assign(size, nothing);
        from_.assign(size, size);
        for (std::size_t b = 0; b != size; ++b) {
            reach(b);
            best_[b] += worth[at_.nodes[b]];
        }
        // It ends after the last fixed airing; with none it may stay away altogether.
        const auto& fixed = at_.fixed;
        double most = std::find(fixed.begin(), fixed.end(), 1) == fixed.end() ? 0.0 : nothing;
        std::size_t last = size;
        for (std::size_t b = size; b-- > 0;) {
            if (best_[b] > most) {
                most = best_[b];
                last = b;
            }
            if (fixed[b] != 0) {
                break;
            }
        }
        trace(last);
        return most;
    }
    [[nodiscard]] std::span<const SlotIndex> slots() const noexcept { return slots_; }

private:
    /// The best way to node `b`: first of all, or after an earlier node that leaves no fixed one out.
    void reach(std::size_t b)
    {
        const std::size_t size = at_.nodes.size();
        double& best = best_[b];
        bool first = true;
        for (std::size_t a = b; a-- > 0 && first;) {
            if (at_.clash[b * size + a] == 0 && best_[a] > best) {
                best = best_[a];
                from_[b] = a;
            }
            first = at_.fixed[a] == 0;
        }
        if (first && best < 0) {
            best = 0;
            from_[b] = size;
        }
    }

    void trace(std::size_t last)
    {
        slots_.clear();
        for (; last != at_.nodes.size(); last = from_[last]) {
            slots_.push_back(at_.nodes[last]);
        }
    }

    Places at_;
    std::vector<double> best_;
    std::vector<std::size_t> from_;
    std::vector<SlotIndex> slots_;
};

/// The relaxed problem: variables are the wishes' prices, then the scarce things'.
class Relaxation {
public:
    Relaxation(const Grid& grid, std::span<const Wish> wishes)
        : layout_{grid}, wishes_{wishes}, scarcity_{layout_}
    {
        const State bare{layout_};
        earnings_.reserve(layout_.item_count);
        for (ItemIndex i = 0; i != layout_.item_count; ++i) {
            earnings_.emplace_back(places_of(bare, i));
            list_credits(i);
        }
    }

    [[nodiscard]] std::size_t size() const { return wishes_.size() + scarcity_.size(); }
    [[nodiscard]] const Scarcity& scarcity() const { return scarcity_; }
    [[nodiscard]] const std::vector<double>& slope() const { return slope_; }

    double bound(std::span<const double> prices)
    {
        const std::span<const double> scarce = prices.subspan(wishes_.size());
        served_.assign(wishes_.size(), 0);
        scarcity_.clear_loads();
        double sum = 0;
        for (ItemIndex i = 0; i != earnings_.size(); ++i) {
            scarcity_.airing_prices(i, scarce, worth_);
            for (SlotIndex s = 0; s != layout_.slot_count; ++s) {
                worth_[s] = earned(i, s, prices) - worth_[s];
            }
            sum -= earnings_[i].find(worth_);
            serve(i);
        }
        slope_.clear();
        for (std::size_t w = 0; w != wishes_.size(); ++w) {
            sum += prices[w] * wishes_[w].at_least;
            slope_.push_back(wishes_[w].at_least - served_[w]);
        }
        for (std::size_t limit = 0; limit != scarce.size(); ++limit) {
            const auto [holds, load] = scarcity_.limits()[limit];
            sum -= scarce[limit] * holds;
            slope_.push_back(load - holds);
        }
        return sum;
    }

    /// The most each price can be; the unit it is counted in for steps.
    [[nodiscard]] std::vector<Axis> axes() const
    {
        std::vector<Axis> axes;
        axes.reserve(size());
        for (const Wish& wish : wishes_) {
            axes.push_back({static_cast<double>(wish.weight), 1});
        }
        for (const Limit& limit : scarcity_.limits()) {
            axes.push_back({std::numeric_limits<double>::infinity(), limit.holds});
        }
        return axes;
    }

private:
    struct Credit {
        std::uint32_t wish{};
        std::int32_t times{};
    };

    /// What an airing of `i` at each slot counts for.
    void list_credits(ItemIndex i)
    {
        for (SlotIndex s = 0; s != layout_.slot_count; ++s) {
            const SlotIndex again = layout_.repeat[layout_.cell(i, s)];
            for (std::uint32_t w = 0; w != wishes_.size(); ++w) {
                const Wish& wish = wishes_[w];
                const auto counts = [&](SlotIndex t) {
                    return t != no_slot && wish.from <= t && t < wish.until ? 1 : 0;
                };
                const int times = counts(s) + counts(again);
                if (times > 0 &&
                    std::find(wish.items.begin(), wish.items.end(), i) != wish.items.end()) {
                    credits_.values.push_back({w, times});
                }
            }
            credits_.close();
        }
    }
    [[nodiscard]] double earned(ItemIndex i, SlotIndex s, std::span<const double> prices) const
    {
        double sum = 0;
        for (const Credit& credit : credits_[layout_.cell(i, s)]) {
            sum += prices[credit.wish] * credit.times;
        }
        return sum;
    }
    void serve(ItemIndex i)
    {
        const auto slots = earnings_[i].slots();
        scarcity_.load(i, slots);
        for (const SlotIndex s : slots) {
            for (const Credit& credit : credits_[layout_.cell(i, s)]) {
                served_[credit.wish] += credit.times;
            }
        }
    }

    Layout layout_;
    std::span<const Wish> wishes_;
    Scarcity scarcity_;
    std::vector<Earning> earnings_;
    Lists<Credit> credits_; ///< item × slot
    std::vector<double> worth_;
    std::vector<double> slope_;
    std::vector<std::int32_t> served_;
};

} // namespace

double
shortfall_bound(const Grid& grid, std::span<const Wish> wishes, const ShortfallPrices& prices)
{
    Relaxation relaxation{grid, wishes};
    std::vector<double> flat = prices.wishes;
    const std::vector<double> scarce = relaxation.scarcity().flat(prices.scarce);
    flat.insert(flat.end(), scarce.begin(), scarce.end());
    return relaxation.bound(flat);
}

ShortfallPrices shortfall_prices(const Grid& grid,
                                 std::span<const Wish> wishes,
                                 std::int64_t known,
                                 std::uint64_t rounds,
                                 const search::Stopped& stopped)
{
    Relaxation relaxation{grid, wishes};
    std::vector<double> start(relaxation.size(), 0.0);
    for (std::size_t w = 0; w != wishes.size(); ++w) {
        start[w] = static_cast<double>(wishes[w].weight);
    }
    const Ascent ascent{relaxation.axes(), static_cast<double>(known), rounds, stopped};
    const auto best = ascent.run(
        std::move(start),
        [&](std::span<const double> prices) { return relaxation.bound(prices); },
        [&](std::size_t at) { return relaxation.slope()[at]; });
    const std::span<const double> prices{best};
    const auto split = static_cast<std::ptrdiff_t>(wishes.size());
    return {{best.begin(), best.begin() + split},
            relaxation.scarcity().spelled_out(prices.subspan(wishes.size()))};
}

std::int64_t least_shortfall(std::span<const Wish> wishes, double bound)
{
    std::int64_t common = 0;
    for (const Wish& wish : wishes) {
        common = wish.at_least > 0 ? std::gcd(common, wish.weight) : common;
    }
    constexpr double rounding = 1e-6;
    if (common == 0 || bound <= rounding) {
        return 0;
    }
    return common *
           static_cast<std::int64_t>(std::ceil((bound - rounding) / static_cast<double>(common)));
}

} // namespace loa::rotation
