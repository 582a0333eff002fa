#include "gap_excess.hpp"

namespace loa::rotation {

GapExcess::GapExcess(std::int32_t count, std::int32_t size)
    : count_{count},
      shorter_{size / count},
      divides_{size % count == 0},
      width_{static_cast<std::size_t>(size) + 1},
      rest_((static_cast<std::size_t>(count) + 1) * width_, never)
{
    rest_[0] = 0;
    for (std::int32_t gaps = 1; gaps <= count; ++gaps) {
        for (std::int32_t length = gaps; length <= size; ++length) {
            const std::int32_t each = length / gaps;
            const std::int32_t longer = length % gaps;
            rest_[static_cast<std::size_t>(gaps) * width_ + static_cast<std::size_t>(length)] =
                (gaps - longer) * of(each) + longer * of(each + 1);
        }
    }
}

} // namespace loa::rotation
