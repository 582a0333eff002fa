#pragma once

#include <compare>
#include <optional>
#include <string>
#include <vector>

#include "loa/model/content.hpp"
#include "loa/model/key.hpp"
#include "loa/time/clock.hpp"
#include "loa/time/time_span.hpp"
#include "loa/time/weekday_set.hpp"

namespace loa::model {

enum class PageKind { website, social }; ///< trang thông tin điện tử, mạng xã hội

/// A page of the centre and when something is posted on it: a station that is read.
struct Page {
    PageKey key;
    std::string name;
    PageKind kind{};
    std::string address;
    time::WeekdaySet days{time::WeekdaySet::all()};
    std::vector<time::TimeOfDay> times; ///< of posts on such a day, ascending
    int gap_days{};                     ///< before the same post comes again on this page
    friend bool operator==(const Page&, const Page&) = default;
};

/// Bài đăng: one text, picture or film to post, in one language.
struct Post {
    ContentKey key;
    std::string title;
    LanguageKey language;
    ThemeKey theme;
    CampaignKey campaign; ///< empty: belongs to none
    time::DateSpan valid{time::DateSpan::always()};
    std::vector<PageKey> pages; ///< where it may be posted; empty: anywhere
    std::optional<Approval> approval;
    std::string media;
    std::string note;
    friend bool operator==(const Post&, const Post&) = default;
};

/// One post on one page at a time.
struct Posting {
    PageKey page;
    time::Second at{};
    ContentKey post;
    friend auto operator<=>(const Posting&, const Posting&) = default;
};

} // namespace loa::model
