#include "relaxation.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace loa::touring {
namespace {

constexpr double infinity = LinearProgram::infinity;
/// What a solver may be wrong by, relative and absolute.
constexpr double doubt = 1e-6;
constexpr auto real = LinearProgram::Kind::real;
constexpr auto entire = LinearProgram::Kind::whole;

} // namespace

Relaxation::Relaxation(const Layout& layout, Goal goal, const Cost& within)
    : layout_{&layout},
      goal_{goal},
      shortfall_{add_level(Goal::shortfall, within.shortfall)},
      norms_{add_level(Goal::norms, within.norms)},
      unfairness_{add_level(Goal::unfairness, within.unfairness)},
      changed_{shortfall_},
      fixed_{shortfall_},
      rows_of_(layout.places() * layout.days())
{
    const Problem& problem = layout.problem();
    for (const Announced& told : problem.announced) {
        told_ += static_cast<double>(told.weight);
    }
    const bool keeps = problem.announced_first && goal != Goal::changed;
    changed_ =
        program_.add_row(keeps ? told_ - static_cast<double>(within.changed) : -infinity, infinity);
    fixed_ = program_.add_row(static_cast<double>(problem.fixed.size()) -
                                  static_cast<double>(within.not_fixed),
                              infinity);
    for (PlaceIndex v = 0; v != layout.places(); ++v) {
        add_place(v);
    }
    for (const Announced& told : problem.announced) {
        add_told(told.visit, static_cast<double>(told.weight), false);
    }
    for (const Visit& visit : problem.fixed) {
        add_told(visit, 1, true);
    }
}

Relaxation::Row Relaxation::add_level(Goal level, std::int64_t most)
{
    return program_.add_row(-infinity, level < goal_ ? static_cast<double>(most) : infinity);
}

/// Together its teams may meet their norms although one of them does not.
void Relaxation::begin(const Fleet& fleet)
{
    std::int64_t norm = 0;
    for (const TeamIndex k : fleet.members) {
        norm += layout_->problem().teams[k].norm;
    }
    const auto due = static_cast<double>(norm);
    visits_ = program_.add_row(due, infinity);
    program_.add_column(
        real, goal_ == Goal::norms ? 1 : 0, due, std::vector<Entry>{{visits_, 1}, {norms_, 1}});
}

void Relaxation::add_place(PlaceIndex v)
{
    const Place& place = layout_->problem().places[v];
    if (place.visits == 0) {
        return;
    }
    const Row owed = program_.add_row(place.visits, place.visits);
    const auto weight = static_cast<double>(place.weight);
    const auto waiting = static_cast<double>(place.waiting);
    program_.add_column(
        real,
        goal_ == Goal::shortfall    ? weight
        : goal_ == Goal::unfairness ? waiting
                                    : 0,
        place.visits,
        std::vector<Entry>{{owed, 1}, {shortfall_, weight}, {unfairness_, waiting}});
    if (place.patterns.empty()) {
        add_gaps(v, owed);
    } else {
        add_patterns(v, owed);
    }
}

/// Visits and missing ones are what is owed; of any min_gap days in a row one has a visit.
void Relaxation::add_gaps(PlaceIndex v, Row owed)
{
    const Place& place = layout_->problem().places[v];
    for (Day d = 0; d != layout_->days(); ++d) {
        rows_of(v, d).push_back({owed, 1});
    }
    for (Day d = 0; place.visits > 1 && d != layout_->days(); ++d) {
        const Row window = program_.add_row(-infinity, 1);
        const Day until = std::min(layout_->days(), d + static_cast<Day>(place.min_gap));
        for (Day day = d; day != until; ++day) {
            rows_of(v, day).push_back({window, 1});
        }
    }
    for (Day d = 0; place.visits > 1 && place.max_gap != 0 && d != layout_->days(); ++d) {
        add_longest_gap(v, d);
    }
}

/// After a visit on `d` there is one within max_gap, or none at all.
void Relaxation::add_longest_gap(PlaceIndex v, Day d)
{
    const Place& place = layout_->problem().places[v];
    const double all = place.visits;
    const Row row = program_.add_row(-infinity, all);
    rows_of(v, d).push_back({row, all});
    for (Day day = d + 1; day < layout_->days(); ++day) {
        const bool soon = day <= d + static_cast<Day>(place.max_gap);
        rows_of(v, day).push_back({row, soon ? -all : 1});
    }
}

