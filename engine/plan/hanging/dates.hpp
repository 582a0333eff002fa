#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "loa/model/demand.hpp"
#include "plan/hanging/board.hpp"

namespace loa::plan {

/// A demand in banners as the search for dates sees it.
struct HangingTask {
    const model::Demand* demand{};
    std::vector<std::size_t> sites; ///< that count for it
    int from{};                     ///< first day asked for, by day of the horizon
    int last{};                     ///< last day it may be up; past the month when it goes on
    int asked_last{};               ///< last day asked for within the month
};

/// Whether some text of the demand may be up at the site from day to day.
using TextThere = std::function<bool(const model::Demand&, std::size_t site, int from, int last)>;

/// Stays for every task, in the order of the tasks. Earlier stays at its sites already count for a
/// task when `serves_already` says so.
class HangingDates {
public:
    HangingDates(HangingBoard& board, std::vector<HangingTask> tasks, TextThere text_there);

    /// Places all tasks, then improves for `rounds` rounds; the board holds the answer.
    void solve(std::uint64_t seed, int rounds);

    [[nodiscard]] const std::vector<HangingTask>& tasks() const noexcept { return tasks_; }
    [[nodiscard]] const std::vector<std::vector<Stay>>& stays() const noexcept { return stays_; }

private:
    void place(std::size_t task);
    void place_throughout(std::size_t task);
    void place_times(std::size_t task);
    void place_anew(const std::vector<std::size_t>& out);
    void put_back(const std::vector<std::size_t>& out,
                  const std::vector<std::vector<Stay>>& before);
    void clear(std::size_t task);
    [[nodiscard]] bool may_stay(const HangingTask& task, const Stay& stay, bool exchanged) const;
    [[nodiscard]] std::int64_t stop_price(std::size_t site, int day) const;
    [[nodiscard]] std::int64_t stay_price(const Stay& stay) const;
    [[nodiscard]] std::optional<Stay>
    longest_stay(const HangingTask& task, std::size_t site, int from) const;
    [[nodiscard]] std::optional<Stay> best_stay(const HangingTask& task) const;
    [[nodiscard]] std::vector<Stay> best_chain(const HangingTask& task, std::size_t site) const;
    [[nodiscard]] std::int64_t missing(std::size_t task) const;
    [[nodiscard]] int placed_for(std::size_t task) const;
    [[nodiscard]] std::int64_t cost() const;

    HangingBoard* board_;
    std::vector<HangingTask> tasks_;
    TextThere text_there_;
    std::vector<std::vector<Stay>> stays_; // by task
};

} // namespace loa::plan
