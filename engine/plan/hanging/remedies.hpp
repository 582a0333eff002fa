#pragma once

#include <cstdint>
#include <vector>

#include "loa/model/month_plan.hpp"
#include "plan/hanging/search.hpp"

namespace loa::plan {

/// What is owed and does not hang, with the cheapest change after which more would: each is tried by
/// planning the month again with it.
[[nodiscard]] std::vector<model::MissingForm>
missing_hangings(const HangingMonth& month, const Hung& hung, std::uint64_t seed);

} // namespace loa::plan