/// A share of each pattern; a day is visited as far as the patterns that hold it.
void Relaxation::add_patterns(PlaceIndex v, Row owed)
{
    const Place& place = layout_->problem().places[v];
    for (Day d = 0; d != layout_->days(); ++d) {
        rows_of(v, d).push_back({program_.add_row(0, 0), 1});
    }
    const Row once = program_.add_row(-infinity, 1);
    for (const std::vector<Day>& pattern : layout_->patterns(v)) {
        entries_.assign({{owed, static_cast<double>(place.visits)}, {once, 1}});
        for (const Day d : pattern) {
            entries_.push_back({rows_of(v, d).front().row, -1});
        }
        program_.add_column(entire, 0, 1, entries_);
    }
}

/// It is kept at most as far as it is made.
void Relaxation::add_told(const Visit& visit, double weight, bool fixed)
{
    const Row made = program_.add_row(0, infinity);
    kept_[visit].push_back(made);
    const double gain = goal_ == Goal::changed && !fixed ? -weight : 0;
    program_.add_column(
        real, gain, 1, std::vector<Entry>{{made, -1}, {fixed ? fixed_ : changed_, weight}});
}

bool Relaxation::may_visit(PlaceIndex v, Day d, const Fleet& fleet) const
{
    const Place& place = layout_->problem().places[v];
    const std::vector<TeamIndex>& teams = layout_->teams_for(v, d);
    const bool early = place.patterns.empty() && place.last_day &&
                       static_cast<std::int32_t>(d) - *place.last_day < place.min_gap;
    return place.visits > 0 && !early &&
           std::any_of(fleet.members.begin(), fleet.members.end(), [&](TeamIndex k) {
               return std::binary_search(teams.begin(), teams.end(), k);
           });
}

void Relaxation::add(const Move& move, const Fleet& fleet, std::span<const Entry> entries)
{
    entries_.assign(entries.begin(), entries.end());
    auto most = static_cast<double>(fleet.members.size());
    if (move.place != Move::nowhere) {
        most = 1;
        add_visit(move, fleet);
    }
    if (move.from >= 0) {
        moves_.emplace_back(program_.columns(), move);
    }
    program_.add_column(entire, cost_of(move), most, entries_);
}

/// What a visit takes part in.
void Relaxation::add_visit(const Move& move, const Fleet& fleet)
{
    const std::vector<Entry>& rows = rows_of(move.place, move.day);
    entries_.insert(entries_.end(), rows.begin(), rows.end());
    for (const TeamIndex k : fleet.members) {
        const auto kept = kept_.find({move.place, move.day, k});
        for (std::size_t i = 0; kept != kept_.end() && i != kept->second.size(); ++i) {
            entries_.push_back({kept->second[i], 1});
        }
    }
    if (goal_ >= Goal::norms) {
        entries_.push_back({visits_, 1});
        if (is_late(move)) {
            entries_.push_back({norms_, 1});
        }
    }
}

bool Relaxation::is_late(const Move& move) const
{
    const std::optional<Day> due = layout_->problem().places[move.place].due;
    return due && move.day > *due;
}

double Relaxation::cost_of(const Move& move) const
{
    const bool visits = move.place != Move::nowhere;
    if (goal_ == Goal::norms) {
        return visits && is_late(move) ? 1 : 0;
    }
    if (goal_ != Goal::effort) {
        return 0;
    }
    const bool disliked = visits && !layout_->problem().places[move.place].dislike.empty();
    const std::int64_t dislike =
        disliked ? layout_->problem().places[move.place].dislike[move.day] : 0;
    return static_cast<double>(move.effort + dislike);
}

std::int64_t Relaxation::value_of(double minimum) const
{
    const double value = minimum + (goal_ == Goal::changed ? told_ : 0);
    return std::max<std::int64_t>(0, std::llround(std::ceil(value - doubt * (1 + value))));
}

std::optional<std::int64_t> Relaxation::minimum() const
{
    const std::optional<double> found = program_.minimum();
    return found ? std::optional{value_of(*found)} : std::nullopt;
}

std::optional<Relaxation::Whole> Relaxation::whole_minimum(std::int64_t enough,
                                                           const Patience& patience) const
{
    const double told = goal_ == Goal::changed ? told_ : 0;
    const auto found = program_.whole_minimum(static_cast<double>(enough) - told, patience);
    if (!found) {
        return std::nullopt;
    }
    Whole whole{value_of(found->least), {}};
    for (const auto& [column, move] : moves_) {
        const double times = found->values.empty() ? 0 : std::round(found->values[column]);
        whole.moves.insert(whole.moves.end(), static_cast<std::size_t>(times), move);
    }
    return whole;
}

} // namespace loa::touring
