#pragma once

#include <optional>
#include <string_view>

#include "config/spelling.hpp"
#include "loa/model/site.hpp"
#include "loa/text/messages/config_forms.hpp"

namespace loa::config {

/// Reads "600x80cm", "6x0.8m" or "6 × 0,8 m"; at most 100 m a side, whole centimetres.
[[nodiscard]] std::optional<model::BoardSize> read_board_size(std::string_view text);

namespace spelled {

inline constexpr Spelling<model::BoardSize> board_size{read_board_size, &messages::not_a_size};

} // namespace spelled
} // namespace loa::config
