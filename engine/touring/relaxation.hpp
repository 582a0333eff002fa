#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "layout.hpp"
#include "linear_program.hpp"
#include "loa/touring/bound.hpp"

namespace loa::touring {

/// Equal teams, planned as one.
struct Fleet {
    TeamIndex team{};               ///< the first of them
    std::vector<TeamIndex> members; ///< ascending
};

/// A visit of a fleet, or a way without one.
struct Move {
    static constexpr PlaceIndex nowhere = 0xFFFF'FFFFU;

    PlaceIndex place{nowhere};
    Day day{};
    std::int64_t effort{};
    LinearProgram::Row from{-1}; ///< of the network, in the morning
    LinearProgram::Row to{-1};   ///< of the network, on a later morning; none after the last day
    bool overnight{};
};

/// What every plan satisfies, as a linear program: how often each place is visited on each day, how
/// much of it may be missing, and what that costs. How teams get there is added to it.
class Relaxation {
public:
    Relaxation(const Layout& layout, Goal goal, const Cost& within);

    /// Moves added from now on are this fleet's.
    void begin(const Fleet& fleet);

    [[nodiscard]] const Layout& layout() const noexcept { return *layout_; }
    [[nodiscard]] LinearProgram& program() noexcept { return program_; }

    /// Adds a column for `move`, which takes part in `entries` besides.
    void add(const Move& move, const Fleet& fleet, std::span<const LinearProgram::Entry> entries);
    /// Whether the place is open, owes a visit and allows the fleet that day.
    [[nodiscard]] bool may_visit(PlaceIndex v, Day d, const Fleet& fleet) const;
    /// No plan has less of the goal; nothing when that was not found.
    [[nodiscard]] std::optional<std::int64_t> minimum() const;
    /// The same, looked for among whole visits until it is `enough`.
    struct Whole {
        std::int64_t least{};
        std::vector<Move> moves; ///< of a plan that is better than enough, by fleet and day; may be
                                 ///< none
    };
    [[nodiscard]] std::optional<Whole> whole_minimum(std::int64_t enough,
                                                     const Patience& patience) const;

private:
    using Row = LinearProgram::Row;
    using Entry = LinearProgram::Entry;

    void add_place(PlaceIndex v);
    void add_gaps(PlaceIndex v, Row owed);
    void add_longest_gap(PlaceIndex v, Day d);
    void add_patterns(PlaceIndex v, Row owed);
    /// A row of a level above the goal, which may be `most`.
    [[nodiscard]] Row add_level(Goal level, std::int64_t most);
    void add_visit(const Move& move, const Fleet& fleet);
    [[nodiscard]] double cost_of(const Move& move) const;
    [[nodiscard]] bool is_late(const Move& move) const;
    [[nodiscard]] std::int64_t value_of(double minimum) const;
    void add_told(const Visit& visit, double weight, bool fixed);
    [[nodiscard]] std::vector<Entry>& rows_of(PlaceIndex v, Day d)
    {
        return rows_of_[v * layout_->days() + d];
    }

    const Layout* layout_;
    Goal goal_;
    LinearProgram program_;
    Row shortfall_;                           ///< Σ weight · missing
    Row norms_;                               ///< missing from norms, and late
    Row unfairness_;                          ///< Σ waiting · missing
    Row visits_{};                            ///< of the fleet, with those missing from its norm
    Row changed_;                             ///< Σ weight · told and kept
    Row fixed_;                               ///< fixed and kept
    double told_{};                           ///< Σ weight of what is told
    std::vector<std::vector<Entry>> rows_of_; // place × day: what a visit takes part in
    std::map<Visit, std::vector<Row>> kept_;  // by visit: what it keeps
    std::vector<std::pair<std::size_t, Move>> moves_; // by column, those of networks
    std::vector<Entry> entries_;
};

} // namespace loa::touring
