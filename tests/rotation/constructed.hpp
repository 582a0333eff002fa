#pragma once

#include "rotation/construct.hpp"

namespace loa::rotation {

/// Where a search would begin.
inline State constructed(const Layout& layout)
{
    State state{layout};
    BestPath paths{layout};
    construct(state, paths);
    return state;
}

} // namespace loa::rotation
