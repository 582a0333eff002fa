#pragma once

#include <chrono>
#include <compare>

#include <date/date.h>

namespace loa::time {

/// A calendar day in Vietnam.
using Day = date::local_days;

/// A wall-clock second in Vietnam (UTC+7 all year, no summer time).
using Second = date::local_seconds;

/// A half-open stretch of local time, [from, until): 05:00–05:15 does not touch what starts at
/// 05:15. At least one second long, so no caller ever has to ask whether it is empty.
class TimeSpan {
public:
    /// Throws: std::invalid_argument when `length` is under one second.
    TimeSpan(Second from, std::chrono::seconds length);

    [[nodiscard]] Second from() const noexcept { return from_; }
    [[nodiscard]] Second until() const noexcept { return from_ + length_; }
    [[nodiscard]] std::chrono::seconds length() const noexcept { return length_; }

    [[nodiscard]] bool contains(Second t) const noexcept { return from_ <= t && t < until(); }
    [[nodiscard]] bool overlaps(const TimeSpan& other) const noexcept
    {
        return from_ < other.until() && other.from_ < until();
    }

    /// Earlier first; of two that start together, the shorter first.
    friend auto operator<=>(const TimeSpan&, const TimeSpan&) = default;

private:
    Second from_;
    std::chrono::seconds length_;
};

/// A half-open run of days, [from, until). At least one day long. Files write the last day itself;
/// the loader adds one.
class DateSpan {
public:
    /// Throws: std::invalid_argument unless `from < until`.
    DateSpan(Day from, Day until);

    /// Every day there is: for what has no limits.
    [[nodiscard]] static DateSpan always();

    [[nodiscard]] Day from() const noexcept { return from_; }
    [[nodiscard]] Day until() const noexcept { return until_; }
    [[nodiscard]] Day last() const noexcept { return until_ - date::days{1}; }
    [[nodiscard]] int days() const noexcept { return static_cast<int>((until_ - from_).count()); }

    [[nodiscard]] bool contains(Day d) const noexcept { return from_ <= d && d < until_; }
    [[nodiscard]] bool overlaps(const DateSpan& other) const noexcept
    {
        return from_ < other.until_ && other.from_ < until_;
    }

    friend auto operator<=>(const DateSpan&, const DateSpan&) = default;

private:
    Day from_;
    Day until_;
};

/// The day `t` falls on.
[[nodiscard]] inline Day day_of(Second t) noexcept
{
    return date::floor<date::days>(t);
}

} // namespace loa::time
