#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>

#include "loa/model/visits.hpp"
#include "loa/report/tours.hpp"
#include "loa/report/words.hpp"
#include "loa/text/messages/tours.hpp"
#include "report/document_parts.hpp"
#include "report/tour_parts.hpp"

namespace loa::report {
namespace {

namespace m = text::messages::tours;
using format::Point;

constexpr double width = 1400;
constexpr double edge = 110;       // around the communes
constexpr double head_height = 70; // for the title
constexpr double radius = 62;      // of a commune
constexpr double apart = 150;      // communes, at least
constexpr double stretch = 1.6;    // of the map against the room communes need
constexpr int rounds = 400;        // of pushing communes apart

constexpr std::array<const char*, 8> colours{
    "#1b6ca8", "#c0392b", "#2e7d32", "#8e44ad", "#d35400", "#00838f", "#6d4c41", "#ad1457"};

double clamped(double value, double most)
{
    return std::clamp(value, -most, most);
}

// Communes that share a centroid start around it; those too near one another are pushed apart.
void push_apart(std::vector<Point>& points)
{
    for (int round = 0; round != rounds; ++round) {
        for (std::size_t i = 0; i != points.size(); ++i) {
            for (std::size_t j = 0; j != i; ++j) {
                const double dx = points[i].x - points[j].x;
                const double dy = points[i].y - points[j].y;
                const double gap = std::hypot(dx, dy);
                if (gap < apart && gap > 0) {
                    const double push = (apart - gap) / gap / 4;
                    points[i].x += clamped(dx * push, radius);
                    points[i].y += clamped(dy * push, radius);
                    points[j].x -= clamped(dx * push, radius);
                    points[j].y -= clamped(dy * push, radius);
                }
            }
        }
    }
}

// A spiral whose points lie evenly in a circle (Vogel 1979).
Point on_spiral(std::size_t i, std::size_t count, double within)
{
    constexpr double golden = std::numbers::pi * (3 - 2.2360679774997896);
    const double share = (static_cast<double>(i) + 0.5) / static_cast<double>(count);
    const double angle = static_cast<double>(i) * golden;
    return {within * std::sqrt(share) * std::cos(angle),
            within * std::sqrt(share) * std::sin(angle)};
}

// Where communes stand whose coordinates nobody knows.
model::GeoPoint middle_of(const std::vector<model::Commune>& communes)
{
    model::GeoPoint sum;
    double known = 0;
    for (const model::Commune& commune : communes) {
        if (commune.at) {
            sum.latitude += commune.at->latitude;
            sum.longitude += commune.at->longitude;
            ++known;
        }
    }
    return known == 0 ? sum : model::GeoPoint{sum.latitude / known, sum.longitude / known};
}

class Map {
public:
    explicit Map(const model::Model& model) : model_{model}
    {
        place_communes();
        place_villages();
    }

    [[nodiscard]] double height() const { return height_; }
    [[nodiscard]] Point of(const model::CommuneCode& commune) const
    {
        return communes_.at(commune);
    }
    [[nodiscard]] Point of(const model::VillageKey& village) const { return villages_.at(village); }
    [[nodiscard]] bool has(const model::CommuneCode& commune) const
    {
        return communes_.contains(commune);
    }
    [[nodiscard]] bool has(const model::VillageKey& village) const
    {
        return villages_.contains(village);
    }

private:
    void place_communes()
    {
        constexpr double degrees = std::numbers::pi / 180;
        const model::GeoPoint middle = middle_of(model_.communes);
        std::vector<Point> points;
        points.reserve(model_.communes.size());
        for (const model::Commune& commune : model_.communes) {
            const Point off = on_spiral(points.size(), model_.communes.size(), 1e-3);
            const model::GeoPoint at = commune.at.value_or(middle);
            points.push_back(
                {at.longitude * std::cos(middle.latitude * degrees) + off.x, -at.latitude + off.y});
        }
        fit(points);
        push_apart(points);
        shift(points);
        for (std::size_t i = 0; i != points.size(); ++i) {
            communes_.emplace(model_.communes[i].code, points[i]);
        }
    }

