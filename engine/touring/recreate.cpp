#include "recreate.hpp"

#include <algorithm>
#include <cmath>

namespace loa::touring {
namespace {

constexpr std::uint32_t choices_between_blinks = 12;

} // namespace

Recreate::Recreate(State& state, search::Random& random)
    : state_{&state}, random_{&random}, insertion_{state, random}, spots_(state.layout().days())
{
    const Layout& layout = state.layout();
    for (PlaceIndex v = 0; v != layout.places(); ++v) {
        std::int64_t way = closed;
        for (TeamIndex k = 0; k != layout.teams(); ++k) {
            way = std::min(way, layout.cost(0, layout.base(k), v));
        }
        far_.push_back(static_cast<double>(way));
    }
}

void Recreate::put_in_order(std::vector<PlaceIndex>& places)
{
    const Layout& layout = state_->layout();
    const std::uint32_t order = random_->below(7);
    const auto key = [&](PlaceIndex v) -> double {
        const Place& place = layout.problem().places[v];
        switch (order) {
        case 0:
            return -place.load;
        case 1:
            return -place.visits;
        case 2:
            return -far_[v];
        case 3:
            return far_[v];
        case 4:
            return static_cast<double>(layout.patterns(v).size());
        case 5:
            return -static_cast<double>(state_->prices().missing(v));
        default:
            return 0;
        }
    };
    keys_.clear();
    for (const PlaceIndex v : places) {
        keys_.emplace_back(key(v) + random_->unit() * 0.5, v);
    }
    std::sort(keys_.begin(), keys_.end());
    for (std::size_t i = 0; i != places.size(); ++i) {
        places[i] = keys_[i].second;
    }
}

void Recreate::operator()(std::vector<PlaceIndex>& places)
{
    put_in_order(places);
    for (const PlaceIndex v : places) {
        place(v);
    }
}

void Recreate::in_one_day(Day d, std::vector<PlaceIndex>& places)
{
    put_in_order(places);
    for (const PlaceIndex v : places) {
        const Spot spot = insertion_.cheapest(v, d);
        if (std::isfinite(spot.value)) {
            state_->insert(v, spot.route, spot.position);
        } else {
            state_->remove(v);
            place(v);
        }
    }
}

void Recreate::place(PlaceIndex v)
{
    find_spots(v);
    chosen_.clear();
    if (state_->layout().problem().places[v].patterns.empty()) {
        choose_days(v);
    } else {
        choose_pattern(v);
    }
    insert_chosen(v);
}

void Recreate::find_spots(PlaceIndex v)
{
    const bool by_pattern = !state_->layout().problem().places[v].patterns.empty();
    for (const Day d : state_->layout().days_for(v)) {
        const bool overlooked = !by_pattern && random_->below(choices_between_blinks) == 0;
        spots_[d] = overlooked ? Spot{} : insertion_.cheapest(v, d);
    }
}

void Recreate::choose_pattern(PlaceIndex v)
{
    double best = static_cast<double>(state_->prices().missing(v)) *
                  state_->layout().problem().places[v].visits;
    const std::vector<std::vector<Day>>& patterns = state_->layout().patterns(v);
    const std::vector<Day>* chosen = nullptr;
    for (const std::vector<Day>& pattern : patterns) {
        double value = 0;
        for (const Day d : pattern) {
            value += spots_[d].value;
        }
        const bool overlooked = patterns.size() > 1 && random_->below(choices_between_blinks) == 0;
        if (value < best && !overlooked) {
            best = value;
            chosen = &pattern;
        }
    }
    if (chosen != nullptr) {
        chosen_.assign(chosen->begin(), chosen->end());
    }
}

/// What a visit on `d` saves, or a negative number.
double Recreate::gain(PlaceIndex v, Day d) const
{
    return static_cast<double>(state_->prices().missing(v)) - spots_[d].value;
}

/// Days that keep the gaps and save most together, by dynamic programming over days and visits left.
void Recreate::choose_days(PlaceIndex v)
{
    if (state_->layout().days_for(v).empty()) {
        return;
    }
    const std::size_t width = state_->layout().days_for(v).size() + 1;
    const auto rows = static_cast<std::size_t>(state_->layout().problem().places[v].visits) + 1;
    gains_.assign(rows * width, 0);
    next_.assign(rows * width, static_cast<std::uint32_t>(width - 1));
    save_most(v);
    follow_days(v);
}

void Recreate::save_most(PlaceIndex v)
{
    const Place& place = state_->layout().problem().places[v];
    const std::vector<Day>& days = state_->layout().days_for(v);
    const std::size_t width = days.size() + 1;
    const Day longest = place.max_gap != 0 ? static_cast<Day>(place.max_gap) : days.back();
    const auto first_from = [&](std::size_t from, Day day) {
        const auto begin = days.begin() + static_cast<std::ptrdiff_t>(from);
        return static_cast<std::size_t>(std::lower_bound(begin, days.end(), day) - days.begin());
    };
    for (std::size_t n = 1; n <= static_cast<std::size_t>(place.visits); ++n) {
        const std::size_t before = (n - 1) * width;
        for (std::size_t i = 0; i != days.size(); ++i) {
            std::size_t best = days.size(); // none, which saves 0
            const std::size_t until = first_from(i, days[i] + longest + 1);
            for (std::size_t j = first_from(i, days[i] + static_cast<Day>(place.min_gap));
                 j < until;
                 ++j) {
                best = gains_[before + j] > gains_[before + best] ? j : best;
            }
            next_[n * width + i] = static_cast<std::uint32_t>(best);
            gains_[n * width + i] = gain(v, days[i]) + gains_[before + best];
        }
    }
}

void Recreate::follow_days(PlaceIndex v)
{
    const Place& place = state_->layout().problem().places[v];
    const std::vector<Day>& days = state_->layout().days_for(v);
    const std::size_t width = days.size() + 1;
    auto left = static_cast<std::size_t>(place.visits);
    std::size_t at = days.size();
    for (std::size_t i = 0; left != 0 && i != days.size(); ++i) {
        const bool early =
            place.last_day && static_cast<std::int32_t>(days[i]) - *place.last_day < place.min_gap;
        if (!early && gains_[left * width + i] > gains_[left * width + at]) {
            at = i;
        }
    }
    for (; at != days.size(); --left) {
        chosen_.push_back(days[at]);
        at = next_[left * width + at];
    }
}

void Recreate::insert_chosen(PlaceIndex v)
{
    const Place& place = state_->layout().problem().places[v];
    bool stale = false; // an insertion has moved the nights of other days
    for (const Day d : chosen_) {
        if (stale) {
            spots_[d] = insertion_.cheapest(v, d);
        }
        const Spot& spot = spots_[d];
        const bool worth = spot.value < static_cast<double>(state_->prices().missing(v));
        if (stale && !(place.patterns.empty() ? worth : std::isfinite(spot.value))) {
            if (!place.patterns.empty()) {
                state_->remove(v);
                return;
            }
            continue;
        }
        state_->insert(v, spot.route, spot.position);
        stale = stale || state_->tours(state_->team(spot.route)) != nullptr;
    }
}

} // namespace loa::touring
