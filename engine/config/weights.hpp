#pragma once

#include "config/entry.hpp"
#include "loa/model/model.hpp"

namespace loa::config {

/// The table [weights]; what it leaves out is as in `otherwise`.
[[nodiscard]] inline model::PlaceWeights read_weights(const Entry& entry,
                                                      const model::PlaceWeights& otherwise)
{
    return {entry.value_or("border", spelled::weight, otherwise.border),
            entry.value_or("poor_district", spelled::weight, otherwise.poor_district),
            entry.value_or("other", spelled::weight, otherwise.other)};
}

} // namespace loa::config
