#include "loa/time/clock.hpp"

#include <array>

#include <fmt/format.h>

#include "time/scanner.hpp"

namespace loa::time {
namespace {

constexpr TimeOfDay one_day = std::chrono::hours{24};

TimeOfDay length(const DailySpan& span) noexcept
{
    return span.until > span.from ? span.until - span.from : span.until - span.from + one_day;
}

// When the stretch that `t` falls into, or that ended last before it, began.
Second last_start(const DailySpan& span, Second t) noexcept
{
    return Second{day_of(Second{t - span.from})} + span.from;
}

std::optional<TimeOfDay> time_of_day(int hours, int minutes, int seconds)
{
    const TimeOfDay t =
        std::chrono::hours{hours} + std::chrono::minutes{minutes} + std::chrono::seconds{seconds};
    if (minutes > 59 || seconds > 59 || t > one_day) {
        return std::nullopt;
    }
    return t;
}

// After the hour: "h" or "h30".
std::optional<TimeOfDay> after_h(Scanner& scanner, int hours)
{
    const auto minutes = scanner.done() ? std::optional{0} : scanner.number(2, 2);
    return minutes && scanner.done() ? time_of_day(hours, *minutes, 0) : std::nullopt;
}

// After the hour: ":30" or ":30:15".
std::optional<TimeOfDay> after_colon(Scanner& scanner, int hours)
{
    const auto minutes = scanner.number(2, 2);
    const auto seconds = scanner.take(":") ? scanner.number(2, 2) : std::optional{0};
    return minutes && seconds && scanner.done() ? time_of_day(hours, *minutes, *seconds)
                                                : std::nullopt;
}

struct Unit {
    std::string_view name;
    int seconds;
};

constexpr std::array units{Unit{"h", 3600}, Unit{"min", 60}, Unit{"s", 1}};

std::string_view trimmed(std::string_view text)
{
    const auto from = text.find_first_not_of(' ');
    return from == std::string_view::npos
               ? std::string_view{}
               : text.substr(from, text.find_last_not_of(' ') - from + 1);
}

} // namespace

bool DailySpan::contains(TimeOfDay t) const noexcept
{
    const TimeOfDay since = ((t - from) % one_day + one_day) % one_day;
    return since < length(*this);
}

bool DailySpan::touches(const TimeSpan& span) const noexcept
{
    const Second start = last_start(*this, span.from());
    return span.from() < start + length(*this) || start + one_day < span.until();
}

bool DailySpan::holds(const TimeSpan& span) const noexcept
{
    const TimeOfDay stretch = length(*this);
    return stretch == one_day || span.until() <= last_start(*this, span.from()) + stretch;
}

std::optional<TimeOfDay> parse_time_of_day(std::string_view text)
{
    Scanner scanner{text};
    const auto hours = scanner.number(1, 2);
    if (!hours) {
        return std::nullopt;
    }
    if (scanner.take("h")) {
        return after_h(scanner, *hours);
    }
    return scanner.take(":") ? after_colon(scanner, *hours) : std::nullopt;
}

std::optional<DailySpan> parse_daily_span(std::string_view text)
{
    for (const std::string_view dash : {"-", "–"}) {
        const auto at = text.find(dash);
        if (at == std::string_view::npos) {
            continue;
        }
        const auto from = parse_time_of_day(trimmed(text.substr(0, at)));
        const auto until = parse_time_of_day(trimmed(text.substr(at + dash.size())));
        if (from && until && *from < one_day) {
            return DailySpan{*from, *until};
        }
    }
    return std::nullopt;
}

std::optional<std::chrono::seconds> parse_duration(std::string_view text)
{
    Scanner scanner{text};
    std::chrono::seconds length{0};
    std::size_t next = 0;
    while (!scanner.done()) {
        const auto count = scanner.number(1, 7);
        std::size_t unit = next;
        while (unit < units.size() && !scanner.take(units.at(unit).name)) {
            ++unit;
        }
        const bool carries = next > 0 && count.value_or(0) > 59;
        if (!count || unit == units.size() || carries) {
            return std::nullopt;
        }
        length += std::chrono::seconds{units.at(unit).seconds} * *count;
        next = unit + 1;
    }
    const bool sensible = length.count() > 0 && length <= one_day * 31;
    return sensible ? std::optional{length} : std::nullopt;
}

std::optional<Day> parse_day(std::string_view text)
{
    Scanner scanner{text};
    const auto year = scanner.number(4, 4);
    const auto month = scanner.take("-") ? scanner.number(2, 2) : std::nullopt;
    const auto day = scanner.take("-") ? scanner.number(2, 2) : std::nullopt;
    if (!year || !month || !day || !scanner.done()) {
        return std::nullopt;
    }
    const date::year_month_day ymd{date::year{*year},
                                   date::month{static_cast<unsigned>(*month)},
                                   date::day{static_cast<unsigned>(*day)}};
    return ymd.ok() ? std::optional{Day{ymd}} : std::nullopt;
}

std::optional<Second> parse_second(std::string_view text)
{
    constexpr std::size_t day_length = 10;
    if (text.size() <= day_length || (text[day_length] != 'T' && text[day_length] != ' ')) {
        return std::nullopt;
    }
    const auto day = parse_day(text.substr(0, day_length));
    Scanner scanner{text.substr(day_length + 1)};
    const auto hours = scanner.number(2, 2);
    const auto t = hours && scanner.take(":") ? after_colon(scanner, *hours) : std::nullopt;
    return day && t && *t < one_day ? std::optional{Second{*day} + *t} : std::nullopt;
}

std::string clock(TimeOfDay t)
{
    const auto seconds = ((t % one_day + one_day) % one_day).count();
    const auto hours_minutes = fmt::format("{:02}:{:02}", seconds / 3600, seconds / 60 % 60);
    return seconds % 60 == 0 ? hours_minutes : fmt::format("{}:{:02}", hours_minutes, seconds % 60);
}

std::string clock(Second t)
{
    return clock(t - Second{day_of(t)});
}

std::string duration(std::chrono::seconds length)
{
    auto left = length.count();
    if (left < 0) {
        return "-" + duration(-length);
    }
    if (left == 0 || (left < 120 && left != 60)) {
        return std::to_string(left) + "s";
    }
    std::string text;
    for (const Unit& unit : units) {
        if (left >= unit.seconds) {
            text += std::to_string(left / unit.seconds) + std::string{unit.name};
            left %= unit.seconds;
        }
    }
    return text;
}

std::string iso(Day day)
{
    const date::year_month_day ymd{day};
    return fmt::format("{:04}-{:02}-{:02}",
                       static_cast<int>(ymd.year()),
                       static_cast<unsigned>(ymd.month()),
                       static_cast<unsigned>(ymd.day()));
}

std::string iso(Second t)
{
    const auto seconds = (t - Second{day_of(t)}).count();
    return fmt::format(
        "{}T{:02}:{:02}:{:02}", iso(day_of(t)), seconds / 3600, seconds / 60 % 60, seconds % 60);
}

} // namespace loa::time
