#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <boost/json/value.hpp>

#include "loa/model/proof.hpp"
#include "result.hpp"

namespace loa::bench {

/// A slot of a session. Units: seconds, `begin` after the week's Monday, 00:00.
struct WeekSlot {
    std::string pattern;
    std::string day; ///< the session's first
    std::int64_t segment{};
    std::int64_t begin{};
    std::int64_t length{};
    std::int64_t capacity{};
    std::int64_t positions{};
};

struct WeekStation {
    std::string key;
    std::vector<WeekSlot> slots; ///< by time; none of a session that begins during another
};

struct WeekContent {
    std::string key;
    std::string kind;
    std::string theme;
    std::string language;
    std::int64_t length{};
};

struct WeekAiring {
    std::string station;
    std::string content;
    std::string pattern;
    std::string session_day;
    std::int64_t segment{};
    std::int64_t begin{};
    std::int64_t length{};
    bool repeat{};
    bool pinned{};
};

struct WeekDemand {
    std::string station; ///< empty: the commune has none
    std::string form;
    std::vector<std::string> themes;
    std::vector<std::string> contents;
    std::vector<std::string> languages;
    std::string from; ///< a day, as `last`
    std::string last;
    std::int64_t at_least{};
    std::int64_t target{};
    bool fill{};
    std::int64_t weight{};
    std::int64_t placed{};
};

struct WeekQuality {
    std::int64_t shortfall{};
    std::int64_t off_target{};
    double unevenness{};
    double bound{};
    std::int64_t shortfall_bound{};
};

/// What an exported week says of what its proofs are about; see schedules/EXPORT.md.
struct ExportedWeek {
    WeekQuality quality;
    std::vector<WeekStation> stations;
    std::vector<WeekContent> contents;
    std::vector<WeekAiring> airings; ///< of contents
    std::vector<WeekDemand> demands; ///< of bulletins, slogans and notices
    std::vector<model::Proof> proofs;
};

/// Reads it. Throws: BadInstance when `json` is no loa-week of version 1 with proofs, or a number in a
/// proof is out of its range.
[[nodiscard]] ExportedWeek exported_week(const boost::json::value& json);

/// Throws: BadInstance when an index of `proof` points to nothing, a list has another length than
/// that beside it, or a number is larger or smaller than any week has.
void require_ranges(const model::Proof& proof);

} // namespace loa::bench
