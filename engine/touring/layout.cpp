#include "layout.hpp"

#include <algorithm>
#include <numeric>

#include "days.hpp"

namespace loa::touring {
namespace {

constexpr std::size_t most_neighbours = 60;
constexpr std::size_t few_neighbours = 5;

/// The node each point stands on.
std::vector<NodeIndex> nodes_of_points(const Problem& problem)
{
    std::vector<NodeIndex> nodes;
    nodes.reserve(problem.places.size() + problem.teams.size());
    for (const Place& place : problem.places) {
        nodes.push_back(place.node);
    }
    for (const Team& team : problem.teams) {
        nodes.push_back(team.base);
    }
    return nodes;
}

/// `values`, but closed where `ways` are.
Matrix between_points(const Ways& ways,
                      const std::vector<std::int32_t>& values,
                      const std::vector<NodeIndex>& nodes)
{
    std::size_t stride = 0;
    while (stride * stride < values.size()) {
        ++stride;
    }
    const auto value = [&](NodeIndex a, NodeIndex b) {
        const std::size_t at = a * stride + b;
        return ways.time[at] >= closed ? closed : std::min(values[at], closed);
    };
    Matrix matrix;
    matrix.from.reserve(nodes.size() * nodes.size());
    matrix.both.reserve(nodes.size() * nodes.size());
    for (const NodeIndex a : nodes) {
        for (const NodeIndex b : nodes) {
            matrix.from.push_back(value(a, b));
            matrix.both.push_back({value(b, a), value(a, b)});
        }
    }
    return matrix;
}

} // namespace

Layout::Layout(const Problem& problem)
    : problem_{&problem}, places_{problem.places.size()}, teams_{problem.teams.size()}
{
    for (Day d = 0; d != days(); ++d) {
        for (TeamIndex k = 0; k != teams(); ++k) {
            team_.push_back(k);
            day_.push_back(d);
        }
    }
    copy_ways();
    teams_for_.resize(places() * days());
    days_for_.resize(places());
    patterns_.resize(places());
    for (PlaceIndex v = 0; v != places(); ++v) {
        needs_.push_back({problem.places[v].service, problem.places[v].load});
        list_days(v);
        list_patterns(v);
    }
    list_neighbours();
    measure_near();
    measure_far();
}

void Layout::copy_ways()
{
    season_ = problem_->season_of;
    season_.resize(days(), 0);
    const auto priced = [](const Ways& ways) { return !ways.cost.empty(); };
    cost_is_time_ = std::none_of(problem_->seasons.begin(), problem_->seasons.end(), priced);
    const std::vector<NodeIndex> nodes = nodes_of_points(*problem_);
    for (const Ways& ways : problem_->seasons) {
        costs_.push_back(between_points(ways, priced(ways) ? ways.cost : ways.time, nodes));
        if (!cost_is_time_) {
            times_.push_back(between_points(ways, ways.time, nodes));
        }
    }
}

void Layout::list_days(PlaceIndex v)
{
    const Place& place = problem_->places[v];
    for (Day d = 0; d != days(); ++d) {
        std::vector<TeamIndex>& list = teams_for_[v * days() + d];
        for (TeamIndex k = 0; is_among(place.open, d) && k != teams(); ++k) {
            if (may_visit(place, k) && is_among(problem_->teams[k].works, d)) {
                list.push_back(k);
            }
        }
        if (!list.empty()) {
            days_for_[v].push_back(d);
        }
    }
}

void Layout::list_patterns(PlaceIndex v)
{
    const std::vector<Day>& days = days_for_[v];
    for (const std::vector<Day>& pattern : problem_->places[v].patterns) {
        if (std::includes(days.begin(), days.end(), pattern.begin(), pattern.end())) {
            patterns_[v].push_back(pattern);
        }
    }
}

void Layout::list_neighbours()
{
    near_.resize(places());
    std::vector<PlaceIndex> all(places());
    std::iota(all.begin(), all.end(), PlaceIndex{0});
    const std::size_t count = std::min(most_neighbours + 1, places());
    for (PlaceIndex v = 0; v != places(); ++v) {
        const auto way = [&](PlaceIndex w) { return w == v ? -1 : cost(0, v, w) + cost(0, w, v); };
        near_[v].resize(count);
        std::partial_sort_copy(
            all.begin(),
            all.end(),
            near_[v].begin(),
            near_[v].end(),
            [&](PlaceIndex a, PlaceIndex b) { return way(a) != way(b) ? way(a) < way(b) : a < b; });
    }
}

void Layout::measure_near()
{
    double sum = 0;
    std::size_t count = 0;
    for (PlaceIndex v = 0; v != places(); ++v) {
        for (std::size_t i = 1; i < std::min(few_neighbours + 1, near_[v].size()); ++i) {
            const std::int64_t way = cost(0, v, near_[v][i]);
            if (way < closed) {
                sum += static_cast<double>(way);
                ++count;
            }
        }
    }
    near_way_ = count == 0 ? 1.0 : std::max(1.0, sum / static_cast<double>(count));
}

void Layout::measure_far()
{
    for (PlaceIndex v = 0; v != places(); ++v) {
        for (TeamIndex k = 0; k != teams(); ++k) {
            for (const std::int64_t way : {cost(0, v, base(k)), cost(0, base(k), v)}) {
                far_way_ = std::max(far_way_, way < closed ? way : 0);
            }
        }
    }
}

} // namespace loa::touring
