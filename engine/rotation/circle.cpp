#include "circle.hpp"

#include <numeric>

namespace loa::rotation {

Circle::Circle(std::span<const std::int32_t> counts)
    : size_{std::accumulate(counts.begin(), counts.end(), 0)},
      previous_{blank},
      next_{blank},
      owner_{no_slot},
      first_(counts.size(), blank)
{
    for (ItemIndex i = 0; i != counts.size(); ++i) {
        if (counts[i] == 1) {
            single_.push_back(i);
            continue;
        }
        const auto first = static_cast<Copy>(owner_.size());
        const Copy last = first + static_cast<Copy>(counts[i]) - 1;
        first_[i] = first;
        for (Copy k = first; k <= last; ++k) {
            previous_.push_back(k == first ? last : k - 1);
            next_.push_back(k == last ? first : k + 1);
            owner_.push_back(i);
        }
    }
}

Circle::Places Circle::places(std::span<const ItemIndex> slots) const
{
    Places places(owner_.size(), 0);
    std::vector<Copy> next = first_;
    for (std::int32_t p = 0; p != size_; ++p) {
        Copy& k = next[slots[static_cast<std::size_t>(p)]];
        if (k != blank) {
            places[k++] = p;
        }
    }
    return places;
}

std::vector<ItemIndex> Circle::slots(const Places& places) const
{
    std::vector<ItemIndex> items(static_cast<std::size_t>(size_), no_slot);
    for (Copy k = 1; k <= copies(); ++k) {
        items[static_cast<std::size_t>(places[k])] = owner_[k];
    }
    auto single = single_.begin();
    for (ItemIndex& item : items) {
        item = item == no_slot ? *single++ : item;
    }
    return items;
}

std::int64_t Circle::cost(const Places& places) const
{
    std::int64_t sum = 0;
    for (Copy k = 1; k <= copies(); ++k) {
        const std::int64_t gap = gap_after(k, places);
        sum += gap * gap;
    }
    return sum;
}

} // namespace loa::rotation
