#include "bounding.hpp"

#include <cstddef>
#include <optional>

#include "path_choice.hpp"

namespace loa::rotation {
namespace {

constexpr std::uint64_t most_rounds = 50; // of ascent

/// What bounds cost in evaluated proposals, as measured.
struct Costs {
    std::uint64_t round{};   ///< of ascent
    std::uint64_t program{}; ///< of column generation, with a round or two
};

Costs costs_of(const State& state)
{
    constexpr std::uint64_t by_slot = 3; // limits beside the families' windows
    const Layout& layout = state.layout();
    const std::uint64_t rows =
        layout.item_count + (by_slot + layout.grid->families.size()) * layout.slot_count;
    const std::uint64_t paths = steps_of_paths(state);
    return {80 + paths, 500 + 2 * paths + rows * rows / 50};
}

/// Whether its item keeps how many airings it has in each zone.
bool keeps_zones(const State& state, const ItemPath& path)
{
    const Layout& layout = state.layout();
    if (layout.grid->items[path.item].zones.empty()) {
        return true;
    }
    std::vector<std::uint16_t> zones;
    std::vector<std::uint16_t> before;
    zones.reserve(path.slots.size());
    for (const SlotIndex s : path.slots) {
        zones.push_back(layout.zone[layout.cell(path.item, s)]);
    }
    for (SlotIndex s = 0; s != layout.slot_count; ++s) {
        if (state.placed(path.item, s)) {
            before.push_back(layout.zone[layout.cell(path.item, s)]);
        }
    }
    std::ranges::sort(zones);
    std::ranges::sort(before);
    return zones == before;
}

/// `placement`, unless it breaks a hard limit.
std::optional<State> placed(const Layout& layout, const Placement& placement)
{
    State state{layout};
    for (ItemIndex i = 0; i != layout.item_count; ++i) {
        for (const SlotIndex s : placement[i]) {
            if (state.placed(i, s)) {
                continue; // fixed
            }
            if (!state.fits(i, s)) {
                return std::nullopt;
            }
            state.place(i, s);
        }
    }
    return state;
}

} // namespace

std::vector<std::int32_t> Bounding::numbers() const
{
    std::vector<std::int32_t> numbers;
    for (ItemIndex i = 0; i != state_->layout().item_count; ++i) {
        numbers.push_back(state_->count(i));
    }
    return numbers;
}

void Bounding::renew()
{
    constexpr std::uint64_t least_programs = 8; // fewer raise nothing
    if (program_ && numbers_ == numbers()) {
        return;
    }
    numbers_ = numbers();
    program_.reset(); // the tables of both would be large
    program_ = std::make_unique<PathProgram>(*state_);
    const Costs costs = costs_of(*state_);
    program_->ascend(std::clamp<std::uint64_t>(effort_.steps / costs.round, 1, most_rounds),
                     effort_.stopped);
    const std::uint64_t programs = effort_.steps / costs.program;
    if (programs >= least_programs) {
        program_->generate(programs, effort_.stopped);
    }
}

bool Bounding::close()
{
    constexpr std::uint64_t most_paths = 3'000;
    constexpr std::uint64_t steps_per_path = 180;
    constexpr std::uint64_t least = 50'000; // steps
    if (own_ < least || search::told(effort_.stopped)) {
        return false;
    }
    auto paths = program_->paths_below(cost(), std::min(most_paths, own_ / steps_per_path));
    if (!paths) {
        return false;
    }
    // What is left out for its zone is not disproved.
    const bool all = std::erase_if(*paths, [&](const ItemPath& path) {
                         return !keeps_zones(*state_, path);
                     }) == 0;
    const PathChoice choice = best_paths(state_->layout(), *paths, cost(), own_, effort_.stopped);
    if (choice.placement.empty()) {
        return all && choice.complete;
    }
    const auto better = placed(state_->layout(), choice.placement);
    if (better) {
        *state_ = *better;
    }
    return better && all && choice.complete;
}

} // namespace loa::rotation
