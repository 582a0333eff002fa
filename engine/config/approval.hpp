#pragma once

#include <optional>

#include "config/entry.hpp"
#include "loa/model/content.hpp"

namespace loa::config {

/// From approved_by and approved_on, of which both or neither stand there. Warns of an item without.
[[nodiscard]] std::optional<model::Approval> read_approval(const Entry& row);

} // namespace loa::config
