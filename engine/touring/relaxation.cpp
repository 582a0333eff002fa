#include "relaxation.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace loa::touring {
namespace {

constexpr double infinity = LinearProgram::infinity;
/// What a solver may be wrong by, relative and absolute.
constexpr double doubt = 1e-6;

} // namespace

Relaxation::Relaxation(const Layout& layout, Goal goal, const Cost& within)
    : layout_{&layout},
      goal_{goal},
      shortfall_{program_.add_row(-infinity, infinity)},
      changed_{shortfall_},
      fixed_{shortfall_},
      rows_of_(layout.places() * layout.days())
{
    const Problem& problem = layout.problem();
    for (const Announced& told : problem.announced) {
        told_ += static_cast<double>(told.weight);
    }
    if (goal == Goal::effort) {
        shortfall_ = program_.add_row(-infinity, static_cast<double>(within.shortfall));
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

void Relaxation::add_place(PlaceIndex v)
{
    const Place& place = layout_->problem().places[v];
    if (place.visits == 0) {
        return;
    }
    const Row owed = program_.add_row(place.visits, place.visits);
    const auto weight = static_cast<double>(place.weight);
    program_.add_column(goal_ == Goal::shortfall ? weight : 0,
                        place.visits,
                        std::vector<Entry>{{owed, 1}, {shortfall_, weight}});
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
        rows_of(v, d).push_back(owed);
    }
    for (Day d = 0; place.visits > 1 && d != layout_->days(); ++d) {
        const Row window = program_.add_row(-infinity, 1);
        const Day until = std::min(layout_->days(), d + static_cast<Day>(place.min_gap));
        for (Day day = d; day != until; ++day) {
            rows_of(v, day).push_back(window);
        }
    }
}

/// A share of each pattern; a day is visited as far as the patterns that hold it.
void Relaxation::add_patterns(PlaceIndex v, Row owed)
{
    const Place& place = layout_->problem().places[v];
    for (Day d = 0; d != layout_->days(); ++d) {
        rows_of(v, d).push_back(program_.add_row(0, 0));
    }
    const Row whole = program_.add_row(-infinity, 1);
    for (const std::vector<Day>& pattern : layout_->patterns(v)) {
        entries_.assign({{owed, static_cast<double>(place.visits)}, {whole, 1}});
        for (const Day d : pattern) {
            entries_.push_back({rows_of(v, d).front(), -1});
        }
        program_.add_column(0, 1, entries_);
    }
}

/// It is kept at most as far as it is made.
void Relaxation::add_told(const Visit& visit, double weight, bool fixed)
{
    const Row made = program_.add_row(0, infinity);
    kept_[visit].push_back(made);
    const double gain = goal_ == Goal::changed && !fixed ? -weight : 0;
    program_.add_column(
        gain, 1, std::vector<Entry>{{made, -1}, {fixed ? fixed_ : changed_, weight}});
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
    std::int64_t effort = move.effort;
    auto most = static_cast<double>(fleet.members.size());
    if (move.place != Move::nowhere) {
        const Place& place = layout_->problem().places[move.place];
        most = 1;
        effort += place.dislike.empty() ? 0 : place.dislike[move.day];
        for (const Row row : rows_of(move.place, move.day)) {
            entries_.push_back({row, 1});
        }
        for (const TeamIndex k : fleet.members) {
            const auto kept = kept_.find({move.place, move.day, k});
            for (std::size_t i = 0; kept != kept_.end() && i != kept->second.size(); ++i) {
                entries_.push_back({kept->second[i], 1});
            }
        }
    }
    program_.add_column(goal_ == Goal::effort ? static_cast<double>(effort) : 0, most, entries_);
}

std::optional<std::int64_t> Relaxation::minimum() const
{
    const std::optional<double> found = program_.minimum();
    if (!found) {
        return std::nullopt;
    }
    const double value = *found + (goal_ == Goal::changed ? told_ : 0);
    return std::max<std::int64_t>(0, std::llround(std::ceil(value - doubt * (1 + value))));
}

} // namespace loa::touring
