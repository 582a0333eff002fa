#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <SQLiteCpp/Statement.h>

#include "loa/model/key.hpp"
#include "loa/time/clock.hpp"
#include "loa/time/time_span.hpp"
#include "loa/time/weekday_set.hpp"

/// Values as columns hold them, there and back. Reading throws UnreadableValue for what we never
/// write.
namespace loa::store {

[[nodiscard]] std::string text_of(time::Second t);
[[nodiscard]] std::string text_of(time::Day day);
[[nodiscard]] std::string text_of(time::TimeOfDay t);
[[nodiscard]] std::string text_of(time::WeekdaySet set);

/// The columns of one row. Columns are named, so that their order in a query does not matter.
class Row {
public:
    explicit Row(const SQLite::Statement& statement) noexcept : statement_{statement} {}

    [[nodiscard]] std::string text(const char* column) const;
    [[nodiscard]] std::int64_t number(const char* column) const;
    [[nodiscard]] int small(const char* column) const;
    [[nodiscard]] double real(const char* column) const;
    [[nodiscard]] bool flag(const char* column) const { return number(column) != 0; }
    [[nodiscard]] bool absent(const char* column) const;
    [[nodiscard]] std::uint64_t seed(const char* column) const;

    [[nodiscard]] time::Second second(const char* column) const;
    [[nodiscard]] time::Day day(const char* column) const;
    [[nodiscard]] time::TimeOfDay time_of_day(const char* column) const;
    [[nodiscard]] time::WeekdaySet weekdays(const char* column) const;
    [[nodiscard]] std::chrono::seconds seconds(const char* column) const;
    /// From columns `begins` and `seconds`.
    [[nodiscard]] time::TimeSpan span() const;
    /// From columns `from_day` and `until_day`.
    [[nodiscard]] time::DateSpan days() const;

    /// The value whose name in `names` the column holds; `names` is in the enumeration's order.
    template <class Enum>
    [[nodiscard]] Enum one_of(std::span<const std::string_view> names, const char* column) const
    {
        return static_cast<Enum>(index_in(names, column));
    }
    template <class Key>
    [[nodiscard]] Key key(const char* column) const
    {
        return Key{text(column)};
    }

private:
    [[nodiscard]] std::size_t index_in(std::span<const std::string_view> names,
                                       const char* column) const;

    const SQLite::Statement& statement_;
};

/// Fills the named parameters of a statement, then runs it once a row.
class Values {
public:
    explicit Values(SQLite::Statement& statement) noexcept : statement_{statement} {}

    void text(const char* parameter, const std::string& value);
    void number(const char* parameter, std::int64_t value);
    void real(const char* parameter, double value);
    void absent(const char* parameter);
    void seconds(const char* parameter, std::chrono::seconds value);
    void span(const time::TimeSpan& span); ///< :begins and :seconds
    void days(const time::DateSpan& days); ///< :from_day and :until_day

    template <class Tag>
    void key(const char* parameter, const model::Key<Tag>& value)
    {
        text(parameter, value.value);
    }
    template <class Enum>
    void one_of(const char* parameter, std::span<const std::string_view> names, Enum value)
    {
        text(parameter, std::string{names[static_cast<std::size_t>(value)]});
    }

    /// Adds the row and makes ready for the next.
    void add();

private:
    SQLite::Statement& statement_;
};

} // namespace loa::store
