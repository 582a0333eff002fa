#include "loa/model/ways.hpp"

#include <algorithm>
#include <chrono>
#include <functional>
#include <queue>
#include <string>
#include <unordered_map>
#include <utility>

#include "loa/model/visits.hpp"

namespace loa::model {
namespace {

using Minutes = std::int32_t;

struct Edge {
    std::size_t to{};
    Minutes minutes{};
};
using Graph = std::vector<std::vector<Edge>>;
using Indices = std::unordered_map<std::string, std::size_t>;

constexpr std::size_t most_exact = 12; // stops of a round

bool joins(const RoadClosed& closed, const Road& road)
{
    return (closed.one == road.one && closed.other == road.other) ||
           (closed.one == road.other && closed.other == road.one);
}

bool passable(const Model& model, const Road& road, const RoadConditions& conditions)
{
    return (!conditions.rain || road.rain) &&
           std::ranges::none_of(conditions.closed, [&](std::size_t i) {
               return joins(model.changes.roads_closed[i], road);
           });
}

std::size_t index_of(Indices& indices, const PlaceKey& place)
{
    return indices.emplace(place.value, indices.size()).first->second;
}

Graph graph_of(const Model& model, Indices& indices, const RoadConditions& conditions)
{
    for (const Road& road : model.roads) {
        index_of(indices, road.one);
        index_of(indices, road.other);
    }
    Graph graph(indices.size());
    for (const Road& road : model.roads) {
        if (!passable(model, road, conditions)) {
            continue;
        }
        const auto time = conditions.rain ? road.rain.value_or(road.dry) : road.dry;
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
    std::vector<Minutes> times(graph.size(), no_way);
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

Minutes to_the_farthest(const Ways& ways, std::size_t base, std::span<const std::size_t> stops)
{
    Minutes longest = 0;
    for (const std::size_t stop : stops) {
        longest = std::max(longest, ways.between(base, stop));
    }
    return std::min(no_way, 2 * longest);
}

// By the set of stops passed and the last of them: the shortest way there from the base.
class Rounds {
public:
    Rounds(const Ways& ways, std::size_t base, std::span<const std::size_t> stops)
        : ways_{&ways},
          base_{base},
          stops_{stops},
          shortest_((std::size_t{1} << stops.size()) * stops.size(), no_way)
    {
        for (std::size_t i = 0; i != stops.size(); ++i) {
            at(std::size_t{1} << i, i) = ways.between(base, stops[i]);
        }
    }

    Minutes shortest()
    {
        const std::size_t all = (std::size_t{1} << stops_.size()) - 1;
        for (std::size_t set = 1; set != all; ++set) {
            extend(set);
        }
        Minutes best = no_way;
        for (std::size_t i = 0; i != stops_.size(); ++i) {
            best = std::min(best, at(all, i) + ways_->between(stops_[i], base_));
        }
        return best;
    }

private:
    Minutes& at(std::size_t set, std::size_t last) { return shortest_[set * stops_.size() + last]; }

    void extend(std::size_t set)
    {
        for (std::size_t last = 0; last != stops_.size(); ++last) {
            if (at(set, last) >= no_way) {
                continue;
            }
            for (std::size_t next = 0; next != stops_.size(); ++next) {
                const std::size_t bit = std::size_t{1} << next;
                if ((set & bit) == 0) {
                    Minutes& known = at(set | bit, next);
                    known =
                        std::min(known, at(set, last) + ways_->between(stops_[last], stops_[next]));
                }
            }
        }
    }

    const Ways* ways_;
    std::size_t base_;
    std::span<const std::size_t> stops_;
    std::vector<Minutes> shortest_;
};

} // namespace

RoadConditions road_conditions(const Model& model, time::Day day)
{
    RoadConditions conditions{rains(model, day), {}};
    for (std::size_t i = 0; i != model.changes.roads_closed.size(); ++i) {
        if (model.changes.roads_closed[i].days.contains(day)) {
            conditions.closed.push_back(i);
        }
    }
    return conditions;
}

Ways ways_between(const Model& model,
                  std::span<const PlaceKey> places,
                  const RoadConditions& conditions)
{
    Indices indices;
    for (const PlaceKey& place : places) {
        index_of(indices, place);
    }
    const Graph graph = graph_of(model, indices, conditions);
    Ways ways{places.size(), {}};
    ways.minutes.reserve(places.size() * places.size());
    for (const PlaceKey& from : places) {
        const auto times = times_from(graph, index_of(indices, from));
        for (const PlaceKey& to : places) {
            ways.minutes.push_back(times[index_of(indices, to)]);
        }
    }
    return ways;
}

std::int32_t shortest_round(const Ways& ways, std::size_t base, std::span<const std::size_t> stops)
{
    if (stops.empty()) {
        return 0;
    }
    return stops.size() > most_exact ? to_the_farthest(ways, base, stops)
                                     : Rounds{ways, base, stops}.shortest();
}

} // namespace loa::model
