#include "loa/model/plan_version.hpp"

namespace loa::model {

Quality operator+(const Quality& a, const Quality& b)
{
    return {.shortfall = a.shortfall + b.shortfall,
            .off_target = a.off_target + b.off_target,
            .unevenness = a.unevenness + b.unevenness,
            .bound = a.bound + b.bound,
            .exact_bound = a.exact_bound + b.exact_bound,
            .shortfall_bound = a.shortfall_bound + b.shortfall_bound};
}

} // namespace loa::model
