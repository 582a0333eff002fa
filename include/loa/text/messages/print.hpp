#pragma once

#include "loa/text/message.hpp"

/// What the printed documents say.
namespace loa::text::messages {

inline constexpr Message print_nation{"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                                      "SOCIALIST REPUBLIC OF VIET NAM"};
inline constexpr Message print_motto{"Độc lập - Tự do - Hạnh phúc",
                                     "Independence - Freedom - Happiness"};

} // namespace loa::text::messages
