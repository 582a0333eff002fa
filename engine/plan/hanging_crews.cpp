#include "plan/hanging_crews.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace loa::plan {
namespace {

using Stop = std::pair<time::Day, model::SiteKey>;
using CrewDay = std::pair<model::CrewKey, time::Day>;

class Shares {
public:
    explicit Shares(const model::Model& model) : model_{&model} {}

    void keep(const Stop& stop, const model::CrewKey& crew)
    {
        if (crews_.emplace(stop, crew).second) {
            ++stops_[{crew, stop.first}];
        }
    }

    // The first crew that works that day and still has room, the one in the commune already first.
    void give(const Stop& stop)
    {
        if (crews_.contains(stop)) {
            return;
        }
        const model::CommuneCode commune = find(*model_, stop.second)->commune;
        const model::Crew* best = nullptr;
        for (const model::Crew& crew : model_->crews) {
            const int stops = stops_[{crew.key, stop.first}];
            const bool room = works(crew, stop.first) && stops < crew.stops_per_day;
            if (room && (best == nullptr || in_commune(crew.key, stop.first, commune))) {
                best = &crew;
            }
        }
        if (best != nullptr) {
            communes_[{best->key, stop.first}].push_back(commune);
            keep(stop, best->key);
        }
    }

    [[nodiscard]] model::CrewKey crew(const Stop& stop) const
    {
        const auto crew = crews_.find(stop);
        return crew == crews_.end() ? model::CrewKey{} : crew->second;
    }

private:
    [[nodiscard]] bool
    in_commune(const model::CrewKey& crew, time::Day day, const model::CommuneCode& commune) const
    {
        const auto communes = communes_.find({crew, day});
        return communes != communes_.end() &&
               std::ranges::find(communes->second, commune) != communes->second.end();
    }

    const model::Model* model_;
    std::map<Stop, model::CrewKey> crews_;
    std::map<CrewDay, int> stops_;
    std::map<CrewDay, std::vector<model::CommuneCode>> communes_;
};

} // namespace

void share_out(const model::Model& model,
               std::span<const model::Hanging> history,
               std::vector<model::Hanging>& hangings)
{
    Shares shares{model};
    for (const model::Hanging& hanging : history) {
        shares.keep({hanging.days.from(), hanging.site}, hanging.hung_by);
        shares.keep({hanging.days.last(), hanging.site}, hanging.taken_down_by);
    }
    std::vector<Stop> stops;
    for (const model::Hanging& hanging : hangings) {
        stops.emplace_back(hanging.days.from(), hanging.site);
        stops.emplace_back(hanging.days.last(), hanging.site);
    }
    std::ranges::sort(stops, {}, [&](const Stop& stop) {
        return std::tuple{stop.first, find(model, stop.second)->commune, stop.second};
    });
    for (const Stop& stop : stops) {
        shares.give(stop);
    }
    for (model::Hanging& hanging : hangings) {
        hanging.hung_by = shares.crew({hanging.days.from(), hanging.site});
        hanging.taken_down_by = shares.crew({hanging.days.last(), hanging.site});
    }
}

} // namespace loa::plan
