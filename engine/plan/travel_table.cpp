#include "plan/travel_table.hpp"

#include <algorithm>
#include <chrono>
#include <functional>
#include <map>
#include <queue>
#include <unordered_map>
#include <utility>

#include "loa/model/visits.hpp"

namespace loa::plan {
namespace {

using Minutes = std::int32_t;

struct Edge {
    std::size_t to{};
    Minutes minutes{};
};
using Graph = std::vector<std::vector<Edge>>;
using Indices = std::unordered_map<std::string, std::size_t>;

// What makes the ways of a day: whether it rains, and which roads are closed (indices, ascending).
using Conditions = std::pair<bool, std::vector<std::size_t>>;

Conditions conditions_on(const model::Model& model, time::Day day)
{
    Conditions conditions{model::rains(model, day), {}};
    for (std::size_t i = 0; i != model.changes.roads_closed.size(); ++i) {
        if (model.changes.roads_closed[i].days.contains(day)) {
            conditions.second.push_back(i);
        }
    }
    return conditions;
}

bool joins(const model::RoadClosed& closed, const model::Road& road)
{
    return (closed.one == road.one && closed.other == road.other) ||
           (closed.one == road.other && closed.other == road.one);
}

bool passable(const model::Model& model, const model::Road& road, const Conditions& conditions)
{
    return (!conditions.first || road.rain) &&
           std::ranges::none_of(conditions.second, [&](std::size_t i) {
               return joins(model.changes.roads_closed[i], road);
           });
}

std::size_t index_of(Indices& indices, const model::PlaceKey& place)
{
    return indices.emplace(place.value, indices.size()).first->second;
}

Graph graph_of(const model::Model& model, Indices& indices, const Conditions& conditions)
{
    for (const model::Road& road : model.roads) {
        index_of(indices, road.one);
        index_of(indices, road.other);
    }
    Graph graph(indices.size());
    for (const model::Road& road : model.roads) {
        if (!passable(model, road, conditions)) {
            continue;
        }
        const auto time = conditions.first ? *road.rain : road.dry;
        const auto minutes =
            static_cast<Minutes>(std::chrono::ceil<std::chrono::minutes>(time).count());
        const std::size_t one = index_of(indices, road.one);
        const std::size_t other = index_of(indices, road.other);
        graph[one].push_back({other, minutes});
        graph[other].push_back({one, minutes});
    }
    return graph;
}

std::vector<Minutes> times_from(const Graph& graph, std::size_t start)
{
    std::vector<Minutes> times(graph.size(), touring::closed);
    using Reached = std::pair<Minutes, std::size_t>;
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> queue;
    times[start] = 0;
    queue.emplace(0, start);
    while (!queue.empty()) {
        const auto [time, place] = queue.top();
        queue.pop();
        if (time > times[place]) {
            continue;
        }
        for (const Edge& edge : graph[place]) {
            if (time + edge.minutes < times[edge.to]) {
                times[edge.to] = time + edge.minutes;
                queue.emplace(times[edge.to], edge.to);
            }
        }
    }
    return times;
}

touring::Ways ways_of(const model::Model& model,
                      const std::vector<model::PlaceKey>& nodes,
                      const Conditions& conditions)
{
    Indices indices;
    for (const model::PlaceKey& node : nodes) {
        index_of(indices, node);
    }
    const Graph graph = graph_of(model, indices, conditions);
    touring::Ways ways;
    ways.time.reserve(nodes.size() * nodes.size());
    for (const model::PlaceKey& from : nodes) {
        const auto times = times_from(graph, index_of(indices, from));
        for (const model::PlaceKey& to : nodes) {
            ways.time.push_back(times[index_of(indices, to)]);
        }
    }
    return ways;
}

} // namespace

TravelTable travel_table(const model::Model& model,
                         const std::vector<model::PlaceKey>& nodes,
                         const time::DateSpan& days)
{
    TravelTable table;
    std::map<Conditions, std::uint32_t> known;
    for (time::Day day = days.from(); day < days.until(); day += date::days{1}) {
        const auto conditions = conditions_on(model, day);
        const auto season = static_cast<std::uint32_t>(table.seasons.size());
        const auto [place, fresh] = known.emplace(conditions, season);
        if (fresh) {
            table.seasons.push_back(ways_of(model, nodes, conditions));
        }
        table.season_of.push_back(place->second);
    }
    return table;
}

} // namespace loa::plan
