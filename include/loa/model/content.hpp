#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "loa/model/key.hpp"
#include "loa/time/clock.hpp"
#include "loa/time/time_span.hpp"
#include "loa/time/weekday_set.hpp"

namespace loa::model {

enum class ContentKind { bulletin, slogan, notice, film };

/// Priority classes of Circular 39/2020/TT-BTTTT: thông thường, ưu tiên, khẩn cấp.
enum class Priority { ordinary, preferred, urgent };

/// Who let the item go on air, and on which day. Without one, an item must not be scheduled.
struct Approval {
    std::string by;
    time::Day on;
    friend bool operator==(const Approval&, const Approval&) = default;
};

/// Whether an airing in an afternoon session comes back the next morning (phát lại, PL).
enum class Repeat { none, next_morning };

/// One recorded or written item in one language: bản tin, khẩu hiệu, thông báo or phim.
struct Content {
    ContentKey key;
    ContentKind kind{};
    std::string title;
    LanguageKey language;
    std::chrono::seconds length{};
    ThemeKey theme;       ///< a, b, c, d, đ, e of the plan
    CampaignKey campaign; ///< empty: belongs to none
    std::vector<AudienceKey> audiences;
    time::DateSpan valid{time::DateSpan::always()};
    Priority priority{Priority::ordinary};
    std::optional<Approval> approval;
    std::string media; ///< file or tape to play
    Repeat repeat{Repeat::none};
    time::WeekdaySet days{time::WeekdaySet::all()};
    std::optional<time::DailySpan> daypart; ///< airs only inside it
    std::string
        family; ///< items of one family keep the family gap; versions of one message share it
    std::string source; ///< who made it, as printed
    std::string note;

    friend bool operator==(const Content&, const Content&) = default;
};

} // namespace loa::model
