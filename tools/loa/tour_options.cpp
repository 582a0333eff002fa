#include "tour_options.hpp"

#include <limits>
#include <sstream>

#include "loa/text/messages/command_line.hpp"
#include "loa/text/messages/tours.hpp"
#include "loa/time/clock.hpp"

namespace loa::cli {
namespace {

namespace tours = text::messages::tours;

constexpr std::uint64_t most_threads = 256;

// "2022-11-05" or "2022-11-05..2022-11-07"
std::optional<time::DateSpan> days_in(const std::string& text)
{
    const std::size_t dots = text.find("..");
    const auto from = time::parse_day(text.substr(0, dots));
    const auto last = dots == std::string::npos ? from : time::parse_day(text.substr(dots + 2));
    if (!from || !last || *last < *from) {
        return std::nullopt;
    }
    return time::DateSpan{*from, *last + date::days{1}};
}

std::optional<GivenClosure> closure_in(const std::string& text)
{
    std::istringstream words{text};
    std::string closed;
    std::string place;
    std::string days;
    std::string more;
    if (!(words >> closed >> place >> days) || words >> more ||
        (closed != "closed" && closed != "open")) {
        return std::nullopt;
    }
    const auto span = days_in(days);
    return span ? std::optional{GivenClosure{text, closed == "open", place, *span}} : std::nullopt;
}

std::vector<GivenClosure> closures(OptionReader& read)
{
    std::vector<GivenClosure> all;
    for (const std::string& text : read.all(Word::change)) {
        if (auto closure = closure_in(text)) {
            all.push_back(*std::move(closure));
        } else {
            read.note(tours::bad_change, {text});
        }
    }
    return all;
}

// A change that has no day in which anything may still change would be forgotten silently.
void check_days(OptionReader& read, const TourOptions& options)
{
    const time::DateSpan month = time::calendar_month(options.month);
    if (!options.from || !month.contains(*options.from)) {
        return;
    }
    const time::DateSpan left{*options.from, month.until()};
    for (const GivenClosure& given : options.closed) {
        if (!given.days.overlaps(left)) {
            read.note(tours::change_outside,
                      {given.text, time::iso(left.from()), time::iso(left.last())});
        }
    }
}

void check_from(OptionReader& read, const TourOptions& options)
{
    if (!options.from && !read.has(Word::tour_from)) {
        for (const Word word : {Word::keep, Word::change}) {
            if (read.has(word)) {
                read.note(tours::keep_without_from, {std::string{option(word).name}});
            }
        }
    }
    if (options.from && options.month.ok() &&
        !time::calendar_month(options.month).contains(*options.from)) {
        read.note(tours::from_outside,
                  {time::iso(*options.from),
                   time::iso(time::calendar_month(options.month).from()).substr(0, 7)});
    }
    if (options.month.ok()) {
        check_days(read, options);
    }
}

// Without --month, the month of --from.
date::year_month month_of(OptionReader& read, std::optional<time::Day> from)
{
    if (from && !read.has(Word::month)) {
        const date::year_month_day day{*from};
        return day.year() / day.month();
    }
    return tour_month(read);
}

} // namespace

date::year_month tour_month(OptionReader& read)
{
    const auto written = read.required(Word::month);
    const auto month = written ? read.month(*written) : std::nullopt;
    return month.value_or(date::year_month{});
}

TourOptions tour_options(OptionReader& read)
{
    TourOptions options;
    options.centre = read.folder();
    options.store = read.store();
    options.from = read.day(Word::tour_from);
    options.month = month_of(read, options.from);
    if (const auto kept = read.text(Word::keep)) {
        options.keep_announced = read.choice(Word::keep, *kept, {"announced"}).has_value();
    }
    options.closed = closures(read);
    options.prove = read.has(Word::prove);
    options.seed =
        read.number(Word::seed, 0, std::numeric_limits<std::uint64_t>::max()).value_or(1);
    // Information teams stand in for what film teams leave out, so one thread plans both; the option
    // is taken for those who give it to every verb.
    static_cast<void>(read.number(Word::threads, 1, most_threads));
    options.json = read.has(Word::json);
    options.quiet = read.has(Word::quiet);
    check_from(read, options);
    return options;
}

} // namespace loa::cli
