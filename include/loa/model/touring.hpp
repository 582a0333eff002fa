#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "loa/model/key.hpp"
#include "loa/time/time_span.hpp"

namespace loa::model {

/// Đội: people with a projector or a loudspeaker car.
struct Team {
    TeamKey key;
    std::string name;
    CommuneCode base;
    friend bool operator==(const Team&, const Team&) = default;
};

/// Buổi chiếu: one evening's show in one village.
struct Screening {
    TeamKey team;
    VillageKey village;
    time::TimeSpan span;
    std::vector<ContentKey> programme; ///< in playing order
    friend bool operator==(const Screening&, const Screening&) = default;
};

/// Chuyến: a team's consecutive evenings away from its base.
struct Tour {
    TeamKey team;
    time::DateSpan days;
    std::vector<Screening> screenings;
    friend bool operator==(const Tour&, const Tour&) = default;
};

/// Điểm treo: where a banner can hang.
struct Site {
    SiteKey key;
    CommuneCode commune;
    std::string name;
    friend bool operator==(const Site&, const Site&) = default;
};

/// Đợt treo: one text at one site from day to day.
struct Hanging {
    SiteKey site;
    ContentKey text;
    time::DateSpan days;
    friend bool operator==(const Hanging&, const Hanging&) = default;
};

} // namespace loa::model
