#pragma once

#include <string>
#include <vector>

#include "loa/model/model.hpp"
#include "loa/model/plan_version.hpp"
#include "loa/text/message.hpp"

namespace loa::report {

/// One session of a station on one day, with what it airs in time order.
struct Session {
    time::Day day;
    model::PatternKey pattern;
    std::vector<model::Airing> airings;
};

/// The sessions of `station`, in time order.
[[nodiscard]] std::vector<Session> sessions(const model::Timetable& timetable,
                                            const model::StationKey& station);

/// The item as it was when planned; from the model for plans that do not carry it; null when
/// neither knows it.
[[nodiscard]] const model::Content*
content_of(const model::Model& model, const model::PlanVersion& plan, const model::ContentKey& key);

/// What a row says of an airing.
struct AiringText {
    std::string title;
    std::string language;
    std::string source;
};
[[nodiscard]] AiringText airing_text(const model::Model& model,
                                     const model::PlanVersion& plan,
                                     const model::Airing& airing,
                                     text::Language language);

/// "Thứ Hai, 21/11 – Buổi sáng (5h30 – 6h47)"
[[nodiscard]] std::string
session_heading(const model::Model& model, const Session& session, text::Language language);

/// "Thứ Ba, 22/11: không có buổi phát", or that the station is down and why.
[[nodiscard]] std::string silent_day(const model::Model& model,
                                     const model::StationKey& station,
                                     time::Day day,
                                     text::Language language);

} // namespace loa::report
