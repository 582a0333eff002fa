#include "time/moon.hpp"

#include <array>
#include <cmath>
#include <numbers>

namespace loa::time {
namespace {

constexpr double epoch_2000 = 2451545.0;       // Julian day of 1 January 2000, noon
constexpr double midnight_of_1970 = 2440587.5; // at Greenwich
constexpr double vietnam = 7.0 / 24.0;
constexpr double month = 29.530588861; // mean, from new moon to new moon
constexpr double days_per_century = 36525.0;

double sine(double degrees)
{
    return std::sin(degrees * std::numbers::pi / 180.0);
}

// Dynamical time ahead of universal time, in days. A straight line keeps within 10 s of what was
// observed since 1968, and no new moon up to 2050 is that close to midnight.
double delta_t(double century)
{
    return (63.0 + 50.0 * century) / 86400.0;
}

// A periodic term: coefficient in days × the sine of multiples of M, M' and F, and the power of E.
struct Term {
    double days;
    int m;
    int moon;
    int f;
    int e;
};

constexpr std::array<Term, 24> terms{{
    {-0.40720, 0, 1, 0, 0},   {0.17241, 1, 0, 0, 1},   {0.01608, 0, 2, 0, 0},
    {0.01039, 0, 0, 2, 0},    {0.00739, -1, 1, 0, 1},  {-0.00514, 1, 1, 0, 1},
    {0.00208, 2, 0, 0, 2},    {-0.00111, 0, 1, -2, 0}, {-0.00057, 0, 1, 2, 0},
    {0.00056, 1, 2, 0, 1},    {-0.00042, 0, 3, 0, 0},  {0.00042, 1, 0, 2, 1},
    {0.00038, 1, 0, -2, 1},   {-0.00024, -1, 2, 0, 1}, {-0.00007, 2, 1, 0, 0},
    {0.00004, 0, 2, -2, 0},   {0.00004, 3, 0, 0, 0},   {0.00003, 1, 1, -2, 0},
    {0.00003, 0, 2, 2, 0},    {-0.00003, 1, 1, 2, 0},  {0.00003, -1, 1, 2, 0},
    {-0.00002, -1, 1, -2, 0}, {-0.00002, 1, 3, 0, 0},  {0.00002, 0, 4, 0, 0},
}};

// What the planets do: coefficient in days, phase and motion per lunation in degrees.
struct Pull {
    double days;
    double phase;
    double motion;
};

constexpr std::array<Pull, 15> pulls{{
    {-0.00017, 124.7746, -1.56375588},
    {0.000325, 299.77, 0.107408},
    {0.000165, 251.88, 0.016321},
    {0.000164, 251.83, 26.651886},
    {0.000126, 349.42, 36.412478},
    {0.000110, 84.66, 18.206239},
    {0.000062, 141.74, 53.303771},
    {0.000060, 207.14, 2.453732},
    {0.000056, 154.84, 7.306860},
    {0.000047, 34.52, 27.261239},
    {0.000042, 207.19, 0.121824},
    {0.000040, 291.34, 1.844379},
    {0.000037, 161.72, 24.198154},
    {0.000035, 239.56, 25.513099},
    {0.000023, 331.55, 3.592518},
}};

// How much earlier or later than the mean moon the true one is new.
double correction(double k, double century)
{
    const double sun = 2.5534 + 29.10535670 * k - 0.0000014 * century * century;
    const double moon = 201.5643 + 385.81693528 * k + 0.0107582 * century * century;
    const double latitude = 160.7108 + 390.67050284 * k - 0.0016118 * century * century;
    const double e = 1.0 - 0.002516 * century - 0.0000074 * century * century;
    double days = 0.0;
    for (const Term& t : terms) {
        days += t.days * std::pow(e, t.e) * sine(t.m * sun + t.moon * moon + t.f * latitude);
    }
    for (const Pull& p : pulls) {
        days += p.days * sine(p.phase + p.motion * k);
    }
    return days;
}

} // namespace

Day new_moon(int k)
{
    const double number = k;
    const double century = number / 1236.85;
    const double mean = 2451550.09766 + month * number + 0.00015437 * century * century;
    const double universal = mean + correction(number, century) - delta_t(century);
    const double local = std::floor(universal + vietnam - midnight_of_1970);
    return Day{date::days{static_cast<int>(local)}};
}

int new_moon_at(Day day)
{
    const double since = day.time_since_epoch().count() + midnight_of_1970 - 2451550.09766;
    int k = static_cast<int>(std::floor(since / month)) + 1;
    while (day < new_moon(k)) {
        --k;
    }
    return k;
}

int sun_sector(Day day)
{
    const double universal = day.time_since_epoch().count() + midnight_of_1970 - vietnam;
    const double t = (universal - epoch_2000) / days_per_century;
    const double anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
    const double centre = (1.914602 - 0.004817 * t) * sine(anomaly) +
                          (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
                          0.000289 * sine(3 * anomaly);
    const double mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
    const double apparent = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
    const double turns = apparent / 360.0;
    return static_cast<int>((turns - std::floor(turns)) * 12.0);
}

} // namespace loa::time
