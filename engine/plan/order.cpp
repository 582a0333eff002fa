#include "plan/order.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "loa/search/random.hpp"

namespace loa::plan {
namespace {

constexpr std::size_t most_turns = 24;
constexpr int random_orders = 24;
// With fewer items heard on both days a correlation says nothing.
constexpr std::size_t few = 5;

// How often two of a kind stand side by side.
int clashes(const Around& around, const Sound& sound)
{
    int count = 0;
    const model::Content* before = around.before;
    const auto meets = [&](const model::Content* next) {
        count += before != nullptr && next != nullptr && same_message(*before, *next) ? 1 : 0;
        before = next;
    };
    std::ranges::for_each(sound, meets);
    meets(around.after);
    return count;
}

// Spearman's rank correlation over the items heard on both days, its size in thousandths.
int likeness(const Sound& yesterday, const Sound& today)
{
    std::map<const model::Content*, std::size_t> then;
    for (const model::Content* content : yesterday) {
        then.emplace(content, then.size());
    }
    std::vector<std::size_t> places;
    for (const model::Content* content : today) {
        if (const auto found = then.find(content); found != then.end()) {
            places.push_back(found->second);
        }
    }
    if (places.size() < few) {
        return 0;
    }
    std::vector<std::size_t> sorted = places;
    std::ranges::sort(sorted);
    double squares = 0;
    for (std::size_t now = 0; now != places.size(); ++now) {
        const auto rank = std::ranges::lower_bound(sorted, places[now]) - sorted.begin();
        const double off = static_cast<double>(rank) - static_cast<double>(now);
        squares += off * off;
    }
    const auto n = static_cast<double>(places.size());
    return static_cast<int>(1000 * std::abs(1 - 6 * squares / (n * (n * n - 1))));
}

// Items of one priority stay together: `change` gets each such stretch.
template <class Change>
void in_each_class(const Problem& problem, Order& order, const Change& change)
{
    const auto priority = [&](const Lying& l) { return problem.content(l.item).priority; };
    for (auto first = order.begin(); first != order.end();) {
        const auto last = std::find_if(first, order.end(), [&](const Lying& lying) {
            return priority(lying) != priority(*first);
        });
        change(first, last);
        first = last;
    }
}

Order turned(const Problem& problem, Order order, std::size_t by)
{
    in_each_class(problem, order, [by](auto first, auto last) {
        const std::size_t shift = by % static_cast<std::size_t>(last - first);
        std::rotate(first, first + static_cast<std::ptrdiff_t>(shift), last);
    });
    return order;
}

Order shuffled(const Problem& problem, Order order, search::Random& random)
{
    in_each_class(problem, order, [&random](auto first, auto last) {
        for (auto left = last - first; left > 1; --left) {
            std::iter_swap(first + (left - 1),
                           first + random.below(static_cast<std::uint32_t>(left)));
        }
    });
    return order;
}

// The best of the orders it is shown, the first of them when several are.
class Choice {
public:
    Choice(const Problem& problem, const Around& around) : problem_{problem}, around_{around} {}

    void look_at(Order order)
    {
        const Sound heard = sound(problem_, order);
        const bool same = heard.size() > 1 && heard == around_.yesterday;
        const std::pair cost{2 * clashes(around_, heard) + (same ? 1 : 0),
                             likeness(around_.yesterday, heard)};
        if (!best_ || cost < cost_) {
            cost_ = cost;
            best_ = std::move(order);
        }
    }
    [[nodiscard]] Order best() && { return best_ ? *std::move(best_) : Order{}; }

private:
    const Problem& problem_;
    const Around& around_;
    std::pair<int, int> cost_;
    std::optional<Order> best_;
};

} // namespace

Sound sound(const Problem& problem, const Order& order)
{
    Sound contents;
    contents.reserve(order.size());
    for (const Lying& lying : order) {
        contents.push_back(&problem.content(lying.item));
    }
    return contents;
}

Order by_priority(const Problem& problem, Order order)
{
    std::ranges::stable_sort(order, std::greater{}, [&](const Lying& lying) {
        return problem.content(lying.item).priority;
    });
    return order;
}

Order ordered(const Problem& problem, Order order, const Around& around)
{
    order = by_priority(problem, std::move(order));
    Choice choice{problem, around};
    const auto day = static_cast<std::size_t>((around.day - problem.week->days.from()).count());
    for (std::size_t by = 0; by < std::min(order.size(), most_turns); ++by) {
        choice.look_at(turned(problem, order, day + by));
    }
    if (order.size() >= few) {
        search::Random random{static_cast<std::uint64_t>(around.day.time_since_epoch().count())};
        for (int again = 0; again != random_orders; ++again) {
            choice.look_at(shuffled(problem, order, random));
        }
    }
    return std::move(choice).best();
}

} // namespace loa::plan
