#pragma once

#include <array>
#include <cstddef>
#include <string_view>

/// Names of enumerators in JSON and CSV, in the enumeration's order; part of the schema.
namespace loa::report::json_names {

inline constexpr std::array<std::string_view, 6> segment_kind{
    "tune", "relay", "bulletin", "slogan", "notice", "closing"};
inline constexpr std::array<std::string_view, 4> content_kind{
    "bulletin", "slogan", "notice", "film"};
inline constexpr std::array<std::string_view, 3> commune_kind{"commune", "ward", "town"};
inline constexpr std::array<std::string_view, 3> priority{"ordinary", "preferred", "urgent"};
inline constexpr std::array<std::string_view, 2> repeat{"none", "next-morning"};
inline constexpr std::array<std::string_view, 2> severity{"hard", "soft"};
inline constexpr std::array<std::string_view, 8> form{
    "bulletin", "slogan", "notice", "screening", "information-team", "banner", "spoken", "post"};
inline constexpr std::array<std::string_view, 18> remedy{"none-known",
                                                         "use-other-form",
                                                         "approve-item",
                                                         "produce-language",
                                                         "extend-validity",
                                                         "add-time",
                                                         "add-session-day",
                                                         "relax-gap",
                                                         "shorten-item",
                                                         "lower-demand",
                                                         "repair-station",
                                                         "lift-ban",
                                                         "bring-forward",
                                                         "raise-limit",
                                                         "widen-daypart",
                                                         "allow-language",
                                                         "move-session",
                                                         "add-demand"};

inline constexpr std::array<std::string_view, 3> site_kind{"banner", "panel", "poster-board"};
inline constexpr std::array<std::string_view, 14> form_remedy{"none-known",
                                                              "approve-item",
                                                              "extend-validity",
                                                              "produce-language",
                                                              "work-that-day",
                                                              "more-stops",
                                                              "longer-day",
                                                              "more-cloth",
                                                              "more-frames",
                                                              "add-site",
                                                              "add-crew",
                                                              "add-meeting",
                                                              "add-speaker",
                                                              "add-posting-time"};

/// The name of `value`.
template <class Enum, std::size_t n>
[[nodiscard]] std::string_view name(const std::array<std::string_view, n>& names, Enum value)
{
    return names.at(static_cast<std::size_t>(value));
}

} // namespace loa::report::json_names
