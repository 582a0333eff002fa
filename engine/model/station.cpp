#include "loa/model/station.hpp"

#include <algorithm>

namespace loa::model {

std::int64_t people_reached(const Station& station)
{
    std::int64_t people = 0;
    for (const Cluster& cluster : station.clusters) {
        people += cluster.working ? cluster.people : 0;
    }
    return people;
}

bool on_air(const Station& station)
{
    return std::ranges::any_of(station.clusters, &Cluster::working);
}

} // namespace loa::model
