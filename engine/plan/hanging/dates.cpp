#include "plan/hanging/dates.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

#include "loa/search/random.hpp"
#include "plan/hanging/chain.hpp"

namespace loa::plan {
namespace {

constexpr std::int64_t price_of_missing = 1'000'000'000;
constexpr std::int64_t price_of_stop = 1'000'000;
constexpr std::int64_t price_of_trip = 10'000;
constexpr std::int64_t price_of_idle_day = 100; // up, but nobody asked for it

// One to four tasks; the same one may come twice.
std::vector<std::size_t> some_of(std::size_t tasks, search::Random& random)
{
    const auto all = static_cast<unsigned>(tasks);
    const std::size_t count = 1 + random.below(std::min(4U, all));
    std::vector<std::size_t> some;
    some.reserve(count);
    for (std::size_t i = 0; i != count; ++i) {
        some.push_back(random.below(all));
    }
    return some;
}

} // namespace

HangingDates::HangingDates(HangingBoard& board,
                           std::vector<HangingTask> tasks,
                           TextThere text_there)
    : board_{&board},
      tasks_{std::move(tasks)},
      text_there_{std::move(text_there)},
      stays_(tasks_.size())
{
}

std::int64_t HangingDates::stop_price(std::size_t site, int day) const
{
    if (board_->stops_at(site, day)) {
        return 0;
    }
    return price_of_stop + (board_->goes_there(site, day) ? 0 : price_of_trip);
}

bool HangingDates::may_stay(const HangingTask& task, const Stay& stay, bool exchanged) const
{
    for (int day = stay.from + (exchanged ? 1 : 0); day <= stay.last; ++day) {
        if (!board_->is_free(stay.site, day)) {
            return false;
        }
    }
    return board_->can_stop(stay.site, stay.from) && board_->can_stop(stay.site, stay.last) &&
           text_there_(*task.demand, stay.site, stay.from, stay.last) &&
           board_->in_stock(stay, exchanged);
}

// The days of one site as a graph: empty from one day to the next, or a stay from the day a text goes
// up to the day it comes down, after which the next may go up at once.
std::vector<Stay> HangingDates::best_chain(const HangingTask& task, std::size_t site) const
{
    const std::int64_t missing = price_of_missing * task.demand->weight;
    HangingChain chain{board_->days()};
    for (int day = 0; day != board_->days(); ++day) {
        const bool asked = task.from <= day && day <= task.asked_last;
        chain.empty_day(day, asked && board_->is_free(site, day) ? missing : 0);
    }
    const int last_start = std::min(task.last, board_->month_days() - 1);
    for (int from = 0; from <= last_start; ++from) {
        const bool after_other = board_->ends(site, from);
        for (int last = from + 1; last <= std::min(task.last, from + board_->longest() - 1);
             ++last) {
            const Stay stay{site, from, last};
            const int early = std::max(0, std::min(task.from, last) - from);
            const std::int64_t price = stop_price(site, last) + early * price_of_idle_day;
            if (may_stay(task, stay, after_other)) {
                chain.stay(from, last, price + stop_price(site, from));
            }
            if (may_stay(task, stay, true)) {
                chain.exchange(from, last, price);
            }
        }
    }
    std::vector<Stay> stays;
    for (const auto& [from, last] : chain.shortest()) {
        stays.push_back({site, from, last});
    }
    return stays;
}

// Site after site takes what the sites before it leave open; the first that is best goes first.
void HangingDates::place_throughout(std::size_t task)
{
    const HangingTask& asked = tasks_[task];
    std::vector<std::size_t> left = asked.sites;
    for (int n = 0; n != asked.demand->throughout && !left.empty(); ++n) {
        std::int64_t best_cost = std::numeric_limits<std::int64_t>::max();
        std::vector<Stay> best;
        std::size_t chosen = left.front();
        for (const std::size_t site : left) {
            auto chain = best_chain(asked, site);
            for (const Stay& stay : chain) {
                board_->add(stay);
                stays_[task].push_back(stay);
            }
            if (const std::int64_t now = cost(); now < best_cost) {
                best_cost = now;
                best = chain;
                chosen = site;
            }
            for (const Stay& stay : chain) {
                board_->remove(stay);
                stays_[task].pop_back();
            }
        }
        for (const Stay& stay : best) {
            board_->add(stay);
            stays_[task].push_back(stay);
        }
        std::erase(left, chosen);
    }
}

std::int64_t HangingDates::stay_price(const Stay& stay) const
{
    const int shorter = board_->longest() - (stay.last - stay.from + 1);
    return stop_price(stay.site, stay.from) + stop_price(stay.site, stay.last) +
           shorter * price_of_trip * 4 + stay.from;
}

// Shorter stays from that day at the same site are no better.
std::optional<Stay>
HangingDates::longest_stay(const HangingTask& task, std::size_t site, int from) const
{
    const bool after_other = board_->ends(site, from);
    for (int last = std::min(task.last, from + board_->longest() - 1); last > from; --last) {
        const Stay stay{site, from, last};
        if (may_stay(task, stay, after_other)) {
            return stay;
        }
    }
    return std::nullopt;
}

// Of equally cheap stays the first, by site, then day.
std::optional<Stay> HangingDates::best_stay(const HangingTask& task) const
{
    std::int64_t best_price = std::numeric_limits<std::int64_t>::max();
    std::optional<Stay> best;
    for (const std::size_t site : task.sites) {
        for (int from = task.from; from <= task.asked_last; ++from) {
            const auto stay = longest_stay(task, site, from);
            const std::int64_t price = stay ? stay_price(*stay) : best_price;
            if (price < best_price) {
                best_price = price;
                best = stay;
            }
        }
    }
    return best;
}

void HangingDates::place_times(std::size_t task)
{
    const HangingTask& asked = tasks_[task];
    while (placed_for(task) < asked.demand->target) {
        const auto best = best_stay(asked);
        if (!best) {
            return;
        }
        board_->add(*best);
        stays_[task].push_back(*best);
    }
}

void HangingDates::place(std::size_t task)
{
    if (tasks_[task].demand->throughout > 0) {
        place_throughout(task);
    } else {
        place_times(task);
    }
}

void HangingDates::clear(std::size_t task)
{
    for (const Stay& stay : stays_[task]) {
        board_->remove(stay);
    }
    stays_[task].clear();
}

// What earlier months left up counts by the day; of hangings, only those that begin now.
int HangingDates::placed_for(std::size_t task) const
{
    const HangingTask& asked = tasks_[task];
    if (asked.demand->throughout == 0) {
        return static_cast<int>(stays_[task].size());
    }
    int days = 0;
    for (int day = asked.from; day <= asked.asked_last; ++day) {
        const auto up = std::ranges::count_if(
            asked.sites, [&](std::size_t site) { return !board_->is_free(site, day); });
        days += std::min(static_cast<int>(up), asked.demand->throughout);
    }
    return days;
}

std::int64_t HangingDates::missing(std::size_t task) const
{
    const model::Demand& demand = *tasks_[task].demand;
    return std::int64_t{std::max(0, demand.at_least - placed_for(task))} * demand.weight;
}

std::int64_t HangingDates::cost() const
{
    std::int64_t sum = 0;
    for (std::size_t task = 0; task != tasks_.size(); ++task) {
        sum += missing(task) * price_of_missing;
        for (const Stay& stay : stays_[task]) {
            sum += std::max(0, tasks_[task].from - stay.from) * price_of_idle_day;
        }
    }
    return sum + board_->stops() * price_of_stop + board_->trips() * price_of_trip;
}

// A task may be named twice in `out`; it is placed once.
void HangingDates::place_anew(const std::vector<std::size_t>& out)
{
    for (const std::size_t task : out) {
        clear(task);
    }
    for (const std::size_t task : out) {
        if (stays_[task].empty()) {
            place(task);
        }
    }
}

void HangingDates::put_back(const std::vector<std::size_t>& out,
                            const std::vector<std::vector<Stay>>& before)
{
    for (const std::size_t task : out) {
        clear(task);
    }
    for (const std::size_t task : out) {
        if (stays_[task].empty()) {
            for (const Stay& stay : before[task]) {
                board_->add(stay);
            }
            stays_[task] = before[task];
        }
    }
}

void HangingDates::solve(std::uint64_t seed, int rounds)
{
    for (std::size_t task = 0; task != tasks_.size(); ++task) {
        place(task);
    }
    if (tasks_.size() < 2) {
        return;
    }
    search::Random random{seed};
    std::int64_t best = cost();
    for (int round = 0; round != rounds; ++round) {
        const auto before = stays_;
        const auto out = some_of(tasks_.size(), random);
        place_anew(out);
        if (const std::int64_t now = cost(); now <= best) {
            best = now;
        } else {
            put_back(out, before);
        }
    }
}

} // namespace loa::plan
