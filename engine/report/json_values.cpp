#include "report/json_values.hpp"

#include "loa/time/clock.hpp"

namespace loa::report {

boost::json::value seconds_or_null(const std::optional<std::chrono::seconds>& length)
{
    return length ? boost::json::value(length->count()) : boost::json::value{};
}

void add_span(boost::json::object& object, const time::TimeSpan& span)
{
    object["start"] = time::iso(span.from());
    object["end"] = time::iso(span.until());
}

void add_days(boost::json::object& object, const time::DateSpan& days)
{
    const time::DateSpan always = time::DateSpan::always();
    object["from"] = nullptr;
    object["last"] = nullptr;
    if (days.from() != always.from()) {
        object["from"] = time::iso(days.from());
    }
    if (days.until() != always.until()) {
        object["last"] = time::iso(days.last());
    }
}

} // namespace loa::report
