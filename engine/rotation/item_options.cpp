#include "item_options.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace loa::rotation {
namespace {

constexpr double rounding = 1e-9;

std::pair<std::int64_t, std::int64_t> missing(const Cost& cost)
{
    return {cost.shortfall, cost.off_target};
}

} // namespace

Worth operator+(const Worth& a, const Worth& b)
{
    return {{a.cost.shortfall + b.cost.shortfall,
             a.cost.off_target + b.cost.off_target,
             a.cost.unevenness + b.cost.unevenness},
            a.priced + b.priced};
}

bool clearly_less(const Cost& a, const Cost& b)
{
    return missing(a) < missing(b) ||
           (missing(a) == missing(b) && a.unevenness < b.unevenness - rounding);
}

Options::Options(const Layout& layout, const State& known, std::uint64_t most_nodes)
    : layout_{&layout},
      scarcity_{layout},
      state_{layout},
      nodes_left_{most_nodes},
      of_(layout.item_count)
{
    constexpr std::uint64_t rounds = 200;
    prices_ = scarcity_.flat(PricedPaths{known}.ascend(known.cost().unevenness, rounds));
    for (std::size_t limit = 0; limit != prices_.size(); ++limit) {
        earned_ += prices_[limit] * scarcity_.limits()[limit].holds;
    }
    std::vector<SlotIndex> slots;
    for (ItemIndex i = 0; i != layout.item_count && nodes_left_ > 0; ++i) {
        scarcity_.airing_prices(i, prices_, airing_prices_);
        list(i, 0, paid_for_fixed(i), slots);
        std::sort(of_[i].begin(), of_[i].end(), [](const Option& a, const Option& b) {
            return std::tie(a.worth.cost, a.slots) < std::tie(b.worth.cost, b.slots);
        });
    }
}

Worth Options::least(ItemIndex i) const
{
    Worth least = of_[i].front().worth;
    for (const Option& option : of_[i]) {
        least.priced = std::min(least.priced, option.worth.priced);
    }
    return least;
}

bool Options::may_beat(const Worth& least, const Cost& known) const
{
    return clearly_less(least.cost, known) &&
           (missing(least.cost) < missing(known) ||
            least.priced - earned_ < known.unevenness - rounding);
}

void Options::narrow(const Cost& known)
{
    std::vector<Worth> least(of_.size());
    for (ItemIndex i = 0; i != of_.size(); ++i) {
        least[i] = this->least(i);
    }
    for (ItemIndex i = 0; i != of_.size(); ++i) {
        Worth others;
        for (ItemIndex j = 0; j != of_.size(); ++j) {
            others = j == i ? others : others + least[j];
        }
        std::erase_if(
            of_[i], [&](const Option& option) { return !may_beat(others + option.worth, known); });
    }
}

double Options::paid_for_fixed(ItemIndex i) const
{
    double paid = 0;
    for (const SlotIndex s : layout_->grid->items[i].fixed) {
        paid += airing_prices_[s];
    }
    return paid;
}

/// Every set of open slots from the `next` on that keeps the item's own limits.
void Options::list(ItemIndex i, std::size_t next, double paid, std::vector<SlotIndex>& slots)
{
    if (nodes_left_ == 0) {
        return;
    }
    --nodes_left_;
    const std::int32_t count = state_.count(i);
    const double unevenness = layout_->unevenness(i, count, state_.spread(i));
    of_[i].push_back(
        {{{state_.shortfall(i, count), state_.off_target(i, count), unevenness}, unevenness + paid},
         slots});
    if (count >= layout_->grid->items[i].at_most) {
        return;
    }
    const auto open = layout_->open_slots[i];
    for (std::size_t k = next; k != open.size(); ++k) {
        if (state_.fits(i, open[k])) {
            state_.place(i, open[k]);
            slots.push_back(open[k]);
            list(i, k + 1, paid + airing_prices_[open[k]], slots);
            slots.pop_back();
            state_.lift(i, open[k]);
        }
    }
}

} // namespace loa::rotation
