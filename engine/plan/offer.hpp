#pragma once

#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

#include "loa/model/content.hpp"
#include "plan/setting.hpp"
#include "plan/station_week.hpp"

namespace loa::plan {

/// An item that some demand of a station could use, and where it may lie there. Borrows the model
/// and the names of rules.
struct Offer {
    const model::Content* content{};
    std::vector<std::string_view> barred; ///< by place: the hard rule that keeps it out, or empty
    std::optional<time::Second> last_end; ///< of its last airing in earlier weeks
    bool to_repeat{}; ///< aired on the last afternoon before the week, to come back on its morning
};

/// Whether `content` would count for `demand` if it were in one of its languages.
[[nodiscard]] bool would_serve(const model::Content& content, const model::Demand& demand);

/// Whether both are the same message, as versions in several languages are: they share a family.
[[nodiscard]] bool same_message(const model::Content& a, const model::Content& b);

/// Whether `pin` puts `content` on air at the station in the week.
[[nodiscard]] bool pins(const Setting& setting,
                        const StationWeek& week,
                        const model::Pin& pin,
                        const model::Content& content);

/// `content` at the station: where it is barred, and what earlier weeks mean for it. The rule named
/// `except` is taken not to hold.
[[nodiscard]] Offer offer(const Setting& setting,
                          const StationWeek& week,
                          const model::Content& content,
                          std::string_view except = {});

/// The items that could count for a demand of the station, whatever their language, and those that
/// are pinned there; in model order.
[[nodiscard]] std::vector<Offer> offers(const Setting& setting, const StationWeek& week);

/// The gap that holds for `content` at the station on `days`, the longest of them; none when the rule
/// pack has it soft.
[[nodiscard]] std::chrono::seconds minimum_gap(const Setting& setting,
                                               const StationWeek& week,
                                               const model::Content& content,
                                               const time::DateSpan& days);

/// The gap that items of the family of `content` keep before it; none when it is soft.
[[nodiscard]] std::chrono::seconds family_gap(const Setting& setting,
                                              const model::Content& content);

} // namespace loa::plan
