#include "route_pool.hpp"

#include <algorithm>
#include <cmath>

#include "linear_program.hpp"

namespace loa::touring {
namespace {

constexpr std::size_t most_routes = 5'000;
constexpr std::size_t most_columns = 300; // beside the patterns
constexpr Patience patience{.seconds = 1e9, .nodes = 50, .iterations = 3'000};

/// A program whose columns are routes, then patterns.
class Partitioning {
public:
    Partitioning(const Layout& layout, std::int64_t known)
        : layout_{&layout}, unit_{std::max(1.0, static_cast<double>(known) / units)}
    {
        for (PlaceIndex v = 0; v != layout.places(); ++v) {
            program_.add_row(1, 1); // one pattern
        }
        for (std::size_t cell = 0; cell != layout.places() * layout.days(); ++cell) {
            program_.add_row(0, 0); // whose days are those of the routes
        }
        for (Day d = 0; d != layout.days(); ++d) {
            program_.add_row(0, static_cast<double>(layout.teams()));
        }
    }

    void add(Day day, const std::vector<PlaceIndex>& places, std::int64_t cost)
    {
        entries_ = {{row(layout_->places() * (layout_->days() + 1) + day), 1}};
        for (const PlaceIndex v : places) {
            entries_.push_back({visited(v, day), 1});
        }
        program_.add_column(LinearProgram::Kind::whole, rounded(cost), 1, entries_);
    }

    /// Says how many there are.
    std::size_t add_patterns()
    {
        const std::size_t before = program_.columns();
        for (PlaceIndex v = 0; v != layout_->places(); ++v) {
            for (const std::vector<Day>& pattern : layout_->patterns(v)) {
                entries_ = {{row(v), 1}};
                for (const Day d : pattern) {
                    entries_.push_back({visited(v, d), -1});
                }
                program_.add_column(LinearProgram::Kind::whole, 0, 1, entries_);
            }
        }
        return program_.columns() - before;
    }
    [[nodiscard]] double rounded(std::int64_t cost) const
    {
        return std::round(static_cast<double>(cost) / unit_);
    }
    [[nodiscard]] const LinearProgram& program() const noexcept { return program_; }

private:
    static constexpr double units = 1e6; // that the known plan costs

    static LinearProgram::Row row(std::size_t at) { return static_cast<LinearProgram::Row>(at); }
    [[nodiscard]] LinearProgram::Row visited(PlaceIndex v, Day d) const
    {
        return row(layout_->places() + std::size_t{v} * layout_->days() + d);
    }

    const Layout* layout_;
    double unit_;
    LinearProgram program_;
    std::vector<LinearProgram::Entry> entries_;
};

} // namespace

bool RoutePool::suits() const
{
    const Problem& problem = layout_->problem();
    const auto alike = [&](const Team& team) {
        return team == problem.teams.front() && team.nights == 0 && team.norm == 0;
    };
    const auto patterned = [](const Place& place) {
        return !place.patterns.empty() && place.dislike.empty() && place.teams.empty() &&
               !place.due;
    };
    return problem.fixed.empty() && problem.announced.empty() &&
           std::ranges::all_of(problem.teams, alike) &&
           std::ranges::all_of(problem.places, patterned);
}

std::int64_t RoutePool::cost(const DayRoute& route) const
{
    Point at = layout_->base(route.team);
    std::int64_t sum = 0;
    for (const PlaceIndex v : route.stops) {
        sum += layout_->cost(route.day, at, v);
        at = v;
    }
    return sum + layout_->cost(route.day, at, layout_->base(route.team));
}

void RoutePool::add(const Plan& plan)
{
    if (routes_.size() > most_routes) {
        routes_.clear();
    }
    for (const DayRoute& route : plan) {
        std::vector<PlaceIndex> places = route.stops;
        std::ranges::sort(places);
        const Route now{route.stops, cost(route)};
        const auto [at, added] = routes_.try_emplace({route.day, std::move(places)}, now);
        if (!added && now.cost < at->second.cost) {
            at->second = now;
        }
    }
}

/// The routes taken, each day's by teams in turn.
Plan RoutePool::chosen(const std::vector<double>& values) const
{
    constexpr double taken = 0.5;
    Plan plan;
    std::size_t column = 0;
    for (const auto& [key, route] : routes_) {
        if (values[column++] > taken) {
            const Day day = key.first;
            const bool first = plan.empty() || plan.back().day != day;
            plan.push_back({first ? 0 : plan.back().team + 1, day, route.stops, false});
        }
    }
    return plan;
}

std::optional<Plan> RoutePool::cheaper_than(const Plan& known) const
{
    std::int64_t sum = 0;
    for (const DayRoute& route : known) {
        sum += cost(route);
    }
    Partitioning partitioning{*layout_, sum};
    double enough = 0;
    for (const DayRoute& route : known) {
        enough += partitioning.rounded(cost(route));
    }
    for (const auto& [key, route] : routes_) {
        partitioning.add(key.first, key.second, route.cost);
    }
    const std::size_t patterns = partitioning.add_patterns();
    const auto values =
        partitioning.program().whole_solution(enough, most_columns + patterns, patience);
    return values.empty() ? std::nullopt : std::optional{chosen(values)};
}

} // namespace loa::touring
