#include "replicas.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <type_traits>

namespace loa::rotation {

template <class Number>
Replicas<Number>::Replicas(const Circle& circle, const Circle::Places& places, std::uint64_t seed)
    : circle_{circle},
      size_{static_cast<Number>(circle.size())},
      at_(static_cast<std::size_t>(circle.size()) * width),
      position_((std::size_t{circle.copies()} + 1) * width),
      imbalance_(position_.size()),
      best_cost_{circle.cost(places)},
      best_{places},
      random_{seed},
      luck_{search::Random{random_.next()},
            search::Random{random_.next()},
            search::Random{random_.next()},
            search::Random{random_.next()}}
{
    neighbours_.reserve(2 * (position_.size() / width));
    for (Circle::Copy k = 0; k <= circle.copies(); ++k) {
        neighbours_.push_back(circle.previous(k) * width);
        neighbours_.push_back(circle.next(k) * width);
    }
    for (auto& chances : chance_) {
        chances.fill(std::numeric_limits<std::int16_t>::min());
    }
    for (std::size_t lane = 0; lane != width; ++lane) {
        place(lane, places);
    }
}

template <class Number>
void Replicas<Number>::place(std::size_t lane, const Circle::Places& places)
{
    for (std::size_t at = lane; at < at_.size(); at += width) {
        at_[at] = Circle::blank;
    }
    for (Circle::Copy k = 1; k <= circle_.copies(); ++k) {
        const auto at = static_cast<std::size_t>(places[k]);
        at_[at * width + lane] = static_cast<Number>(k);
        position_[k * width + lane] = static_cast<Number>(places[k]);
        imbalance_[k * width + lane] = static_cast<Number>(
            circle_.gap_after(circle_.previous(k), places) - circle_.gap_after(k, places));
    }
    cost_[lane] = circle_.cost(places);
    keep(lane);
}

template <class Number>
void Replicas<Number>::set_temperature(std::size_t lane, double temperature)
{
    constexpr double whole = 65536;
    constexpr long least = std::numeric_limits<std::int16_t>::min();
    for (std::size_t half = 1; half != steep; ++half) {
        const double chance = std::exp(-static_cast<double>(half) / temperature);
        chance_[half][lane] = static_cast<std::int16_t>(std::lround(whole * chance) + least);
    }
}

template <class Number>
void Replicas<Number>::exchange_temperatures(std::size_t a, std::size_t b)
{
    for (auto& chances : chance_) {
        std::swap(chances[a], chances[b]);
    }
}

template <class Number>
void Replicas<Number>::run(std::uint64_t rounds)
{
    while (rounds != 0) {
        const auto some = std::min<std::uint64_t>(rounds, Draws::rounds);
        draw(some);
        for (std::size_t n = 0; n != some; ++n) {
            const std::uint64_t bits = draws_.move[n];
            const std::size_t row = (1 + ((bits >> 32U) * circle_.copies() >> 32U)) * width;
            if ((bits & 14U) != 14) {
                round<true>(n, row);
            } else {
                round<false>(n, row);
            }
        }
        rounds -= some;
    }
    for (std::size_t lane = 0; lane != width; ++lane) {
        keep(lane);
    }
}

// Plain pointers and whole-lane loops without a branch are what lets the compiler judge all replicas at
// once; proposals are written before they are read.
// NOLINTBEGIN(cppcoreguidelines-pro-bounds-pointer-arithmetic)
// NOLINTBEGIN(cppcoreguidelines-pro-type-member-init)
// NOLINTBEGIN(clang-diagnostic-bitwise-instead-of-logical)
template <class Number>
template <bool Beside>
void Replicas<Number>::round(std::size_t n, std::size_t row)
{
    Proposal proposal;
    proposal.row = row;
    propose<Beside>(proposal, n);
    look(proposal);
    const Number* const v = &imbalance_[row];
    for (std::size_t lane = 0; lane != width; ++lane) {
        using Wide = std::conditional_t<Beside, Number, std::int32_t>;
        const auto shift = static_cast<Wide>(proposal.shift[lane]);
        const auto uneven = static_cast<Wide>(v[lane] - proposal.theirs[lane]);
        // A blank's imbalance stays 0; its own δ² is taken off again.
        const auto blank = static_cast<Wide>(proposal.other[lane] == 0 ? 1 : 0);
        const auto squares = static_cast<Wide>(shift * shift * (2 - blank));
        proposal.half[lane] = static_cast<Wide>(squares + shift * uneven);
    }
    for (std::uint32_t left = judge(proposal, n); left != 0; left &= left - 1) {
        change<Beside>(proposal, static_cast<std::size_t>(std::countr_zero(left)));
    }
}

template <class Number>
void Replicas<Number>::draw(std::size_t rounds)
{
    constexpr unsigned bits = 16;
    for (std::size_t round = 0; round != rounds; ++round) {
        draws_.move[round] = random_.next();
        for (std::size_t s = 0; s != streams; ++s) {
            const std::uint64_t luck = luck_[s].next();
            for (unsigned part = 0; part != width / streams; ++part) {
                draws_.luck[round][s * streams + part] =
                    static_cast<std::int16_t>(luck >> (bits * part));
            }
        }
    }
}

/// Moves towards the middle of a copy's neighbours; mostly to the slot beside, for a change grows with
/// the square of the distance.
template <class Number>
template <bool Beside>
void Replicas<Number>::propose(Proposal& to, std::size_t n) const
{
    const auto middle = static_cast<Number>((draws_.move[n] & 1U) != 0 ? -1 : 0);
    const Number* const v = &imbalance_[to.row];
    const Number* const from = &position_[to.row];
    const Number size = size_;
    for (std::size_t lane = 0; lane != width; ++lane) {
        Number distance = 1;
        if constexpr (!Beside) {
            const auto uneven = static_cast<Number>(v[lane] < 0 ? -v[lane] : v[lane]);
            const auto half = static_cast<Number>((uneven >> 1) & middle);
            distance = std::max<Number>(half, 2);
        }
        const auto lean = static_cast<Number>(2 * v[lane] + (draws_.luck[n][lane] & 1));
        const auto shift = static_cast<Number>(lean > 0 ? -distance : distance);
        auto target = static_cast<Number>(from[lane] + shift);
        target = static_cast<Number>(target + (target < 0 ? size : 0));
        target = static_cast<Number>(target - (target >= size ? size : 0));
        to.shift[lane] = shift;
        to.target[lane] = target;
    }
}

template <class Number>
void Replicas<Number>::look(Proposal& to) const
{
    for (std::size_t lane = 0; lane != width; ++lane) {
        const Number m = at_[static_cast<std::size_t>(to.target[lane]) * width + lane];
        to.other[lane] = m;
        to.theirs[lane] = imbalance_[static_cast<std::size_t>(m) * width + lane];
    }
}

/// Which accept, as bits.
template <class Number>
std::uint32_t Replicas<Number>::judge(const Proposal& proposal, std::size_t n) const
{
    std::array<std::int16_t, width> slack{};
    for (std::size_t half = 1; half != steep; ++half) {
        for (std::size_t lane = 0; lane != width; ++lane) {
            slack[lane] = static_cast<std::int16_t>(
                slack[lane] + (draws_.luck[n][lane] < chance_[half][lane] ? 1 : 0));
        }
    }
    std::uint32_t lanes = 0;
    for (std::size_t lane = 0; lane != width; ++lane) {
        lanes |= (proposal.half[lane] <= slack[lane] ? 1U : 0U) << lane;
    }
    return lanes;
}

/// Whether the copy stays between its neighbours of the same item; without a branch, for nobody can
/// guess which way it goes.
template <class Number>
bool Replicas<Number>::stays(std::size_t row, std::int32_t shift, std::size_t lane) const
{
    const std::int32_t back = shift >> 31;
    const std::size_t n = neighbours_[row / width * 2 + static_cast<std::size_t>(back + 1)];
    const std::int32_t ahead = position_[n + lane] - position_[row + lane];
    const std::int32_t distance = (ahead ^ back) - back;
    return ((shift ^ back) - back) < distance + (size_ & ((distance - 1) >> 31));
}

template <class Number>
void Replicas<Number>::shift_by(std::size_t row,
                                std::int32_t shift,
                                Number target,
                                std::size_t lane)
{
    position_[row + lane] = target;
    at_[static_cast<std::size_t>(target) * width + lane] = static_cast<Number>(row / width);
    const auto add = [&](std::size_t n, std::int32_t more) {
        Number& v = imbalance_[n + lane];
        v = static_cast<Number>(v + more);
    };
    add(row, 2 * shift);
    add(neighbours_[row / width * 2], -shift);
    add(neighbours_[row / width * 2 + 1], -shift);
}

/// Whether both keep between their neighbours; a blank has none.
template <class Number>
template <bool Beside>
bool Replicas<Number>::may_change(std::size_t row,
                                  std::size_t other,
                                  std::int32_t shift,
                                  std::int32_t back,
                                  std::size_t lane) const
{
    if constexpr (Beside) {
        const unsigned before = neighbours_[row / width * 2] == other ? 1 : 0;
        const unsigned after = neighbours_[row / width * 2 + 1] == other ? 1 : 0;
        return (before | after) == 0;
    } else {
        const unsigned own = stays(row, shift, lane) ? 1 : 0;
        const unsigned others = stays(other, back, lane) ? 1 : 0;
        return (own & (others | (other == 0 ? 1U : 0U))) != 0;
    }
}

template <class Number>
template <bool Beside>
void Replicas<Number>::change(const Proposal& proposal, std::size_t lane)
{
    const std::size_t row = proposal.row;
    const std::int32_t shift = proposal.shift[lane];
    const std::size_t other = static_cast<std::size_t>(proposal.other[lane]) * width;
    // A blank moves by nothing, between nobody.
    const std::int32_t back = other == Circle::blank ? 0 : -shift;
    if (!may_change<Beside>(row, other, shift, back, lane)) {
        return;
    }
    const std::int32_t half = proposal.half[lane];
    if (cost_[lane] < best_cost_ && half > 0) {
        keep(lane);
    }
    cost_[lane] += std::int64_t{2} * half;
    shift_by(other, back, position_[row + lane], lane);
    shift_by(row, shift, proposal.target[lane], lane);
}

template <class Number>
void Replicas<Number>::keep(std::size_t lane)
{
    if (cost_[lane] < best_cost_) {
        best_cost_ = cost_[lane];
        for (std::size_t k = 0; k != best_.size(); ++k) {
            best_[k] = position_[k * width + lane];
        }
    }
}

template <class Number>
Circle::Places Replicas<Number>::places(std::size_t lane) const
{
    Circle::Places places(position_.size() / width);
    for (std::size_t k = 0; k != places.size(); ++k) {
        places[k] = position_[k * width + lane];
    }
    return places;
}

template class Replicas<std::int16_t>;
template class Replicas<std::int32_t>;

// NOLINTEND(clang-diagnostic-bitwise-instead-of-logical)
// NOLINTEND(cppcoreguidelines-pro-type-member-init)
// NOLINTEND(cppcoreguidelines-pro-bounds-pointer-arithmetic)

} // namespace loa::rotation
