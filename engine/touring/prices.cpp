#include "prices.hpp"

#include <algorithm>

namespace loa::touring {
namespace {

/// More effort than any one visit costs.
std::int64_t most_effort(const Layout& layout)
{
    const Problem& problem = layout.problem();
    std::int64_t nights = 0;
    for (const Team& team : problem.teams) {
        nights = std::max(nights, std::int64_t{team.nights} * team.night_cost);
    }
    std::int64_t dislike = 0;
    for (const Place& place : problem.places) {
        for (const std::int32_t effort : place.dislike) {
            dislike = std::max<std::int64_t>(dislike, effort);
        }
    }
    return 4 * layout.far_way() + nights + dislike + 1;
}

bool prices_visits(const Problem& problem)
{
    return !problem.fixed.empty() || !problem.announced.empty() ||
           std::any_of(problem.places.begin(), problem.places.end(), [](const Place& place) {
               return !place.dislike.empty() || place.due;
           });
}

} // namespace

Prices::Prices(const Layout& layout) : routes_{layout.routes()}
{
    set_levels(layout);
    const Problem& problem = layout.problem();
    for (const Place& place : problem.places) {
        missing_.push_back(shortfall_ * place.weight + unfairness_ * place.waiting);
        nothing_ += missing_.back() * place.visits;
    }
    for (const Team& team : problem.teams) {
        nothing_ += norm_ * team.norm;
    }
    if (prices_visits(problem)) {
        price_visits(layout);
    }
}

void Prices::set_levels(const Layout& layout)
{
    const Problem& problem = layout.problem();
    std::int64_t weight = 1;
    std::int64_t waiting = 0;
    for (const Place& place : problem.places) {
        weight = std::max(weight, place.weight);
        waiting = std::max(waiting, place.waiting);
    }
    std::int64_t told = 0;
    std::int64_t most_told = 0;
    for (const Announced& announced : problem.announced) {
        told += announced.weight;
        most_told = std::max(most_told, announced.weight);
    }
    unfairness_ = effort * most_effort(layout);
    norm_ = unfairness_ * (waiting + 1);
    shortfall_ = 2 * norm_ + unfairness_ * waiting;
    const std::int64_t above = 2 * (shortfall_ * weight + norm_);
    told_ = problem.announced_first ? above : std::max<std::int64_t>(1, (effort - 1) / (told + 1));
    fixed_ = 2 * (above + told_ * most_told);
    nothing_ = fixed_ * static_cast<std::int64_t>(problem.fixed.size()) + told_ * told;
}

void Prices::price_visits(const Layout& layout)
{
    const Problem& problem = layout.problem();
    visit_.resize(problem.places.size() * routes_);
    for (PlaceIndex v = 0; v != problem.places.size(); ++v) {
        const Place& place = problem.places[v];
        for (RouteIndex r = 0; r != routes_; ++r) {
            const Day d = r / static_cast<RouteIndex>(layout.teams());
            std::int64_t& price = visit_[v * routes_ + r];
            price = place.dislike.empty() ? 0 : effort * place.dislike[d];
            price += place.due && d > *place.due ? norm_ : 0;
        }
    }
    for (const Announced& told : problem.announced) {
        const Visit& visit = told.visit;
        visit_[visit.place * routes_ + layout.route(visit.team, visit.day)] -= told_ * told.weight;
    }
    for (const Visit& visit : problem.fixed) {
        visit_[visit.place * routes_ + layout.route(visit.team, visit.day)] -= fixed_;
    }
}

std::int64_t Prices::of(const Cost& cost) const noexcept
{
    return fixed_ * cost.not_fixed + told_ * (cost.changed + cost.distance) +
           shortfall_ * cost.shortfall + norm_ * cost.norms + unfairness_ * cost.unfairness +
           effort * cost.effort;
}

} // namespace loa::touring
