#include "loa/model/session.hpp"

namespace loa::model {

std::chrono::seconds length(const SessionPattern& pattern)
{
    const auto& segments = pattern.segments;
    return segments.empty() ? std::chrono::seconds{0}
                            : segments.back().offset + segments.back().length;
}

time::TimeSpan session_on(const SessionPattern& pattern, time::Day day)
{
    return {time::Second{day} + pattern.start, length(pattern)};
}

time::TimeSpan segment_on(const SessionPattern& pattern, const Segment& segment, time::Day day)
{
    return {time::Second{day} + pattern.start + segment.offset, segment.length};
}

} // namespace loa::model
