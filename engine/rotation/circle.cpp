#include "circle.hpp"

namespace loa::rotation {

Circle::Circle(std::span<const std::int32_t> counts, std::span<const ItemIndex> slots)
    : size_{static_cast<std::int32_t>(slots.size())},
      at_(slots.size(), blank),
      position_{0},
      previous_{0},
      next_{0},
      owner_{no_slot}
{
    for (ItemIndex i = 0; i != counts.size(); ++i) {
        if (counts[i] == 1) {
            single_.push_back(i);
            continue;
        }
        add(i, counts[i], slots);
    }
    imbalance_.assign(position_.size(), 0);
    for (Copy k = 1; k < position_.size(); ++k) {
        const std::int64_t after = gap(k, next_[k]);
        imbalance_[k] = gap(previous_[k], k) - static_cast<std::int32_t>(after);
        cost_ += after * after;
    }
}

void Circle::add(ItemIndex i, std::int32_t count, std::span<const ItemIndex> slots)
{
    const auto first = static_cast<Copy>(position_.size());
    const Copy last = first + static_cast<Copy>(count) - 1;
    for (std::int32_t p = 0; p != size_; ++p) {
        if (slots[static_cast<std::size_t>(p)] == i) {
            const auto k = static_cast<Copy>(position_.size());
            at_[static_cast<std::size_t>(p)] = k;
            position_.push_back(p);
            previous_.push_back(k == first ? last : k - 1);
            next_.push_back(k == last ? first : k + 1);
            owner_.push_back(i);
        }
    }
}

void Circle::shift_by(Copy k, std::int32_t shift) noexcept
{
    position_[k] = wrapped(position_[k] + shift);
    at_[static_cast<std::size_t>(position_[k])] = k;
    imbalance_[k] += 2 * shift;
    imbalance_[previous_[k]] -= shift;
    imbalance_[next_[k]] -= shift;
}

void Circle::change(Copy k, Copy m, std::int32_t shift) noexcept
{
    cost_ += std::int64_t{2} * half_change(k, m, shift);
    at_[static_cast<std::size_t>(position_[k])] = blank;
    shift_by(k, shift);
    if (m != blank) {
        shift_by(m, -shift);
    }
}

std::vector<ItemIndex> Circle::slots() const
{
    std::vector<ItemIndex> items;
    items.reserve(at_.size());
    auto single = single_.begin();
    for (const Copy k : at_) {
        items.push_back(k == blank ? *single++ : owner_[k]);
    }
    return items;
}

} // namespace loa::rotation
