#pragma once

#include <string>
#include <vector>

#include "loa/model/key.hpp"
#include "loa/time/recurrence.hpp"

namespace loa::model {

/// A named day that comes back; the rule holds only on the days of `effective`.
struct Holiday {
    std::string key;
    std::string name;
    time::Recurrence recurrence;
    time::DateSpan effective{time::DateSpan::always()};
    bool quiet{}; ///< only relays and items of priority urgent on this day
    std::string source;
    friend bool operator==(const Holiday&, const Holiday&) = default;
};

/// Chợ phiên: when a commune's people are at market.
struct Market {
    std::string name;
    CommuneCode commune;
    time::Recurrence recurrence;
    time::DateSpan effective{time::DateSpan::always()};
    std::string source;
    friend bool operator==(const Market&, const Market&) = default;
};

/// A named part of the year, from month/day to month/day inclusive; may run over New Year.
struct Season {
    std::string key;
    std::string name;
    date::month_day from;
    date::month_day last;
    friend bool operator==(const Season&, const Season&) = default;
};

struct Calendar {
    std::vector<Holiday> holidays;
    std::vector<Market> markets;
    std::vector<Season> seasons; ///< rain, harvest, school year …
    friend bool operator==(const Calendar&, const Calendar&) = default;
};

[[nodiscard]] bool contains(const Season& season, time::Day day);

/// Holidays that fall on `day`, in file order.
[[nodiscard]] std::vector<const Holiday*> holidays_on(const Calendar& calendar, time::Day day);

/// Markets of `commune` on `day`, in file order.
[[nodiscard]] std::vector<const Market*>
markets_on(const Calendar& calendar, const CommuneCode& commune, time::Day day);

} // namespace loa::model
