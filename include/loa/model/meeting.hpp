#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "loa/model/calendar.hpp"
#include "loa/model/content.hpp"
#include "loa/model/key.hpp"
#include "loa/time/clock.hpp"
#include "loa/time/time_span.hpp"
#include "loa/time/weekday_set.hpp"

namespace loa::model {

/// Where people come together and can be spoken to: họp xã, họp bản, trường học, chợ phiên.
enum class MeetingKind { commune, village, school, market, other };

/// A meeting that comes back. One of `weekly`, `monthly`, `on` and `market_days` says when.
struct Meeting {
    MeetingKey key;
    CommuneCode commune;
    std::string name; ///< as printed: "Họp bản Dền Sung"
    MeetingKind kind{MeetingKind::other};
    time::WeekdaySet weekly;
    std::vector<int> monthly;                      ///< days of the month, 1 … 31
    std::vector<time::Day> on;                     ///< single days
    bool market_days{};                            ///< when the commune has its market
    time::TimeOfDay at{};                          ///< when the speaker's turn begins
    std::chrono::seconds room{};                   ///< how long there is to speak
    std::int64_t people{};                         ///< who come; 0 when not known
    time::DateSpan days{time::DateSpan::always()}; ///< days between which it is held
    std::string note;
    friend bool operator==(const Meeting&, const Meeting&) = default;
};

/// Báo cáo viên, tuyên truyền viên.
struct Speaker {
    SpeakerKey key;
    std::string name;
    std::vector<LanguageKey> languages;
    time::WeekdaySet days{time::WeekdaySet::all()};
    int per_month{}; ///< talks a month, at most; 0: no limit
    std::string note;
    friend bool operator==(const Speaker&, const Speaker&) = default;
};

/// What is spoken about, and the languages there is material in.
struct Topic {
    ContentKey key;
    std::string title;
    std::vector<LanguageKey> languages;
    std::chrono::seconds length{};
    ThemeKey theme;
    CampaignKey campaign; ///< empty: belongs to none
    time::DateSpan valid{time::DateSpan::always()};
    std::optional<Approval> approval;
    std::string note;
    friend bool operator==(const Topic&, const Topic&) = default;
};

/// Buổi tuyên truyền miệng: a speaker on a topic at a meeting.
struct Talk {
    MeetingKey meeting;
    time::TimeSpan span;
    ContentKey topic;
    LanguageKey language;
    SpeakerKey speaker;
    friend auto operator<=>(const Talk&, const Talk&) = default;
};

/// Whether the meeting is held on `day`.
[[nodiscard]] bool held(const Meeting& meeting, const Calendar& calendar, time::Day day);

} // namespace loa::model
