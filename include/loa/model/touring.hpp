#pragma once

#include <string>
#include <vector>

#include "loa/model/key.hpp"
#include "loa/time/time_span.hpp"

namespace loa::model {

/// Điểm treo: where a banner can hang.
struct Site {
    SiteKey key;
    CommuneCode commune;
    std::string name;
    friend bool operator==(const Site&, const Site&) = default;
};

/// Đợt treo: one text at one site from day to day.
struct Hanging {
    SiteKey site;
    ContentKey text;
    time::DateSpan days;
    friend bool operator==(const Hanging&, const Hanging&) = default;
};

} // namespace loa::model
