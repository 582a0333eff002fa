#include "tours.hpp"

#include <algorithm>
#include <limits>

#include "days.hpp"

namespace loa::touring {
namespace {

constexpr std::int64_t impossible = std::int64_t{1} << 50;
constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max();
/// What one unit over a limit adds, so that less over is better.
constexpr std::int64_t strain_of_one = 16;

std::vector<std::int64_t> limits(const ByDay& values, Day days)
{
    std::vector<std::int64_t> list;
    list.reserve(days);
    for (Day d = 0; d != days; ++d) {
        const std::int32_t limit = on_day(values, d);
        list.push_back(limit == 0 ? unlimited : limit);
    }
    return list;
}

} // namespace

Tours::Tours(const Layout& layout, TeamIndex team)
    : layout_{&layout},
      team_{&layout.problem().teams[team]},
      base_{layout.base(team)},
      rest_{static_cast<std::uint32_t>(team_->rest)},
      most_nights_{static_cast<std::uint32_t>(team_->nights)},
      states_{rest_ + most_nights_ + 1},
      time_limit_{limits(team_->day_limit, layout.days())},
      load_limit_{limits(team_->load, layout.days())},
      days_(layout.days()),
      at_(layout.days() + 1, base_),
      ahead_((std::size_t{layout.days()} + 1) * states_),
      behind_((std::size_t{layout.days()} + 1) * states_),
      row_(states_)
{
    for (Day d = 0; d != layout.days(); ++d) {
        works_.push_back(is_among(team_->works, d));
    }
    rebuild();
}

std::int64_t
Tours::day_value(Day d, std::int64_t cost, std::int64_t time, std::int64_t load) const noexcept
{
    const std::int64_t over = std::max<std::int64_t>(0, time - time_limit_[d]) +
                              std::max<std::int64_t>(0, load - load_limit_[d]);
    const bool shut = cost >= closed || time >= closed;
    return over == 0 && !shut ? cost : cost + strained + over * strain_of_one;
}

/// A day that begins at `from` and ends at the base.
std::int64_t Tours::home_value(Day d, Point from, const DayWork& work) const noexcept
{
    if (work.idle) {
        return day_value(d, layout_->cost(d, from, base_), layout_->time(d, from, base_), 0);
    }
    return day_value(
        d,
        layout_->cost(d, from, work.first) + work.cost + layout_->cost(d, work.last, base_),
        layout_->time(d, from, work.first) + work.time + layout_->time(d, work.last, base_),
        work.load);
}

/// A day that begins at `from` and ends where its last stop is.
std::int64_t Tours::sleep_value(Day d, Point from, const DayWork& work) const noexcept
{
    if (work.idle) {
        return team_->night_cost;
    }
    return team_->night_cost + day_value(d,
                                         layout_->cost(d, from, work.first) + work.cost,
                                         layout_->time(d, from, work.first) + work.time,
                                         work.load);
}

/// The cheapest from the morning of `d` after `night` nights, the last of them at `at`.
std::int64_t Tours::from_away(Day d, std::uint32_t night, Point at) const noexcept
{
    if (d == layout_->days() || !works_[d]) {
        return impossible;
    }
    const DayWork& work = days_[d];
    std::int64_t best = home_value(d, at, work) + ahead(d + 1, rest_);
    if (night < most_nights_) {
        const std::int64_t next =
            work.idle ? after(d + 1, night + 1, at) : ahead(d + 1, away(night + 1));
        best = std::min(best, sleep_value(d, at, work) + next);
    }
    return best;
}

/// As from_away, from the tables where they hold.
std::int64_t Tours::after(Day d, std::uint32_t night, Point at) const noexcept
{
    return at == at_[d] ? ahead(d, away(night)) : from_away(d, night, at);
}

std::int64_t Tours::from_home(Day d, State s) const noexcept
{
    const DayWork& work = days_[d];
    if (work.idle) {
        return ahead(d + 1, s == 0 ? 0 : s - 1);
    }
    if (s != 0 || !works_[d]) {
        return impossible;
    }
    std::int64_t best = home_value(d, base_, work) + ahead(d + 1, 0);
    if (most_nights_ != 0) {
        best = std::min(best, sleep_value(d, base_, work) + ahead(d + 1, away(1)));
    }
    return best;
}

/// The row of `d` from those after it; says whether it changed.
bool Tours::fill_ahead(Day d)
{
    bool changed = false;
    const auto set = [&](State s, std::int64_t value) {
        std::int64_t& known = ahead(d, s);
        changed = changed || known != std::min(impossible, value);
        known = std::min(impossible, value);
    };
    for (State s = 0; s <= rest_; ++s) {
        set(s, from_home(d, s));
    }
    const bool out = works_[d];
    const std::int64_t home =
        out ? home_value(d, at_[d], days_[d]) + ahead(d + 1, rest_) : impossible;
    const std::int64_t sleep = out ? sleep_value(d, at_[d], days_[d]) : impossible;
    for (std::uint32_t night = 1; night < most_nights_; ++night) {
        set(away(night), std::min(home, sleep + ahead(d + 1, away(night + 1))));
    }
    if (most_nights_ != 0) {
        set(away(most_nights_), home);
    }
    return changed;
}

void Tours::reach(Day d, State s, std::int64_t value) noexcept
{
    std::int64_t& best = behind_[d * states_ + s];
    best = std::min(best, value);
}

void Tours::step_from_home(Day d)
{
    const DayWork& work = days_[d];
    if (work.idle) {
        for (State s = 0; s <= rest_; ++s) {
            reach(d + 1, s == 0 ? 0 : s - 1, behind(d, s));
        }
        return;
    }
    const std::int64_t value = behind(d, 0);
    if (value >= impossible || !works_[d]) {
        return;
    }
    reach(d + 1, 0, value + home_value(d, base_, work));
    if (most_nights_ != 0) {
        reach(d + 1, away(1), value + sleep_value(d, base_, work));
    }
}

void Tours::step_from_away(Day d)
{
    if (!works_[d]) {
        return;
    }
    const std::int64_t home = home_value(d, at_[d], days_[d]);
    const std::int64_t sleep = sleep_value(d, at_[d], days_[d]);
    for (std::uint32_t night = 1; night <= most_nights_; ++night) {
        const std::int64_t value = behind(d, away(night));
        if (value >= impossible) {
            continue;
        }
        reach(d + 1, rest_, value + home);
        if (night < most_nights_) {
            reach(d + 1, away(night + 1), value + sleep);
        }
    }
}

/// The row after `d` from that of `d`; says whether it changed.
bool Tours::fill_behind(Day d)
{
    const std::size_t next = std::size_t{d} + 1;
    const auto row = behind_.begin() + static_cast<std::ptrdiff_t>(next * states_);
    std::copy_n(row, states_, row_.begin());
    std::fill_n(row, states_, impossible);
    step_from_home(d);
    step_from_away(d);
    return !std::equal(row_.begin(), row_.end(), row);
}

/// It stays there until the next day with a stop.
Day Tours::move(Day d)
{
    const Point at = days_[d].idle ? at_[d] : days_[d].last;
    Day morning = d + 1;
    at_[morning] = at;
    while (morning != layout_->days() && days_[morning].idle) {
        at_[++morning] = at;
    }
    return morning;
}

void Tours::change(Day d, const DayWork& work)
{
    days_[d] = work;
    const Day moved = move(d);
    bool changed = true;
    for (Day row = std::min(moved + 1, layout_->days()); row-- != 0 && changed;) {
        changed = fill_ahead(row) || row > d;
    }
    changed = true;
    for (Day row = d; row != layout_->days() && changed; ++row) {
        changed = fill_behind(row) || row < moved;
    }
    value_ = ahead(0, 0);
}

void Tours::rebuild()
{
    const Day end = layout_->days();
    for (Day d = 0; d != end; ++d) {
        at_[d + 1] = days_[d].idle ? at_[d] : days_[d].last;
    }
    for (State s = 0; s != states_; ++s) {
        ahead(end, s) = s <= rest_ ? 0 : impossible;
    }
    for (Day d = end; d-- != 0;) {
        static_cast<void>(fill_ahead(d));
    }
    std::fill_n(behind_.begin(), states_, impossible);
    behind_[0] = 0;
    for (Day d = 0; d != end; ++d) {
        static_cast<void>(fill_behind(d));
    }
    value_ = ahead(0, 0);
}

std::int64_t Tours::value_with(Day d, const DayWork& work) const noexcept
{
    if (!works_[d]) {
        return impossible;
    }
    std::int64_t best = impossible;
    if (behind(d, 0) < impossible) {
        best = home_value(d, base_, work) + ahead(d + 1, 0);
        if (most_nights_ != 0) {
            best = std::min(best, sleep_value(d, base_, work) + after(d + 1, 1, work.last));
        }
        best += behind(d, 0);
    }
    const std::int64_t home = home_value(d, at_[d], work) + ahead(d + 1, rest_);
    const std::int64_t sleep = sleep_value(d, at_[d], work);
    for (std::uint32_t night = 1; night <= most_nights_; ++night) {
        const std::int64_t value = behind(d, away(night));
        if (value >= impossible) {
            continue;
        }
        best = std::min(best, value + home);
        if (night < most_nights_) {
            best = std::min(best, value + sleep + after(d + 1, night + 1, work.last));
        }
    }
    return best;
}

bool Tours::sleeps_out(Day d, State s) const noexcept
{
    const bool home = s <= rest_;
    if ((home && days_[d].idle) || s == away(most_nights_)) {
        return false;
    }
    const Point from = home ? base_ : at_[d];
    return ahead(d, s) < home_value(d, from, days_[d]) + ahead(d + 1, home ? 0 : rest_);
}

std::vector<bool> Tours::nights() const
{
    std::vector<bool> out(days_.size());
    State s = 0;
    for (Day d = 0; d != layout_->days(); ++d) {
        const bool home = s <= rest_;
        out[d] = sleeps_out(d, s);
        if (out[d]) {
            s = home ? away(1) : s + 1;
        } else {
            s = !home ? rest_ : s == 0 ? 0 : s - 1;
        }
    }
    return out;
}

} // namespace loa::touring
