#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "loa/model/film.hpp"
#include "loa/model/key.hpp"
#include "loa/model/team.hpp"
#include "loa/time/time_span.hpp"

namespace loa::model {

/// One film of a programme, and the language it is shown in.
struct ProgrammeItem {
    ContentKey film;
    LanguageKey language;
    friend bool operator==(const ProgrammeItem&, const ProgrammeItem&) = default;
};

/// Buổi chiếu, or one stop of an information team: a team in one village. Announcement and films
/// follow one another within `span`.
struct Screening {
    TeamKey team;
    VillageKey village;
    time::TimeSpan span;                  ///< from the announcement to the end of the last film
    std::vector<ProgrammeItem> programme; ///< in playing order; empty for an information team
    std::chrono::seconds travel{};        ///< from the stop before, or from the base
    bool announced{};                     ///< told to the village before it was planned again

    friend bool operator==(const Screening&, const Screening&) = default;
};

/// Chuyến: a team's days from leaving its base to being back.
struct Tour {
    TeamKey team;
    time::DateSpan days;
    std::vector<Screening> screenings; ///< in time order

    friend bool operator==(const Tour&, const Tour&) = default;
};

} // namespace loa::model
