#include "loa/report/words.hpp"

#include <cstdlib>

#include <fmt/format.h>

#include "loa/text/messages/rule_words.hpp"
#include "loa/text/messages/words.hpp"

namespace loa::report {
namespace {

namespace messages = text::messages;

template <class Kind, std::size_t n>
std::string named(const std::array<text::Message, n>& words, Kind kind, Language language)
{
    return text::Sentence{words.at(static_cast<std::size_t>(kind))}.in(language);
}

template <class Key>
std::string title_or_key(const Key& key, const std::string* title)
{
    return title == nullptr || title->empty() ? key.value : *title;
}

date::year_month_day ymd(time::Day day)
{
    return date::year_month_day{day};
}

// Tenths, rounded half up, without a trailing ",0".
std::string with_tenths(std::int64_t tenths, Language language)
{
    std::string whole = number(tenths / 10, language);
    if (tenths % 10 == 0) {
        return whole;
    }
    return fmt::format("{}{}{}", whole, language == Language::vi ? ',' : '.', tenths % 10);
}

} // namespace

std::string weekday(time::Day day, Language language)
{
    const unsigned iso = date::weekday{day}.iso_encoding();
    return named(messages::weekdays, iso - 1, language);
}

std::string date_text(time::Day day)
{
    return fmt::format("{}/{}", short_date(day), static_cast<int>(ymd(day).year()));
}

std::string short_date(time::Day day)
{
    const auto date = ymd(day);
    return fmt::format(
        "{:02}/{:02}", static_cast<unsigned>(date.day()), static_cast<unsigned>(date.month()));
}

std::string dated_weekday(time::Day day, Language language)
{
    return fmt::format("{}, {}", weekday(day, language), short_date(day));
}

std::string date_range(const time::DateSpan& days)
{
    const bool one_year = ymd(days.from()).year() == ymd(days.last()).year();
    const std::string from = one_year ? short_date(days.from()) : date_text(days.from());
    return fmt::format("{} – {}", from, date_text(days.last()));
}

std::string hour(time::Second t, Language language)
{
    const auto since_midnight = t - time::Second{time::day_of(t)};
    const date::hh_mm_ss clock{since_midnight};
    const auto h = clock.hours().count();
    const auto m = clock.minutes().count();
    return language == Language::vi ? fmt::format("{}h{:02}", h, m)
                                    : fmt::format("{:02}:{:02}", h, m);
}

std::string hours(const time::TimeSpan& span, Language language)
{
    return fmt::format("{} – {}", hour(span.from(), language), hour(span.until(), language));
}

std::string length(std::chrono::seconds length, Language language)
{
    const date::hh_mm_ss parts{length};
    const std::string h = std::to_string(parts.hours().count());
    const std::string m = std::to_string(parts.minutes().count());
    const std::string s = std::to_string(parts.seconds().count());
    const auto say = [&](const text::Message& message, std::vector<std::string> values) {
        return text::Sentence{message, std::move(values)}.in(language);
    };
    if (h != "0") {
        return m == "0" ? say(messages::hours, {h}) : say(messages::hours_and_minutes, {h, m});
    }
    if (m == "0") {
        return say(messages::seconds, {s});
    }
    return s == "0" ? say(messages::minutes, {m}) : say(messages::minutes_and_seconds, {m, s});
}

std::string short_length(std::chrono::seconds length)
{
    const date::hh_mm_ss parts{length};
    const auto h = parts.hours().count();
    const auto m = parts.minutes().count();
    const auto s = parts.seconds().count();
    std::string text = h == 0 ? "" : fmt::format("{}h", h);
    text += m == 0 ? "" : fmt::format("{}′", m);
    text += s == 0 && !text.empty() ? "" : fmt::format("{}″", s);
    return text;
}

std::string number(std::int64_t value, Language language)
{
    std::string digits = std::to_string(std::llabs(value));
    for (auto place = static_cast<std::ptrdiff_t>(digits.size()) - 3; place > 0; place -= 3) {
        digits.insert(static_cast<std::size_t>(place), 1, language == Language::vi ? '.' : ',');
    }
    return value < 0 ? "-" + digits : digits;
}

std::string minutes(std::chrono::seconds length, Language language)
{
    return with_tenths((length.count() + 3) / 6, language);
}

std::string percent(std::int64_t part, std::int64_t whole, Language language)
{
    if (whole == 0) {
        return "–";
    }
    return with_tenths((part * 2000 + whole) / (whole * 2), language) + "%";
}

std::string kind_name(model::SegmentKind kind, Language language)
{
    return named(messages::segment_kinds, kind, language);
}

std::string kind_name(model::ContentKind kind, Language language)
{
    return named(messages::content_kinds, kind, language);
}

std::string form_name(model::Form form, Language language)
{
    return named(messages::forms, form, language);
}

std::string priority_name(model::Priority priority, Language language)
{
    return named(messages::priorities, priority, language);
}

std::string yes_or_no(bool value, Language language)
{
    return text::Sentence{value ? messages::yes : messages::no}.in(language);
}

std::string language_name(const model::Model& model, const model::LanguageKey& key)
{
    const model::Language* language = find(model, key);
    return title_or_key(key, language == nullptr ? nullptr : &language->name);
}

std::string theme_title(const model::Model& model, const model::ThemeKey& key)
{
    const model::Theme* theme = find(model, key);
    return title_or_key(key, theme == nullptr ? nullptr : &theme->title);
}

std::string campaign_title(const model::Model& model, const model::CampaignKey& key)
{
    const model::Campaign* campaign = find(model, key);
    return title_or_key(key, campaign == nullptr ? nullptr : &campaign->title);
}

std::string commune_name(const model::Model& model, const model::CommuneCode& code)
{
    const model::Commune* commune = find(model, code);
    return commune == nullptr ? code.value : printed(*commune);
}

std::string station_name(const model::Model& model, const model::StationKey& key)
{
    const model::Station* station = find(model, key);
    return title_or_key(key, station == nullptr ? nullptr : &station->name);
}

std::string pattern_name(const model::Model& model, const model::PatternKey& key)
{
    const model::SessionPattern* pattern = find(model, key);
    return title_or_key(key, pattern == nullptr ? nullptr : &pattern->name);
}

std::string content_title(const model::Model& model, const model::ContentKey& key)
{
    const model::Content* content = find(model, key);
    return title_or_key(key, content == nullptr ? nullptr : &content->title);
}

std::string rule_title(std::string_view rule, Language language)
{
    for (const messages::RuleWords& words : messages::rule_words) {
        if (words.rule == rule) {
            return text::Sentence{words.title}.in(language);
        }
    }
    return std::string{rule};
}

} // namespace loa::report
