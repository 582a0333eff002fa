#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "loa/model/key.hpp"

namespace loa::model {

enum class TravelMode { road, motorbike, foot };

/// A way between two places, the same in both directions.
struct Road {
    PlaceKey one;
    PlaceKey other;
    TravelMode mode{};
    std::chrono::seconds dry{};
    std::optional<std::chrono::seconds> rain; ///< none: closed in the rain season
    std::string note;
    friend bool operator==(const Road&, const Road&) = default;
};

} // namespace loa::model
