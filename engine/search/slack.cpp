#include "loa/search/slack.hpp"

#include <cmath>

namespace loa::search {

Slack::Slack()
{
    constexpr double step = 0x1.0p-20;
    const auto size = static_cast<double>(table_.size());
    double index = 0.5;
    for (double& slack : table_) {
        slack = std::round(-std::log(index / size) / step) * step;
        index += 1;
    }
}

} // namespace loa::search
