#include "loa/time/weekday_set.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include <date/date.h>

namespace loa::time {
namespace {

constexpr std::array<std::string_view, 7> english{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::array<std::string_view, 7> vietnamese{"T2", "T3", "T4", "T5", "T6", "T7", "CN"};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same_letters(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

std::string_view trimmed(std::string_view text)
{
    while (text.starts_with(' ')) {
        text.remove_prefix(1);
    }
    while (text.ends_with(' ')) {
        text.remove_suffix(1);
    }
    return text;
}

std::optional<unsigned> parse_weekday(std::string_view text)
{
    const std::string_view word = trimmed(text);
    for (unsigned i = 0; i != 7; ++i) {
        if (same_letters(word, english.at(i)) || same_letters(word, vietnamese.at(i))) {
            return i;
        }
    }
    return std::nullopt;
}

// Text before the first of `separators`, which is taken away with it; all of it when there is none.
std::string_view take_until(std::string_view& text,
                            std::initializer_list<std::string_view> separators)
{
    for (const std::string_view separator : separators) {
        if (const auto at = text.find(separator); at != std::string_view::npos) {
            const auto head = text.substr(0, at);
            text.remove_prefix(at + separator.size());
            return head;
        }
    }
    return std::exchange(text, {});
}

// "Mon", or "Sat-Mon" which goes round the week's end.
std::optional<WeekdaySet> parse_run(std::string_view text, WeekdaySet set)
{
    const bool range =
        text.find('-') != std::string_view::npos || text.find("–") != std::string_view::npos;
    const auto from = parse_weekday(take_until(text, {"-", "–"}));
    const auto last = range ? parse_weekday(text) : from;
    if (!from || !last || (range && from == last)) {
        return std::nullopt;
    }
    for (unsigned i = *from; i != *last; i = (i + 1) % 7) {
        set = set.with(i);
    }
    return set.with(*last);
}

} // namespace

bool WeekdaySet::contains(Day day) const noexcept
{
    return has(weekday_index(day));
}

int WeekdaySet::count() const noexcept
{
    return std::popcount(bits_);
}

unsigned weekday_index(Day day) noexcept
{
    return date::weekday{day}.iso_encoding() - 1;
}

std::optional<WeekdaySet> parse_weekdays(std::string_view text)
{
    WeekdaySet set;
    bool more = true;
    while (more) {
        more = text.find(',') != std::string_view::npos;
        const auto grown = parse_run(take_until(text, {","}), set);
        if (!grown) {
            return std::nullopt;
        }
        set = *grown;
    }
    return set;
}

std::string to_string(WeekdaySet set)
{
    std::string text;
    for (unsigned from = 0; from < 7;) {
        if (!set.has(from)) {
            ++from;
            continue;
        }
        unsigned last = from;
        while (set.has(last + 1)) {
            ++last;
        }
        const bool range = last - from >= 2;
        text += text.empty() ? "" : ",";
        text += english.at(from);
        if (range) {
            text += '-';
            text += english.at(last);
        }
        from = range ? last + 1 : from + 1;
    }
    return text;
}

} // namespace loa::time
