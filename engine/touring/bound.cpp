#include "loa/touring/bound.hpp"

#include "fleets.hpp"

namespace loa::touring {
namespace {

constexpr std::size_t most_columns = 60'000;

} // namespace

Bound bound(const Problem& problem, Goal goal, const Cost& within)
{
    const Layout layout{problem};
    Relaxation relaxation{layout, goal, within};
    Bound result = add_teams(relaxation, most_columns).looked;
    if (const std::optional<std::int64_t> minimum = relaxation.minimum()) {
        result.value = *minimum;
        result.solved = true;
    }
    return result;
}

Bound shortfall_bound(const Problem& problem)
{
    Cost within;
    within.not_fixed = static_cast<std::int64_t>(problem.fixed.size());
    for (const Announced& told : problem.announced) {
        within.changed += told.weight;
    }
    return bound(problem, Goal::shortfall, within);
}

} // namespace loa::touring
