#pragma once

#include <optional>
#include <span>
#include <vector>

#include "loa/model/model.hpp"
#include "loa/model/screening.hpp"

namespace loa::model {

/// Listener shares of the village: its own, or its commune's.
[[nodiscard]] const std::vector<LanguageShare>& languages_of(const Model& model,
                                                             const Village& village);

/// Whether people of the village understand `language`: it is one of theirs or a fallback of one.
[[nodiscard]] bool
understood(const Model& model, const Village& village, const LanguageKey& language);

/// The language of `film` that most of the village listens in best; none when they understand none.
[[nodiscard]] std::optional<LanguageKey>
language_for(const Model& model, const Village& village, const Film& film);

/// Whether `day` lies in the season of TourPolicy::rain_season.
[[nodiscard]] bool rains(const Model& model, time::Day day);

/// Whether `day` lies in the season of TourPolicy::busy_season.
[[nodiscard]] bool busy(const Model& model, time::Day day);

/// Whether the village may be visited on `day`: nothing closes it, and the rain season does not.
[[nodiscard]] bool open(const Model& model, const Village& village, time::Day day);

/// Whether `team` goes out on `day`: a working day of its own and no day off; and, unless it works on
/// holidays, none on which everything is quiet or that lasts several days.
[[nodiscard]] bool works(const Model& model, const Team& team, time::Day day);

/// What closes the village on `day` in changes.toml; null when nothing does.
[[nodiscard]] const Closed* closure(const Model& model, const Village& village, time::Day day);

/// `day`, `months` later; the last day of a month that is too short.
[[nodiscard]] time::Day months_after(time::Day day, int months);

/// Whole months from `earlier` to `later`.
[[nodiscard]] int months_between(time::Day earlier, time::Day later);

/// The last day before `day` on which the village saw a film: in `shown` or as villages.csv says.
[[nodiscard]] std::optional<time::Day>
last_film(const Village& village, std::span<const Shown> shown, time::Day day);

/// Whether the village saw `film` before `day`, and too lately to see it again.
[[nodiscard]] bool seen_too_lately(const Film& film,
                                   const VillageKey& village,
                                   std::span<const Shown> shown,
                                   time::Day day);

/// What `tours` of film teams show, as history for what comes after.
[[nodiscard]] std::vector<Shown> as_shown(const std::vector<Tour>& tours);

} // namespace loa::model
