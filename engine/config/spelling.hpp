#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

#include "config/value.hpp"
#include "loa/text/messages/config.hpp"
#include "loa/text/messages/config_tours.hpp"
#include "loa/time/clock.hpp"
#include "loa/time/weekday_set.hpp"
#include "loa/time/zodiac.hpp"

namespace loa::config {

/// How a value of type T is written, in the shapes it may have in TOML; CSV cells have but one.
template <class T>
struct Spelling {
    std::optional<T> (*read)(std::string_view);
    const text::Message* wrong{}; ///< {1}: what was found
    Shape shape{Shape::text};
    Shape also{Shape::text};

    [[nodiscard]] bool takes(Shape found) const
    {
        return found == Shape::cell || found == shape || found == also;
    }
};

[[nodiscard]] std::optional<std::int64_t> read_whole(std::string_view text);
[[nodiscard]] std::optional<int> read_positive(std::string_view text);
[[nodiscard]] std::optional<int> read_weight(std::string_view text);
/// "P" is 0; otherwise 13, 16 or 18.
[[nodiscard]] std::optional<int> read_age(std::string_view text);
[[nodiscard]] std::optional<double> read_degrees(std::string_view text);
/// A duration that may be nothing: "0s".
[[nodiscard]] std::optional<std::chrono::seconds> read_gap(std::string_view text);
/// 2022-11-21, or 21/11/2022 as Vietnamese Excel saves it: the day first.
[[nodiscard]] std::optional<time::Day> read_day(std::string_view text);
/// 05:30, 5h30, or 5:30:00 AM as Excel saves it.
[[nodiscard]] std::optional<time::TimeOfDay> read_time_of_day(std::string_view text);
/// In upper or lower case; also true and false.
[[nodiscard]] std::optional<bool> read_yes_no(std::string_view text);
[[nodiscard]] std::optional<bool> read_flag(std::string_view text);
/// A day and month, "02-09"; day 0 of a lunar month is allowed and means the day before it.
struct DayAndMonth {
    unsigned day{};
    unsigned month{};
};
[[nodiscard]] std::optional<DayAndMonth> read_day_and_month(std::string_view text);
[[nodiscard]] std::optional<DayAndMonth> read_lunar_day(std::string_view text);

namespace spelled {

namespace messages = text::messages;

inline constexpr Spelling<std::chrono::seconds> duration{time::parse_duration,
                                                         &messages::not_a_duration};
inline constexpr Spelling<std::chrono::seconds> gap{read_gap, &messages::not_a_duration};
inline constexpr Spelling<time::TimeOfDay> time_of_day{
    read_time_of_day, &messages::not_a_time, Shape::text, Shape::time};
inline constexpr Spelling<time::DailySpan> stretch{time::parse_daily_span,
                                                   &messages::not_a_stretch};
inline constexpr Spelling<time::Day> day{read_day, &messages::not_a_day, Shape::text, Shape::date};
inline constexpr Spelling<time::WeekdaySet> weekdays{time::parse_weekdays, &messages::not_weekdays};
inline constexpr Spelling<time::Branch> branch{time::parse_branch, &messages::not_a_branch};
inline constexpr Spelling<DayAndMonth> day_and_month{read_day_and_month,
                                                     &messages::not_day_and_month};
inline constexpr Spelling<DayAndMonth> lunar_day{read_lunar_day, &messages::not_a_lunar_day};
inline constexpr Spelling<std::int64_t> whole{
    read_whole, &messages::not_whole, Shape::number, Shape::number};
inline constexpr Spelling<int> positive{
    read_positive, &messages::not_positive, Shape::number, Shape::number};
inline constexpr Spelling<int> weight{
    read_weight, &messages::not_a_weight, Shape::number, Shape::number};
inline constexpr Spelling<int> age{read_age, &messages::not_an_age, Shape::text, Shape::number};
inline constexpr Spelling<double> degrees{read_degrees, &messages::not_degrees};
inline constexpr Spelling<bool> yes_no{read_yes_no, &messages::not_yes_or_no};
inline constexpr Spelling<bool> flag{read_flag, &messages::not_a_flag, Shape::flag, Shape::flag};

} // namespace spelled
} // namespace loa::config
