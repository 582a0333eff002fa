#include <functional>
#include <limits>

#include <catch2/catch.hpp>

#include "loa/search/random.hpp"
#include "plan/hanging/chain.hpp"

using loa::plan::HangingChain;

namespace {

struct Arc {
    int from;
    int last;
    std::int64_t price;
};

struct Graph {
    int days;
    std::vector<std::int64_t> empty;
    std::vector<Arc> stays;
    std::vector<Arc> exchanges;
};

Graph random_graph(std::uint64_t seed)
{
    loa::search::Random random{seed};
    Graph graph{
        .days = 3 + static_cast<int>(random.below(5)), .empty = {}, .stays = {}, .exchanges = {}};
    for (int day = 0; day != graph.days; ++day) {
        graph.empty.push_back(random.below(9));
        for (int last = day + 1; last < graph.days; ++last) {
            if (random.below(3) > 0) {
                graph.stays.push_back({day, last, random.below(9)});
            }
            if (random.below(3) > 0) {
                graph.exchanges.push_back({day, last, random.below(6)});
            }
        }
    }
    return graph;
}

// Every way there is, by trying them all.
std::int64_t cheapest(const Graph& graph, int day, bool ended)
{
    if (day >= graph.days) {
        return 0;
    }
    std::int64_t best =
        (ended ? 0 : graph.empty[static_cast<std::size_t>(day)]) + cheapest(graph, day + 1, false);
    for (const Arc& arc : ended ? graph.exchanges : graph.stays) {
        if (arc.from == day) {
            best = std::min(best, arc.price + cheapest(graph, arc.last, true));
        }
    }
    return best;
}

std::int64_t price_of(const Graph& graph, const std::vector<std::pair<int, int>>& stays)
{
    std::int64_t sum = 0;
    int day = 0;
    bool ended = false;
    for (const auto& [from, last] : stays) {
        for (; day < from; ++day) {
            sum += ended ? 0 : graph.empty[static_cast<std::size_t>(day)];
            ended = false;
        }
        for (const Arc& arc : ended ? graph.exchanges : graph.stays) {
            sum += arc.from == from && arc.last == last ? arc.price : 0;
        }
        day = last;
        ended = true;
    }
    for (; day < graph.days; ++day) {
        sum += ended ? 0 : graph.empty[static_cast<std::size_t>(day)];
        ended = false;
    }
    return sum;
}

} // namespace

TEST_CASE("The way found through a site's days is the cheapest of all, over 300 random sites")
{
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const Graph graph = random_graph(seed);
        HangingChain chain{graph.days};
        for (int day = 0; day != graph.days; ++day) {
            chain.empty_day(day, graph.empty[static_cast<std::size_t>(day)]);
        }
        for (const Arc& arc : graph.stays) {
            chain.stay(arc.from, arc.last, arc.price);
        }
        for (const Arc& arc : graph.exchanges) {
            chain.exchange(arc.from, arc.last, arc.price);
        }
        CAPTURE(seed);
        CHECK(price_of(graph, chain.shortest()) == cheapest(graph, 0, false));
    }
}

TEST_CASE("Forty days are bridged by three stays that exchange on the fifteenth day")
{
    HangingChain chain{40};
    for (int day = 0; day != 40; ++day) {
        chain.empty_day(day, 1000);
        for (int last = day + 1; last <= std::min(day + 14, 39); ++last) {
            chain.stay(day, last, 2);
            chain.exchange(day, last, 1);
        }
    }

    CHECK(chain.shortest() == std::vector<std::pair<int, int>>{{0, 14}, {14, 28}, {28, 39}});
}