    static void fit(std::vector<Point>& points)
    {
        if (points.empty()) {
            return;
        }
        const auto [west, east] = std::ranges::minmax(points, {}, &Point::x);
        const auto [north, south] = std::ranges::minmax(points, {}, &Point::y);
        const double wide = std::max({east.x - west.x, south.y - north.y, 1e-6});
        const double room = stretch * apart * std::sqrt(static_cast<double>(points.size())) / wide;
        for (Point& point : points) {
            point.x *= room;
            point.y *= room;
        }
    }

    void shift(std::vector<Point>& points)
    {
        if (points.empty()) {
            height_ = head_height + 2 * edge;
            return;
        }
        const auto [west, east] = std::ranges::minmax(points, {}, &Point::x);
        const auto [north, south] = std::ranges::minmax(points, {}, &Point::y);
        const double scale = std::max(1.0, (width - 2 * edge) / std::max(1.0, east.x - west.x));
        const Point corner{west.x, north.y};
        height_ = head_height + 2 * edge + (south.y - north.y) * std::min(scale, 1.0);
        const double across = std::min(scale, 1.6);
        const double left = (width - (east.x - west.x) * across) / 2;
        for (Point& point : points) {
            point.x = left + (point.x - corner.x) * across;
            point.y = head_height + edge + (point.y - corner.y) * std::min(scale, 1.0);
        }
    }

    void place_villages()
    {
        std::map<model::CommuneCode, std::size_t> counts;
        for (const model::Village& village : model_.villages) {
            ++counts[village.commune];
        }
        std::map<model::CommuneCode, std::size_t> placed;
        for (const model::Village& village : model_.villages) {
            if (has(village.commune)) {
                const Point off =
                    on_spiral(placed[village.commune]++, counts[village.commune], radius - 12);
                const Point centre = of(village.commune);
                villages_.emplace(village.key, Point{centre.x + off.x, centre.y + off.y});
            }
        }
    }

