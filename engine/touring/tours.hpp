#pragma once

#include <cstdint>
#include <vector>

#include "layout.hpp"

namespace loa::touring {

/// What a team's day is made of, without the ways that lead to it and from it.
struct DayWork {
    Point first{};
    Point last{};
    std::int64_t cost{}; ///< of the ways between the stops
    std::int64_t time{}; ///< of these ways and all service
    std::int64_t load{};
    bool idle{true}; ///< no stops
};

/// From here on a value means that a day is too long or too heavy or a way is closed.
inline constexpr std::int64_t strained = std::int64_t{1} << 40;

/// The cheapest nights of one team given its stops: whether it comes home or sleeps out is a path in
/// the graph (day, days of rest owed or nights away), found by dynamic programming from both ends, so
/// that the value of a changed day needs only that day and the way on.
class Tours {
public:
    Tours(const Layout& layout, TeamIndex team);

    /// Makes day `d` of `work`. Cost: days · (nights + rest) at most; mostly fewer days, those whose
    /// best way the day changes.
    void change(Day d, const DayWork& work);

    /// Cost of ways and nights; at least `strained` when a limit of a day is broken.
    [[nodiscard]] std::int64_t value() const noexcept { return value_; }
    /// The value were day `d` made of `work`. Cost: nights².
    [[nodiscard]] std::int64_t value_with(Day d, const DayWork& work) const noexcept;
    /// Whether the team sleeps out, by day.
    [[nodiscard]] std::vector<bool> nights() const;

private:
    using State = std::uint32_t; // 0 … rest: days of rest owed; rest + n: the n-th night away

    [[nodiscard]] State away(std::uint32_t night) const noexcept { return rest_ + night; }
    [[nodiscard]] std::int64_t
    day_value(Day d, std::int64_t cost, std::int64_t time, std::int64_t load) const noexcept;
    [[nodiscard]] std::int64_t home_value(Day d, Point from, const DayWork& work) const noexcept;
    [[nodiscard]] std::int64_t sleep_value(Day d, Point from, const DayWork& work) const noexcept;
    [[nodiscard]] std::int64_t& ahead(Day d, State s) noexcept { return ahead_[d * states_ + s]; }
    [[nodiscard]] std::int64_t ahead(Day d, State s) const noexcept
    {
        return ahead_[d * states_ + s];
    }
    [[nodiscard]] std::int64_t behind(Day d, State s) const noexcept
    {
        return behind_[d * states_ + s];
    }
    [[nodiscard]] std::int64_t from_away(Day d, std::uint32_t night, Point at) const noexcept;
    [[nodiscard]] std::int64_t after(Day d, std::uint32_t night, Point at) const noexcept;
    [[nodiscard]] std::int64_t from_home(Day d, State s) const noexcept;
    /// Whether the cheapest from the morning of `d` on begins with a night away.
    [[nodiscard]] bool sleeps_out(Day d, State s) const noexcept;
    void rebuild();
    /// Sets where the team is after `d`; returns the last morning of which that changes.
    Day move(Day d);
    /// These fill one row and say whether it changed.
    [[nodiscard]] bool fill_ahead(Day d);
    [[nodiscard]] bool fill_behind(Day d);
    void step_from_home(Day d);
    void step_from_away(Day d);
    void reach(Day d, State s, std::int64_t value) noexcept;

    const Layout* layout_;
    const Team* team_;
    Point base_;
    std::uint32_t rest_;
    std::uint32_t most_nights_;
    std::uint32_t states_;
    std::vector<bool> works_;
    std::vector<std::int64_t> time_limit_;
    std::vector<std::int64_t> load_limit_;
    std::vector<DayWork> days_;
    std::vector<Point> at_;            // by day: the last stop before it
    std::vector<std::int64_t> ahead_;  // day × state: cheapest from the morning of the day on
    std::vector<std::int64_t> behind_; // day × state: cheapest until that morning
    std::vector<std::int64_t> row_;    // of `behind_`, while it is filled again
    std::int64_t value_{};
};

} // namespace loa::touring
