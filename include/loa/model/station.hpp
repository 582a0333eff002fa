#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "loa/model/key.hpp"
#include "loa/time/time_span.hpp"

namespace loa::model {

/// Cụm loa: a group of horns on one mast, and the people who hear it.
struct Cluster {
    ClusterKey key;
    std::string name;
    std::vector<std::string> villages;
    std::int64_t people{};
    bool working{true};
    std::string note;

    friend bool operator==(const Cluster&, const Cluster&) = default;
};

/// Đài truyền thanh cơ sở: what one operator plays to one set of clusters.
struct Station {
    StationKey key;
    CommuneCode commune;
    std::string name;
    std::string managed_by; ///< not always the commune itself
    std::vector<PatternKey> patterns;
    std::vector<Cluster> clusters;

    friend bool operator==(const Station&, const Station&) = default;
};

/// People reached by the clusters that work.
[[nodiscard]] std::int64_t people_reached(const Station& station);

/// Whether any cluster of the station works; a station without one reaches nobody.
[[nodiscard]] bool on_air(const Station& station);

} // namespace loa::model