    const model::Model& model_;
    std::map<model::CommuneCode, Point> communes_;
    std::map<model::VillageKey, Point> villages_;
    double height_{};
};

std::string colour_of(const model::Model& model, const model::TeamKey& team)
{
    const auto found = std::ranges::find(model.teams, team, &model::Team::key);
    return colours.at(static_cast<std::size_t>(found - model.teams.begin()) % colours.size());
}

void draw_communes(const model::Model& model, const Map& map, format::Drawing& drawing)
{
    for (const model::Commune& commune : model.communes) {
        const Point at = map.of(commune.code);
        drawing.shapes.emplace_back(format::Dot{.centre = at,
                                                .radius = radius,
                                                .fill = commune.border ? "#fff4e5" : "#f3f6f8",
                                                .edge = commune.border ? "#c77700" : "#b0bec5",
                                                .edge_width = commune.border ? 2.5 : 1.2,
                                                .tip = commune_name(model, commune.code)});
    }
    for (const model::Village& village : model.villages) {
        if (map.has(village.key)) {
            drawing.shapes.emplace_back(format::Dot{.centre = map.of(village.key),
                                                    .radius = 2.5,
                                                    .fill = "#b0bec5",
                                                    .tip = village.name});
        }
    }
}

// Base, stops, base.
void draw_way(const model::Model& model,
              const Map& map,
              const model::Tour& tour,
              format::Drawing& drawing)
{
    const model::Team* team = find(model, tour.team);
    format::Path way{.points = {},
                     .colour = colour_of(model, tour.team),
                     .width = 1.8,
                     .dashed = team != nullptr && team->kind == model::TeamKind::information};
    const bool based = team != nullptr && map.has(team->base);
    if (based) {
        way.points.push_back(map.of(team->base));
    }
    for (const model::Screening& screening : tour.screenings) {
        if (map.has(screening.village)) {
            way.points.push_back(map.of(screening.village));
        }
    }
    if (based) {
        way.points.push_back(map.of(team->base));
    }
    drawing.shapes.emplace_back(std::move(way));
}

// What is seen of a village: its visits, in time order.
using Visits = std::map<model::VillageKey, std::vector<model::Screening>>;

Visits visits_of(const Map& map, const model::TourPlan& plan)
{
    Visits visits;
    for (const model::Screening& screening : screenings(plan)) {
        if (map.has(screening.village)) {
            visits[screening.village].push_back(screening);
        }
    }
    return visits;
}

// "5 · 7": the days of the month; a dot that is wide enough for them.
void draw_stops(const model::Model& model,
                Point at,
                const std::vector<model::Screening>& visits,
                format::Drawing& drawing)
{
    std::string numbers;
    std::string tip = village_name(model, visits.front().village);
    for (const model::Screening& visit : visits) {
        const time::Day day = time::day_of(visit.span.from());
        const auto number = static_cast<unsigned>(date::year_month_day{day}.day());
        numbers += (numbers.empty() ? "" : " · ") + std::to_string(number);
        tip += " · " + short_date(day) + " · " + team_name(model, visit.team);
    }
    constexpr double one = 9;     // radius of a dot for one day
    constexpr double another = 8; // and for each day more
    drawing.shapes.emplace_back(
        format::Dot{.centre = at,
                    .radius = one + another * static_cast<double>(visits.size() - 1),
                    .fill = colour_of(model, visits.front().team),
                    .tip = std::move(tip)});
    drawing.shapes.emplace_back(format::Label{.at = {at.x, at.y + 3.5},
                                              .text = std::move(numbers),
                                              .size = 10,
                                              .colour = "#ffffff",
                                              .bold = true});
}

// With its kind where another commune is called the same.
std::string map_name(const model::Model& model, const model::Commune& commune)
{
    const bool unique =
        std::ranges::count(model.communes, commune.name, &model::Commune::name) == 1;
    return unique ? commune.name : printed(commune);
}

void draw_names(const model::Model& model, const Map& map, format::Drawing& drawing)
{
    for (const model::Commune& commune : model.communes) {
        const Point at = map.of(commune.code);
        drawing.shapes.emplace_back(format::Label{.at = {at.x, at.y - radius - 5},
                                                  .text = map_name(model, commune),
                                                  .size = 14,
                                                  .bold = true});
    }
}

// A black ring where teams set out.
void draw_bases(const model::Model& model, const Map& map, format::Drawing& drawing)
{
    std::vector<model::CommuneCode> drawn;
    for (const model::Team& team : model.teams) {
        if (map.has(team.base) && std::ranges::find(drawn, team.base) == drawn.end()) {
            drawn.push_back(team.base);
            drawing.shapes.emplace_back(format::Dot{.centre = map.of(team.base),
                                                    .radius = 16,
                                                    .fill = "#ffffff",
                                                    .edge = "#222222",
                                                    .edge_width = 3,
                                                    .tip = commune_name(model, team.base)});
        }
    }
}

void draw_head(const model::Model& model, Language language, format::Drawing& drawing)
{
    drawing.shapes.emplace_back(
        format::Label{.at = {width / 2, 30}, .text = drawing.title, .size = 20, .bold = true});
    double x = 40;
    for (const model::Team& team : model.teams) {
        drawing.shapes.emplace_back(format::Dot{
            .centre = {x, 54}, .radius = 7, .fill = colour_of(model, team.key), .tip = {}});
        drawing.shapes.emplace_back(format::Label{
            .at = {x + 14, 59}, .text = team.name, .size = 14, .anchor = format::Anchor::start});
        x += 250;
    }
    drawing.shapes.emplace_back(format::Label{.at = {width / 2, drawing.height - 14},
                                              .text = said(m::map_note, language),
                                              .size = 13,
                                              .colour = "#555555"});
}

} // namespace

format::Drawing tour_map(const model::Model& model, const model::TourPlan& plan, Language language)
{
    const Map map{model};
    format::Drawing drawing{
        .width = width,
        .height = map.height(),
        .title =
            said(m::map_title, language, {month_words(plan.days, language), model.centre.name}),
        .shapes = {}};
    draw_communes(model, map, drawing);
    for (const model::Tour& tour : plan.tours) {
        draw_way(model, map, tour, drawing);
    }
    draw_names(model, map, drawing);
    draw_bases(model, map, drawing);
    for (const auto& [village, visits] : visits_of(map, plan)) {
        draw_stops(model, map.of(village), visits, drawing);
    }
    draw_head(model, language, drawing);
    return drawing;
}

} // namespace loa::report
