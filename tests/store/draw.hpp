#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "loa/time/time_span.hpp"
#include "loa/time/weekday_set.hpp"
#include "store/plan_values.hpp"

namespace loa::store::testing {

/// Values drawn from a seed: limits, absent ones and odd texts among them.
class Draw {
public:
    explicit Draw(std::uint64_t seed) : engine_{seed} {}

    std::int64_t number(std::int64_t from, std::int64_t to)
    {
        return std::uniform_int_distribution<std::int64_t>{from, to}(engine_);
    }
    int small(int from, int to) { return static_cast<int>(number(from, to)); }
    bool flag() { return number(0, 1) == 1; }
    double real() { return std::uniform_real_distribution<double>{-1e6, 1e6}(engine_); }
    std::uint64_t bits() { return engine_(); }

    template <class Enum>
    Enum one_of(int count)
    {
        return static_cast<Enum>(small(0, count - 1));
    }

    std::string text()
    {
        static const std::array<std::string, 6> texts{
            "", "Sì Lở Lầu", "a\"b'c;--", "hai\ndòng", "đ", std::string{"x\0y", 3}};
        return texts.at(static_cast<std::size_t>(number(0, 5)));
    }
    template <class Key>
    Key key()
    {
        return Key{text()};
    }
    template <class Key>
    std::vector<Key> keys()
    {
        std::vector<Key> all(static_cast<std::size_t>(number(0, 3)));
        for (Key& one : all) {
            one = key<Key>();
        }
        return all;
    }

    time::Day day() { return monday() + date::days{number(-2000, 2000)}; }
    std::chrono::seconds seconds() { return std::chrono::seconds{number(1, 100000)}; }
    time::TimeSpan span() { return {time::Second{day()} + seconds(), seconds()}; }
    time::DateSpan days()
    {
        const auto always = time::DateSpan::always();
        const auto from = flag() ? always.from() : day();
        const auto until = flag() ? always.until() : monday() + date::days{number(2001, 4000)};
        return {from, until};
    }
    time::WeekdaySet weekdays()
    {
        time::WeekdaySet set;
        for (unsigned i = 0; i < 7; ++i) {
            set = flag() ? set.with(i) : set;
        }
        return set;
    }
    template <class Value>
    std::optional<Value> maybe(Value value)
    {
        return flag() ? std::optional<Value>{std::move(value)} : std::nullopt;
    }

private:
    std::mt19937_64 engine_;
};

/// None to six of what `make` draws.
template <class Make>
auto several(Draw& draw, Make make)
{
    std::vector<decltype(make(draw))> all;
    for (auto left = draw.number(0, 6); left > 0; --left) {
        all.push_back(make(draw));
    }
    return all;
}

} // namespace loa::store::testing
