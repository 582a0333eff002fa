#include "loa/time/time_span.hpp"

#include <stdexcept>

namespace loa::time {

TimeSpan::TimeSpan(Second from, std::chrono::seconds length) : from_{from}, length_{length}
{
    if (length < std::chrono::seconds{1}) {
        throw std::invalid_argument{"a time span lasts at least one second"};
    }
}

DateSpan::DateSpan(Day from, Day until) : from_{from}, until_{until}
{
    if (until <= from) {
        throw std::invalid_argument{"a date span has at least one day"};
    }
}

DateSpan DateSpan::always()
{
    // Both ends can be written with a year of four digits and read back.
    return {Day{date::year{1} / 1 / 1}, Day{date::year{9999} / 12 / 31}};
}

} // namespace loa::time
