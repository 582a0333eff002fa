#include "options.hpp"

#include <algorithm>
#include <limits>

#include "loa/text/messages/command_line.hpp"
#include "loa/text/nearest.hpp"
#include "option_reader.hpp"
#include "tour_options.hpp"

namespace loa::cli {
namespace {

namespace m = text::messages::command;

constexpr std::uint64_t most_threads = 256;
constexpr std::uint64_t most_versions = 1'000'000;

InitOptions init_options(OptionReader& read)
{
    return {.folder = read.folder(), .quiet = read.has(Word::quiet)};
}

CheckOptions check_options(OptionReader& read)
{
    return {.centre = read.folder(),
            .week = read.week(Word::check_week),
            .timetable = read.text(Word::timetable),
            .json = read.has(Word::json)};
}

plan::Effort effort(OptionReader& read)
{
    const auto written = read.text(Word::effort);
    const auto chosen =
        written ? read.choice(Word::effort, *written, {"quick", "normal", "best"}) : std::nullopt;
    return chosen ? static_cast<plan::Effort>(*chosen) : plan::Effort::normal;
}

PlanOptions plan_options(OptionReader& read)
{
    PlanOptions options{.centre = read.folder(),
                        .store = read.store(),
                        .week = read.required_week(Word::week),
                        .effort = effort(read),
                        .same_order = read.has(Word::same_order),
                        .threads = std::nullopt,
                        .json = read.has(Word::json),
                        .quiet = read.has(Word::quiet)};
    options.seed =
        read.number(Word::seed, 0, std::numeric_limits<std::uint64_t>::max()).value_or(1);
    if (const auto threads = read.number(Word::threads, 1, most_threads)) {
        options.threads = static_cast<unsigned>(*threads);
    }
    return options;
}

std::optional<date::year_month> month(OptionReader& read)
{
    const auto written = read.text(Word::month);
    return written ? read.month(*written) : std::nullopt;
}

MonthOptions month_options(OptionReader& read)
{
    MonthOptions options{.centre = read.folder(),
                         .store = read.store(),
                         .json = read.has(Word::json),
                         .quiet = read.has(Word::quiet)};
    if (read.required(Word::month)) {
        options.month = month(read).value_or(date::year_month{});
    }
    options.seed =
        read.number(Word::seed, 0, std::numeric_limits<std::uint64_t>::max()).value_or(1);
    return options;
}

// A week, unless a month is asked for.
time::Week week_or_month(OptionReader& read)
{
    if (!read.has(Word::month)) {
        return read.required_week(Word::week);
    }
    if (read.has(Word::week)) {
        read.note(m::days_twice, {"--week", "--month"});
    }
    return {};
}

std::optional<int> plan_version(OptionReader& read)
{
    const auto number = read.number(Word::plan_version, 1, most_versions);
    return number ? std::optional{static_cast<int>(*number)} : std::nullopt;
}

bool drawn(OptionReader& read)
{
    const bool map = read.has(Word::map);
    if (map && !read.has(Word::month)) {
        read.note(m::map_without_month);
    }
    return map;
}

ShowOptions show_options(OptionReader& read)
{
    return {.centre = read.folder(),
            .store = read.store(),
            .week = week_or_month(read),
            .month = month(read),
            .version = plan_version(read),
            .station = read.text(Word::station),
            .commune = read.text(Word::commune),
            .map = drawn(read)};
}

std::optional<time::DateSpan> month_days(OptionReader& read)
{
    const auto parsed = month(read);
    return parsed ? std::optional{time::calendar_month(*parsed)} : std::nullopt;
}

std::optional<time::DateSpan> period_days(OptionReader& read)
{
    const auto written = read.text(Word::period);
    if (!written) {
        return std::nullopt;
    }
    const auto days = time::parse_reporting_period(*written);
    if (!days) {
        read.note(m::bad_period, {*written});
    }
    return days;
}

std::optional<time::DateSpan> days_from_to(OptionReader& read)
{
    if (!read.has(Word::from) && !read.has(Word::to)) {
        return std::nullopt;
    }
    for (const Word word : {Word::from, Word::to}) {
        read.required(word);
    }
    const auto from = read.day(Word::from);
    const auto last = read.day(Word::to);
    if (!from || !last) {
        return std::nullopt;
    }
    if (*last < *from) {
        read.note(m::days_backwards, {time::iso(*from), time::iso(*last)});
        return std::nullopt;
    }
    return time::DateSpan{*from, *last + date::days{1}};
}

// Exactly one of the ways to say which days is meant.
void note_ways(OptionReader& read)
{
    std::vector<std::string> ways;
    for (const Word word : {Word::week, Word::month, Word::period, Word::from}) {
        if (read.has(word)) {
            ways.emplace_back(option(word).name);
        }
    }
    if (ways.empty() && !read.has(Word::to)) {
        read.note(m::days_missing);
    }
    for (std::size_t i = 1; i < ways.size(); ++i) {
        read.note(m::days_twice, {ways[0], ways[i]});
    }
}

time::DateSpan audit_days(OptionReader& read)
{
    note_ways(read);
    const auto week = read.week(Word::week);
    const auto month = month_days(read);
    const auto period = period_days(read);
    const auto between = days_from_to(read);
    if (week) {
        return time::span(*week);
    }
    return month.value_or(period.value_or(between.value_or(time::DateSpan::always())));
}

AuditOptions audit_options(OptionReader& read)
{
    if (read.has(Word::json) && read.has(Word::csv)) {
        read.note(m::days_twice, {"--json", "--csv"});
    }
    AuditOptions options{.centre = read.folder(), .store = read.store(), .days = audit_days(read)};
    if (read.has(Word::json)) {
        options.form = AuditForm::json;
    } else if (read.has(Word::csv)) {
        options.form = AuditForm::csv;
    }
    return options;
}

std::vector<FileKind> file_kinds(OptionReader& read)
{
    std::vector<FileKind> kinds;
    std::string left = read.required(Word::as).value_or("");
    while (!left.empty()) {
        const std::size_t comma = left.find(',');
        if (const auto kind =
                read.choice(Word::as, left.substr(0, comma), {"pdf", "csv", "json", "ics"})) {
            kinds.push_back(static_cast<FileKind>(*kind));
        }
        left = comma == std::string::npos ? std::string{} : left.substr(comma + 1);
    }
    std::ranges::sort(kinds);
    const auto twice = std::ranges::unique(kinds);
    kinds.erase(twice.begin(), twice.end());
    if (!kinds.empty() && kinds.back() == FileKind::ics && !read.has(Word::month)) {
        read.note(m::ics_of_months);
    }
    return kinds;
}

ExportOptions export_options(OptionReader& read)
{
    return {.centre = read.folder(),
            .store = read.store(),
            .week = week_or_month(read),
            .month = month(read),
            .version = plan_version(read),
            .kinds = file_kinds(read),
            .out = read.required(Word::out).value_or(""),
            .date = read.day(Word::date),
            .number = read.text(Word::number),
            .quiet = read.has(Word::quiet)};
}

Command options_of(const std::string& verb, OptionReader& read)
{
    if (verb == "init") {
        return init_options(read);
    }
    if (verb == "check") {
        return check_options(read);
    }
    if (verb == "plan") {
        return plan_options(read);
    }
    if (verb == "hang") {
        return month_options(read);
    }
    if (verb == "tour") {
        TourOptions options = tour_options(read);
        options.effort = effort(read);
        return options;
    }
    if (verb == "show") {
        return show_options(read);
    }
    if (verb == "audit") {
        return audit_options(read);
    }
    return export_options(read);
}

[[noreturn]] void refuse_verb(const Given& given)
{
    std::vector<std::string> names;
    std::string all;
    for (const Verb& verb : verbs()) {
        names.emplace_back(verb.name);
        all += (all.empty() ? "" : ", ") + names.back();
    }
    if (given.places.empty()) {
        throw UsageError{{{.origin = {}, .sentence = text::Sentence{m::verb_missing, {all}}}}};
    }
    const std::string& word = given.places.front();
    const auto near = text::nearest(word, names);
    const auto sentence = near ? text::Sentence{m::unknown_verb_near, {word, *near}}
                               : text::Sentence{m::unknown_verb, {word, all}};
    throw UsageError{{{.origin = {}, .sentence = sentence}}};
}

} // namespace

Command understood(const Given& given)
{
    if (given.values.contains(Word::help)) {
        return HelpOptions{given.verb};
    }
    if (given.values.contains(Word::version)) {
        return VersionOptions{};
    }
    if (given.verb.empty() && (given.unknown.empty() || !given.places.empty())) {
        refuse_verb(given);
    }
    OptionReader read{given};
    if (given.verb.empty()) {
        read.finish();
    }
    Command command = options_of(given.verb, read);
    read.finish();
    return command;
}

} // namespace loa::cli
