#include "loa/search/slack.hpp"

#include <cmath>

namespace loa::search {

namespace {

template <class Table>
Table exponential()
{
    constexpr double step = 0x1.0p-20;
    Table table{};
    const auto size = static_cast<double>(table.size());
    double index = 0.5;
    for (double& slack : table) {
        slack = std::round(-std::log(index / size) / step) * step;
        index += 1;
    }
    return table;
}

} // namespace

Slack::Slack()
{
    static const auto shared = exponential<Table>();
    table_ = &shared;
}

} // namespace loa::search
