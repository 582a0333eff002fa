#include "anneal.hpp"

#include <algorithm>

namespace loa::rotation {

Cost change(const State& state, const Move& move)
{
    Cost sum;
    for (const Shift& shift : move) {
        if (shift.out == shift.in) {
            continue;
        }
        const ItemIndex i = shift.item;
        const std::int32_t before = state.count(i);
        const std::int32_t after =
            before + (shift.in == no_slot ? 0 : 1) - (shift.out == no_slot ? 0 : 1);
        const std::int64_t spread = state.spread_after(i, shift.out, shift.in);
        sum.unevenness += state.layout().unevenness(i, after, spread) -
                          state.layout().unevenness(i, before, state.spread(i));
        if (before != after) {
            sum.shortfall += state.shortfall(i, after) - state.shortfall(i, before);
            sum.off_target += state.off_target(i, after) - state.off_target(i, before);
        }
    }
    return sum;
}

namespace {

bool keeps_zones(const Layout& layout, const Move& move)
{
    return std::all_of(move.begin(), move.end(), [&](const Shift& shift) {
        const auto& [item, out, in] = shift;
        return out == no_slot || in == no_slot ||
               layout.zone[layout.cell(item, out)] == layout.zone[layout.cell(item, in)];
    });
}

/// Places what comes in, as far as it fits; says how many shifts were made.
std::size_t enter(State& state, const Move& move)
{
    std::size_t entered = 0;
    for (; entered != move.size(); ++entered) {
        const auto& [item, out, in] = move[entered];
        if (in != no_slot && !state.fits(item, in)) {
            break;
        }
        if (in != no_slot) {
            state.place(item, in);
        }
    }
    return entered;
}

} // namespace

bool try_move(State& state, const Move& move)
{
    if (!keeps_zones(state.layout(), move)) {
        return false;
    }
    for (const Shift& shift : move) {
        if (shift.out != no_slot) {
            state.lift(shift.item, shift.out);
        }
    }
    std::size_t entered = enter(state, move);
    if (entered == move.size()) {
        return true;
    }
    while (entered-- > 0) {
        if (move[entered].in != no_slot) {
            state.lift(move[entered].item, move[entered].in);
        }
    }
    for (const Shift& shift : move) {
        if (shift.out != no_slot) {
            state.place(shift.item, shift.out);
        }
    }
    return false;
}

} // namespace loa::rotation
