#include "config/spelling.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <system_error>

#include "loa/text/normal.hpp"

namespace loa::config {
namespace {

template <class T>
std::optional<T> read_number(std::string_view text)
{
    T value{};
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failed != std::errc{} || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return value;
}

std::optional<int> read_between(std::string_view text, int least, int most)
{
    const auto value = read_number<int>(text);
    return value && least <= *value && *value <= most ? value : std::nullopt;
}

std::optional<DayAndMonth> read_dashed(std::string_view text)
{
    if (text.size() != 5 || text[2] != '-') {
        return std::nullopt;
    }
    const auto day = read_number<unsigned>(text.substr(0, 2));
    const auto month = read_number<unsigned>(text.substr(3));
    return day && month ? std::optional{DayAndMonth{*day, *month}} : std::nullopt;
}

} // namespace

std::optional<std::int64_t> read_whole(std::string_view text)
{
    constexpr std::int64_t most = 1'000'000'000;
    const auto value = read_number<std::int64_t>(text);
    return value && 0 <= *value && *value <= most ? value : std::nullopt;
}

std::optional<int> read_positive(std::string_view text)
{
    return read_between(text, 1, 1000);
}

std::optional<int> read_weight(std::string_view text)
{
    return read_between(text, 1, 100);
}

std::optional<int> read_age(std::string_view text)
{
    if (text == "P") {
        return 0;
    }
    const auto age = read_positive(text);
    return age == 13 || age == 16 || age == 18 ? age : std::nullopt;
}

std::optional<double> read_degrees(std::string_view text)
{
    constexpr double most = 180;
    const auto value = read_number<double>(text);
    return value && std::isfinite(*value) && std::abs(*value) <= most ? value : std::nullopt;
}

std::optional<std::chrono::seconds> read_gap(std::string_view text)
{
    return text == "0s" ? std::optional{std::chrono::seconds{0}} : time::parse_duration(text);
}

std::optional<time::Day> read_day(std::string_view text)
{
    const std::size_t first = text.find('/');
    const std::size_t second = text.find('/', std::min(first, text.size() - 1) + 1);
    if (text.empty() || second == std::string_view::npos) {
        return time::parse_day(text);
    }
    const auto day = read_number<unsigned>(text.substr(0, first));
    const auto month = read_number<unsigned>(text.substr(first + 1, second - first - 1));
    const auto year = read_number<int>(text.substr(second + 1));
    if (!day || !month || !year || text.size() - second != 5) {
        return std::nullopt;
    }
    const date::year_month_day found{date::year{*year}, date::month{*month}, date::day{*day}};
    return found.ok() ? std::optional{time::Day{found}} : std::nullopt;
}

std::optional<time::TimeOfDay> read_time_of_day(std::string_view text)
{
    constexpr std::chrono::hours noon{12};
    const bool morning = text.ends_with(" AM") || text.ends_with(" SA");
    const bool afternoon = text.ends_with(" PM") || text.ends_with(" CH");
    if (!morning && !afternoon) {
        return time::parse_time_of_day(text);
    }
    text.remove_suffix(3);
    const auto clock = time::parse_time_of_day(text);
    if (!clock || *clock < std::chrono::hours{1} || *clock >= noon + std::chrono::hours{1}) {
        return std::nullopt;
    }
    return *clock % noon + (afternoon ? noon : std::chrono::hours{0});
}

std::optional<bool> read_yes_no(std::string_view text)
{
    const std::string word = text::folded(text);
    if (word == "yes" || word == "co" || word == "true") {
        return true;
    }
    return word == "no" || word == "khong" || word == "false" ? std::optional{false} : std::nullopt;
}

std::optional<bool> read_flag(std::string_view text)
{
    return text == "true";
}

std::optional<DayAndMonth> read_day_and_month(std::string_view text)
{
    const auto read = read_dashed(text);
    const bool real = read && (date::month{read->month} / date::day{read->day}).ok();
    return real ? read : std::nullopt;
}

std::optional<DayAndMonth> read_lunar_day(std::string_view text)
{
    const auto read = read_dashed(text);
    const bool real = read && read->day <= 30 && 1 <= read->month && read->month <= 12;
    return real ? read : std::nullopt;
}

} // namespace loa::config
