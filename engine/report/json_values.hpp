#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include "loa/model/key.hpp"
#include "loa/time/time_span.hpp"

/// Values as members of JSON objects.
namespace loa::report {

/// The key, or null when it is empty.
template <class Tag>
[[nodiscard]] boost::json::value key_or_null(const model::Key<Tag>& key)
{
    return key.empty() ? boost::json::value{} : boost::json::value(key.value);
}

template <class Tag>
[[nodiscard]] boost::json::array keys(const std::vector<model::Key<Tag>>& all)
{
    boost::json::array array;
    for (const auto& key : all) {
        array.emplace_back(key.value);
    }
    return array;
}

/// Whole seconds, or null.
[[nodiscard]] boost::json::value seconds_or_null(const std::optional<std::chrono::seconds>& length);

/// Adds "start" and "end", to the second.
void add_span(boost::json::object& object, const time::TimeSpan& span);

/// Adds "from" and "last", both included; null where there is no limit.
void add_days(boost::json::object& object, const time::DateSpan& days);

} // namespace loa::report
