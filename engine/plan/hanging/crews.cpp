#include "plan/hanging/crews.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "plan/hanging/rounds.hpp"

namespace loa::plan {
namespace {

using Stop = std::pair<time::Day, model::SiteKey>;
using Crews = std::map<Stop, model::CrewKey>;

// Who does what on the days of the plan; what `history` says stays.
Crews crews_of(std::span<const model::Hanging> history)
{
    Crews crews;
    for (const model::Hanging& hanging : history) {
        crews.emplace(Stop{hanging.days.from(), hanging.site}, hanging.hung_by);
        crews.emplace(Stop{hanging.days.last(), hanging.site}, hanging.taken_down_by);
    }
    return crews;
}

std::set<Stop> stops_of(std::span<const model::Hanging> hangings)
{
    std::set<Stop> stops;
    for (const model::Hanging& hanging : hangings) {
        stops.emplace(hanging.days.from(), hanging.site);
        stops.emplace(hanging.days.last(), hanging.site);
    }
    return stops;
}

time::DateSpan days_of(const std::set<Stop>& stops)
{
    return {stops.begin()->first, stops.rbegin()->first + date::days{1}};
}

class Sharing {
public:
    Sharing(const model::Model& model, const std::set<Stop>& stops, Crews& crews)
        : model_{&model}, rounds_{model, days_of(stops)}, stops_{&stops}, crews_{&crews}
    {
    }

    void share(time::Day day)
    {
        std::map<std::size_t, int> stops;
        std::vector<CrewLoad> fixed;
        std::map<std::size_t, std::vector<Stop>> open;
        for (const Stop& stop : of_day(day)) {
            const std::size_t place = rounds_.place(find(*model_, stop.second)->commune);
            ++stops[place];
            if (const auto crew = number_of(stop)) {
                fixed.push_back({place, 1, crew});
            } else {
                open[place].push_back(stop);
            }
        }
        const auto loads = rounds_.loads(std::move(stops), std::move(fixed));
        if (const auto crews = rounds_.share(day, loads)) {
            hand_out(loads, *crews, open);
        }
    }

private:
    // Every stop of `day`: also those that only history makes.
    [[nodiscard]] std::set<Stop> of_day(time::Day day) const
    {
        std::set<Stop> found;
        const auto add = [&](const Stop& stop) {
            if (stop.first == day && find(*model_, stop.second) != nullptr) {
                found.insert(stop);
            }
        };
        std::ranges::for_each(*stops_, add);
        for (const auto& [stop, crew] : *crews_) {
            add(stop);
        }
        return found;
    }

    [[nodiscard]] std::optional<std::size_t> number_of(const Stop& stop) const
    {
        const auto known = crews_->find(stop);
        if (known == crews_->end()) {
            return std::nullopt;
        }
        const auto crew = std::ranges::find(model_->crews, known->second, &model::Crew::key);
        return crew == model_->crews.end()
                   ? std::nullopt
                   : std::optional{static_cast<std::size_t>(crew - model_->crews.begin())};
    }

    void hand_out(const std::vector<CrewLoad>& loads,
                  const std::vector<std::size_t>& crews,
                  std::map<std::size_t, std::vector<Stop>>& open)
    {
        for (std::size_t i = 0; i != loads.size(); ++i) {
            auto& left = open[loads[i].place];
            for (int n = 0; n != loads[i].stops && !loads[i].crew && !left.empty(); ++n) {
                (*crews_)[left.back()] = model_->crews[crews[i]].key;
                left.pop_back();
            }
        }
    }

    const model::Model* model_;
    CrewRounds rounds_;
    const std::set<Stop>* stops_;
    Crews* crews_;
};

} // namespace

void share_out(const model::Model& model,
               std::span<const model::Hanging> history,
               std::vector<model::Hanging>& hangings)
{
    const std::set<Stop> stops = stops_of(hangings);
    if (stops.empty()) {
        return;
    }
    Crews crews = crews_of(history);
    Sharing sharing{model, stops, crews};
    for (time::Day day = days_of(stops).from(); day < days_of(stops).until();
         day += date::days{1}) {
        sharing.share(day);
    }
    for (model::Hanging& hanging : hangings) {
        hanging.hung_by = crews[{hanging.days.from(), hanging.site}];
        hanging.taken_down_by = crews[{hanging.days.last(), hanging.site}];
    }
}

} // namespace loa::plan
