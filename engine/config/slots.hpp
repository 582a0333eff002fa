#pragma once

#include <algorithm>
#include <chrono>

#include "loa/model/content.hpp"
#include "loa/model/session.hpp"

namespace loa::config {

[[nodiscard]] constexpr model::SegmentKind segment_kind(model::ContentKind kind)
{
    switch (kind) {
    case model::ContentKind::slogan:
        return model::SegmentKind::slogan;
    case model::ContentKind::notice:
        return model::SegmentKind::notice;
    default:
        return model::SegmentKind::bulletin;
    }
}

/// Whether the segment is for items of this kind and language.
[[nodiscard]] inline bool takes(const model::Segment& segment, const model::Content& content)
{
    const auto& languages = segment.languages;
    return segment.kind == segment_kind(content.kind) &&
           (languages.empty() || std::ranges::find(languages, content.language) != languages.end());
}

/// Whether the segment, in the pattern's sessions, is one the item may air in: of its kind and language,
/// on one of its weekdays, in its part of the day. Its length is another question.
[[nodiscard]] inline bool may_use(const model::SessionPattern& pattern,
                                  const model::Segment& segment,
                                  const model::Content& content)
{
    constexpr int days_of_week = 7;
    constexpr time::Day any_monday{date::days{4}};
    if (!takes(segment, content) || segment.length <= std::chrono::seconds{0}) {
        return false;
    }
    for (int i = 0; i != days_of_week; ++i) {
        const time::Day day = any_monday + date::days{i};
        if (pattern.days.contains(day) && content.days.contains(day) &&
            (!content.daypart || content.daypart->touches(segment_on(pattern, segment, day)))) {
            return true;
        }
    }
    return false;
}

} // namespace loa::config
