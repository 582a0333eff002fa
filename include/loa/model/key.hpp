#pragma once

#include <compare>
#include <cstddef>
#include <functional>
#include <string>

namespace loa::model {

/// A name by which files refer to one kind of thing; cannot be mistaken for a key of another kind.
template <class Tag>
struct Key {
    std::string value;

    [[nodiscard]] bool empty() const noexcept { return value.empty(); }
    friend auto operator<=>(const Key&, const Key&) = default;
};

/// Official five-digit code of a commune. A key only together with a dataset version: codes were
/// used again with other names in 2025.
using CommuneCode = Key<struct CommuneTag>;
using VillageKey = Key<struct VillageTag>;
using StationKey = Key<struct StationTag>;
using ClusterKey = Key<struct ClusterTag>;
using PatternKey = Key<struct PatternTag>;
using ContentKey = Key<struct ContentTag>;
using CampaignKey = Key<struct CampaignTag>;
using ThemeKey = Key<struct ThemeTag>;
using AudienceKey = Key<struct AudienceTag>;
using LanguageKey = Key<struct LanguageTag>;
/// A village by its key, or a commune's centre by its code: what travel.csv joins.
using PlaceKey = Key<struct PlaceTag>;
using BorderPostKey = Key<struct BorderPostTag>;
using TeamKey = Key<struct TeamTag>;
using SiteKey = Key<struct SiteTag>;
using CrewKey = Key<struct CrewTag>;
using MeetingKey = Key<struct MeetingTag>;
using SpeakerKey = Key<struct SpeakerTag>;
using PageKey = Key<struct PageTag>;

} // namespace loa::model

template <class Tag>
struct std::hash<loa::model::Key<Tag>> {
    std::size_t operator()(const loa::model::Key<Tag>& key) const noexcept
    {
        return std::hash<std::string>{}(key.value);
    }
};
