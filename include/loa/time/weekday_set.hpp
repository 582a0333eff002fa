#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "loa/time/time_span.hpp"

namespace loa::time {

/// A set of days of the week; bit 0 is Monday. Empty only when made so.
class WeekdaySet {
public:
    constexpr WeekdaySet() = default;

    [[nodiscard]] static constexpr WeekdaySet all() noexcept { return WeekdaySet{0x7F}; }

    /// `index` 0 is Monday, 6 is Sunday.
    [[nodiscard]] constexpr WeekdaySet with(unsigned index) const noexcept
    {
        return WeekdaySet{static_cast<std::uint8_t>(bits_ | (1U << index))};
    }
    [[nodiscard]] constexpr bool has(unsigned index) const noexcept
    {
        return ((bits_ >> index) & 1U) != 0;
    }
    [[nodiscard]] bool contains(Day day) const noexcept;
    [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
    [[nodiscard]] int count() const noexcept;

    friend auto operator<=>(const WeekdaySet&, const WeekdaySet&) = default;

private:
    constexpr explicit WeekdaySet(std::uint8_t bits) noexcept : bits_{bits} {}

    std::uint8_t bits_{};
};

/// 0 for Monday … 6 for Sunday.
[[nodiscard]] unsigned weekday_index(Day day) noexcept;

/// Reads "Mon-Sun", "Mon,Wed,Fri", "Sat-Mon", also "T2-CN" and "T2,T4" as Vietnamese planners write
/// them (T2 Monday … T7 Saturday, CN Sunday). Nothing for anything else.
[[nodiscard]] std::optional<WeekdaySet> parse_weekdays(std::string_view text);

/// "Mon-Fri", "Mon,Wed"; runs of three or more days are written as ranges.
[[nodiscard]] std::string to_string(WeekdaySet set);

} // namespace loa::time
