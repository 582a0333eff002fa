#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <vector>

#include "loa/model/content.hpp"
#include "loa/model/key.hpp"
#include "loa/model/place.hpp"
#include "loa/time/time_span.hpp"
#include "loa/time/weekday_set.hpp"

namespace loa::model {

enum class SiteKind { banner, panel, poster_board }; ///< băng rôn, pa nô, bảng áp phích

/// What a site stands at: trụ sở xã, chợ, trường, trạm y tế, đường, bản.
enum class SitePlace { office, market, school, health_post, road, village, other };

/// Width × height of a cloth, a frame or a board.
struct BoardSize {
    int width{};  ///< centimetres
    int height{}; ///< centimetres
    friend auto operator<=>(const BoardSize&, const BoardSize&) = default;
};

/// Điểm treo: where one text can hang.
struct Site {
    SiteKey key;
    CommuneCode commune;
    std::string name; ///< as printed: "Cổng UBND xã Dào San"
    SitePlace place{SitePlace::other};
    SiteKind kind{};
    BoardSize size;
    bool own_frame{}; ///< a frame stands there for good: none is taken from the stock
    std::optional<GeoPoint> at;
    std::string note;
    friend bool operator==(const Site&, const Site&) = default;
};

enum class StockKind { cloth, frame }; ///< vải, khung

/// How many cloths or frames of a size there are.
struct Stock {
    StockKind kind{};
    BoardSize size;
    int count{};
    std::string note;
    friend bool operator==(const Stock&, const Stock&) = default;
};

/// What is printed on a banner, a panel or a poster, in one language.
struct BannerText {
    ContentKey key;
    std::string wording;
    LanguageKey language;
    ThemeKey theme;
    CampaignKey campaign; ///< empty: belongs to none
    time::DateSpan valid{time::DateSpan::always()};
    std::vector<BoardSize> sizes; ///< of the sites it fits; empty: any
    std::optional<Approval> approval;
    std::string note;
    friend bool operator==(const BannerText&, const BannerText&) = default;
};

/// Tổ treo: who hangs banners and takes them down, out and back within a day.
struct Crew {
    CrewKey key;
    std::string name;
    CommuneCode base;
    std::vector<std::string> members;
    time::WeekdaySet working_days{time::WeekdaySet::all()};
    int stops_per_day{};               ///< sites a day, at most
    std::chrono::seconds day_length{}; ///< ways and stops of a day, at most; 0: as long as it takes
    std::chrono::seconds stop_length{}; ///< hanging, taking down or both at one site
    std::vector<time::Day> days_off;
    friend bool operator==(const Crew&, const Crew&) = default;
};

/// Whether the crew works on `day`.
[[nodiscard]] bool works(const Crew& crew, time::Day day);

/// "600 × 80 cm"
[[nodiscard]] std::string printed(const BoardSize& size);

/// What a text at a site takes from the stock: a banner a cloth, a panel a cloth and a frame, a
/// poster nothing; a site with its own frame needs none.
[[nodiscard]] bool takes(const Site& site, StockKind kind);

} // namespace loa::model
