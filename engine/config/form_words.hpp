#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "config/draft.hpp"
#include "loa/model/site.hpp"

/// What the readers of banners, meetings and posts share.
namespace loa::config {

inline constexpr std::array<Word<model::SitePlace>, 7> site_places{{
    {"office", model::SitePlace::office},
    {"market", model::SitePlace::market},
    {"school", model::SitePlace::school},
    {"health-post", model::SitePlace::health_post},
    {"road", model::SitePlace::road},
    {"village", model::SitePlace::village},
    {"other", model::SitePlace::other},
}};

/// The key written there, noted as a reference to a thing; an empty one refers to nothing.
[[nodiscard]] std::string
referred(Draft& draft, const Entry& row, std::string_view field, Thing thing);

/// Reads every row of a CSV file of the centre that may be missing; false when it is there and could
/// not be read to its end.
bool for_rows(Draft& draft,
              std::string_view file,
              const schema::Group& columns,
              const std::vector<std::string_view>& required,
              void (*read)(Draft&, const Entry&));

} // namespace loa::config
