#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "loa/model/key.hpp"
#include "loa/model/place.hpp"
#include "loa/time/time_span.hpp"

namespace loa::model {

/// When a team can get to a village: all year, only outside the rain season, or on foot.
enum class Access { all_year, dry_season, on_foot };

/// Bản, thôn or tổ dân phố: where film teams show and information teams stop.
struct Village {
    VillageKey key;
    CommuneCode commune;
    std::string name;
    std::int64_t households{};      ///< 0 when not known
    std::int64_t poor_households{}; ///< 0 when not known
    std::optional<int> area;        ///< khu vực I, II or III
    bool electricity{true};         ///< otherwise the team brings a generator
    Access access{};
    std::int64_t walk_km{}; ///< last stretch on foot
    std::string contact;    ///< whom the team asks for: name and telephone, as printed
    BorderPostKey border_post;
    std::string ground;                   ///< where the screen stands, as printed
    std::string rain_ground;              ///< where it stands when it rains; empty: nowhere
    std::optional<time::Day> last_film;   ///< of a screening before those in shown.csv
    std::vector<LanguageShare> languages; ///< empty: the commune's
    std::string note;

    friend bool operator==(const Village&, const Village&) = default;
};

/// Đồn biên phòng: told beforehand when a team comes to its villages.
struct BorderPost {
    BorderPostKey key;
    std::string name;
    std::string contact;
    int notice_days{}; ///< told at least so many days before
    friend bool operator==(const BorderPost&, const BorderPost&) = default;
};

} // namespace loa::model
