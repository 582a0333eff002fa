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
    const Layout& layout = state_->layout();
    const Place& place = layout.problem().places[v];
    const std::vector<Day>& days = layout.days_for(v);
    const auto visits = static_cast<std::size_t>(place.visits);
    const std::size_t count = days.size();
    gains_.assign((visits + 1) * (count + 1), 0);
    next_.assign((visits + 1) * (count + 1), static_cast<std::uint32_t>(count));
    const auto gap = [&](std::size_t i, std::size_t j) {
        return static_cast<std::int32_t>(days[j]) - static_cast<std::int32_t>(days[i]);
    };
    // gains_[n, i]: most that visits n … can save when the first of them is on the i-th day.
    for (std::size_t n = 1; n <= visits; ++n) {
        for (std::size_t i = 0; i != count; ++i) {
            double best = 0;
            for (std::size_t j = i + 1; n > 1 && j != count; ++j) {
                if (gap(i, j) < place.min_gap) {
                    continue;
                }
                if (place.max_gap != 0 && gap(i, j) > place.max_gap) {
                    break;
                }
                if (gains_[(n - 1) * (count + 1) + j] > best) {
                    best = gains_[(n - 1) * (count + 1) + j];
                    next_[n * (count + 1) + i] = static_cast<std::uint32_t>(j);
                }
            }
            gains_[n * (count + 1) + i] = gain(v, days[i]) + best;
        }
    }
    std::size_t at = count;
    double best = 0;
    for (std::size_t i = 0; visits != 0 && i != count; ++i) {
        const bool early =
            place.last_day && static_cast<std::int32_t>(days[i]) - *place.last_day < place.min_gap;
        if (!early && gains_[visits * (count + 1) + i] > best) {
            best = gains_[visits * (count + 1) + i];
            at = i;
        }
    }
    for (std::size_t n = visits; at != count; --n) {
        chosen_.push_back(days[at]);
        at = next_[n * (count + 1) + at];
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
