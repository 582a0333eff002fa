#pragma once

#include <string>
#include <utility>
#include <vector>

#include "loa/model/screening.hpp"
#include "support/sample_model.hpp"

/// The tiny centre with three villages, a film team, an information team, roads and films. Both
/// teams start in the town. It rains from May to October.
///
///     town 60min gia-khau (Dao) 30min ta-chai (Dao), town 40min hoang-then (Giáy, no station)
namespace loa::testing {

inline constexpr date::year_month sample_month{date::year{2022}, date::month{11}};

inline time::DateSpan november()
{
    return {day(2022, 11, 1), day(2022, 12, 1)};
}

inline model::Village village(std::string key, std::string commune, std::string name)
{
    model::Village made;
    made.key = {std::move(key)};
    made.commune = {std::move(commune)};
    made.name = std::move(name);
    made.households = 80;
    made.contact = "Trưởng bản";
    made.ground = "Sân trường";
    made.rain_ground = "Nhà văn hóa";
    return made;
}

inline model::Team film_team()
{
    model::Team team;
    team.key = {"chieu"};
    team.name = "Đội chiếu phim";
    team.kind = model::TeamKind::film;
    team.base = {"03549"};
    team.members = {"Lò Văn Hặc"};
    team.vehicle = "xe bán tải";
    team.kit = {"máy chiếu"};
    team.nights_away = 3;
    team.rest_days = 2;
    team.day_length = 10h;
    team.stop_length = 4h;
    team.show_at = 20h;
    team.age_at_most = 13;
    return team;
}

inline model::Team information_team()
{
    model::Team team;
    team.key = {"loa"};
    team.name = "Đội thông tin";
    team.kind = model::TeamKind::information;
    team.base = {"03549"};
    team.vehicle = "xe loa";
    team.working_days = time::WeekdaySet::all();
    team.stops_per_day = 3;
    team.day_length = 9h;
    team.stop_length = 1h;
    return team;
}

inline model::Road
road(std::string one, std::string other, std::chrono::minutes dry, bool all_year = true)
{
    return {.one = {std::move(one)},
            .other = {std::move(other)},
            .mode = model::TravelMode::road,
            .dry = dry,
            .rain = all_year ? std::optional<std::chrono::seconds>{dry} : std::nullopt,
            .note = {}};
}

inline model::Film film(std::string key, model::FilmKind kind, std::string language)
{
    model::Film made;
    made.title = "Phim " + key;
    made.key = {std::move(key)};
    made.kind = kind;
    made.languages = {{std::move(language)}};
    made.length = kind == model::FilmKind::feature ? 90min : 15min;
    made.licence = {day(2021, 1, 1), day(2025, 1, 1)};
    made.again_after = kind == model::FilmKind::feature ? 12 : 0;
    return made;
}

/// Two features everybody understands, and a short of theme a in Dao.
inline std::vector<model::Film> sample_films()
{
    using enum model::FilmKind;
    std::vector<model::Film> films{film("truyen-1", feature, "kinh"),
                                   film("truyen-2", feature, "kinh"),
                                   film("ngan-a", short_film, "dao")};
    films[2].theme = {"a"};
    films[2].languages.push_back({"kinh"});
    return films;
}

inline model::Model tour_model()
{
    model::Model model = sample_model();
    model.villages = {village("gia-khau", "03550", "Gia Khâu"),
                      village("ta-chai", "03550", "Tả Chải"),
                      village("hoang-then", "03565", "Trung tâm xã")};
    model.province.calendar.seasons = {
        {"mua", "Mùa mưa", date::month{5} / 1, date::month{10} / 31}};
    model.tours = {.rain_season = "mua",
                   .market_day = model::MarketDay::avoid,
                   .border_every = 6,
                   .other_every = 12};
    model.teams = {film_team(), information_team()};
    model.roads = {road("03549", "gia-khau", 60min),
                   road("gia-khau", "ta-chai", 30min),
                   road("03549", "hoang-then", 40min)};
    model.films = sample_films();
    return model;
}

/// A show at 20:00 on a day of November 2022.
inline model::Screening
show(unsigned number, std::string village, std::vector<model::ProgrammeItem> programme = {})
{
    return {.team = {"chieu"},
            .village = {std::move(village)},
            .span = {time::Second{day(2022, 11, number)} + 20h, 2h},
            .programme = std::move(programme),
            .travel = 30min,
            .announced = false};
}

/// A tour of the film team that shows on each of its days.
inline model::Tour tour(std::vector<model::Screening> shows)
{
    const time::Day first = time::day_of(shows.front().span.from());
    const time::Day last = time::day_of(shows.back().span.from());
    return {{"chieu"}, {first, last + date::days{1}}, std::move(shows)};
}

} // namespace loa::testing
