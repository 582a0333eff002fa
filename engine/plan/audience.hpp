#pragma once

#include <cstdint>

#include "plan/problem.hpp"

namespace loa::plan {

/// How much of `claim` should fall to `item`: the listeners whom it serves best among the versions
/// of its message that the claim can take. Those who hear their own language in it count three
/// times, those who only understand it once, so a message made in Vietnamese alone is heard too. A
/// preferred item weighs as much as three ordinary ones, an urgent one as ten.
///
/// Units: relative to the other items of the claim; at least 1.
[[nodiscard]] std::int32_t audience(const model::Model& model,
                                    const Problem& problem,
                                    const Claim& claim,
                                    rotation::ItemIndex item);

} // namespace loa::plan
