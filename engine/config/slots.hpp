#pragma once

#include <algorithm>

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

} // namespace loa::config
