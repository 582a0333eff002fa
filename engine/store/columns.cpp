#include "store/columns.hpp"

#include <charconv>
#include <limits>
#include <memory>

#include <SQLiteCpp/Column.h>
#include <fmt/format.h>

#include "store/failure.hpp"

namespace loa::store {
namespace {

[[noreturn]] void refuse(const char* column, const std::string& value)
{
    throw UnreadableValue{fmt::format("{} = \"{}\"", column, value)};
}

template <class Value>
Value readable(const std::optional<Value>& value, const char* column, const std::string& text)
{
    if (!value) {
        refuse(column, text);
    }
    return *value;
}

} // namespace

std::string text_of(time::Second t)
{
    return time::iso(t);
}

std::string text_of(time::Day day)
{
    return time::iso(day);
}

// Not time::clock, which begins again at midnight: an end at 24:00 is not one at 00:00.
std::string text_of(time::TimeOfDay t)
{
    const auto count = t.count();
    return fmt::format("{:02}:{:02}:{:02}", count / 3600, count / 60 % 60, count % 60);
}

std::string text_of(time::WeekdaySet set)
{
    return set.empty() ? std::string{} : time::to_string(set);
}

std::string Row::text(const char* column) const
{
    return statement_.getColumn(column).getString();
}

std::int64_t Row::number(const char* column) const
{
    return statement_.getColumn(column).getInt64();
}

int Row::small(const char* column) const
{
    const std::int64_t value = number(column);
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max()) {
        refuse(column, std::to_string(value));
    }
    return static_cast<int>(value);
}

double Row::real(const char* column) const
{
    return statement_.getColumn(column).getDouble();
}

bool Row::absent(const char* column) const
{
    return statement_.isColumnNull(column);
}

std::uint64_t Row::seed(const char* column) const
{
    const std::string digits = text(column);
    const char* const until = std::to_address(digits.end());
    std::uint64_t value{};
    const auto [end, failed] = std::from_chars(digits.data(), until, value);
    if (failed != std::errc{} || end != until) {
        refuse(column, digits);
    }
    return value;
}

time::Second Row::second(const char* column) const
{
    const std::string value = text(column);
    return readable(time::parse_second(value), column, value);
}

time::Day Row::day(const char* column) const
{
    const std::string value = text(column);
    return readable(time::parse_day(value), column, value);
}

time::TimeOfDay Row::time_of_day(const char* column) const
{
    const std::string value = text(column);
    return readable(time::parse_time_of_day(value), column, value);
}

time::WeekdaySet Row::weekdays(const char* column) const
{
    const std::string value = text(column);
    return value.empty() ? time::WeekdaySet{}
                         : readable(time::parse_weekdays(value), column, value);
}

std::chrono::seconds Row::seconds(const char* column) const
{
    return std::chrono::seconds{number(column)};
}

time::TimeSpan Row::span() const
{
    const auto length = seconds("seconds");
    if (length < std::chrono::seconds{1}) {
        refuse("seconds", std::to_string(length.count()));
    }
    return {second("begins"), length};
}

time::DateSpan Row::days() const
{
    const auto always = time::DateSpan::always();
    const auto from = absent("from_day") ? always.from() : day("from_day");
    const auto until = absent("until_day") ? always.until() : day("until_day");
    if (until <= from) {
        refuse("until_day", text("until_day"));
    }
    return {from, until};
}

std::size_t Row::index_in(std::span<const std::string_view> names, const char* column) const
{
    const std::string value = text(column);
    const auto found = std::ranges::find(names, value);
    if (found == names.end()) {
        refuse(column, value);
    }
    return static_cast<std::size_t>(found - names.begin());
}

void Values::text(const char* parameter, const std::string& value)
{
    statement_.bind(parameter, value);
}

void Values::number(const char* parameter, std::int64_t value)
{
    statement_.bind(parameter, value);
}

void Values::real(const char* parameter, double value)
{
    statement_.bind(parameter, value);
}

void Values::absent(const char* parameter)
{
    statement_.bind(parameter);
}

void Values::seconds(const char* parameter, std::chrono::seconds value)
{
    number(parameter, value.count());
}

void Values::span(const time::TimeSpan& span)
{
    text(":begins", text_of(span.from()));
    seconds(":seconds", span.length());
}

void Values::days(const time::DateSpan& days)
{
    const auto always = time::DateSpan::always();
    if (days.from() == always.from()) {
        absent(":from_day");
    } else {
        text(":from_day", text_of(days.from()));
    }
    if (days.until() == always.until()) {
        absent(":until_day");
    } else {
        text(":until_day", text_of(days.until()));
    }
}

void Values::add()
{
    statement_.exec();
    statement_.reset();
}

} // namespace loa::store
