#pragma once

#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "loa/model/hanging.hpp"
#include "loa/model/model.hpp"
#include "loa/rules/rule_pack.hpp"
#include "plan/hanging/rounds.hpp"

namespace loa::plan {

/// A stay of some text at a site, by day of the horizon: hung on `from`, taken down on `last`.
struct Stay {
    std::size_t site{};
    int from{};
    int last{};
    friend auto operator<=>(const Stay&, const Stay&) = default;
};

/// Who hangs when: what sites, stock and crews are busy with on each day from the first of the month
/// until two weeks after it, with every change at once undone by its opposite.
class HangingBoard {
public:
    /// Borrows the model. What `history` still has up is on the board from the start.
    HangingBoard(const model::Model& model,
                 const rules::RulePack& pack,
                 const time::DateSpan& month,
                 std::span<const model::Hanging> history);

    [[nodiscard]] int days() const noexcept { return days_; }
    [[nodiscard]] int month_days() const noexcept { return month_days_; }
    [[nodiscard]] time::Day day(int index) const { return first_ + date::days{index}; }
    [[nodiscard]] int index(time::Day day) const
    {
        return static_cast<int>((day - first_).count());
    }
    /// Days a stay may last, both ends included.
    [[nodiscard]] int longest() const noexcept { return longest_; }

    /// Whether a crew can stop at the site on that day besides what is planned, and be home in time; a
    /// stop already planned there will do.
    [[nodiscard]] bool can_stop(std::size_t site, int day) const;
    /// Whether the site is empty on that day and the next text may go up.
    [[nodiscard]] bool is_free(std::size_t site, int day) const;
    /// Whether something is taken down there on that day, so that a text may go up after it.
    [[nodiscard]] bool ends(std::size_t site, int day) const;
    /// Whether the stock has what a stay needs; `exchanged`: the text before it comes down that day.
    [[nodiscard]] bool in_stock(const Stay& stay, bool exchanged) const;
    /// Whether a crew goes to the site's commune that day anyway.
    [[nodiscard]] bool goes_there(std::size_t site, int day) const;
    [[nodiscard]] bool stops_at(std::size_t site, int day) const;

    void add(const Stay& stay) { change(stay, 1); }
    void remove(const Stay& stay) { change(stay, -1); }

    [[nodiscard]] int stops() const;
    [[nodiscard]] int trips() const;

private:
    using PerDay = std::vector<int>;
    using Pieces = std::pair<model::StockKind, model::BoardSize>;

    void change(const Stay& stay, int by);
    void change_stock(const Stay& stay, int by);
    void stop(std::size_t site, int day, int by);
    [[nodiscard]] int left(model::StockKind kind, const model::BoardSize& size, int day) const;
    void fix_crews(std::span<const model::Hanging> history);
    void fix_crew(const model::SiteKey& site, time::Day on, const model::CrewKey& crew);
    [[nodiscard]] bool has_way(std::size_t place, int day) const;

    const model::Model* model_;
    time::Day first_;
    int days_;
    int month_days_;
    int longest_;
    PerDay capacity_; // stops of all crews, by day
    PerDay used_;     // stops taken
    std::map<Pieces, PerDay> stock_used_;
    std::vector<PerDay> up_;               // by site: texts up
    std::vector<PerDay> taken_down_;       // by site
    std::vector<PerDay> stops_;            // by site: reasons to stop
    mutable CrewRounds rounds_;            // remembers what it was asked
    std::vector<std::size_t> place_of_;    // by site: its commune, as `rounds_` calls it
    std::map<std::size_t, PerDay> visits_; // by such a place: stops
    std::vector<std::map<model::SiteKey, CrewLoad>> fixed_;   // by day: what history has crews do
    mutable std::vector<std::map<std::size_t, bool>> can_go_; // by day and place; empty: not asked
};

} // namespace loa::plan
