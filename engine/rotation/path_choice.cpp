#include "path_choice.hpp"

#include <algorithm>
#include <utility>

#include <CbcEventHandler.hpp>
#include <CbcModel.hpp>
#include <CglGomory.hpp>
#include <CglKnapsackCover.hpp>
#include <CglZeroHalf.hpp>
#include <OsiClpSolverInterface.hpp>

#include "prices.hpp"

namespace loa::rotation {
namespace {

constexpr int at_the_root = -99; // cuts that do not help there are left out further down

// One of the simplex method takes ten to a hundred times what a proposal does, but one proof does for a
// part more than twenty times the proposals: a third of a second for 200,000 steps is well spent.
constexpr std::uint64_t steps_per_iteration = 100;
constexpr std::uint64_t steps_per_entry = 10; // of the matrix

std::uint64_t iterations(std::uint64_t steps, int entries)
{
    constexpr std::uint64_t entries_for_a_step = 40;
    return std::min(steps / steps_per_iteration,
                    entries_for_a_step * steps / static_cast<std::uint64_t>(std::max(1, entries)));
}

/// Ends a search that is told to stop.
class Listener : public CbcEventHandler {
public:
    explicit Listener(search::Stopped stopped) : stopped_{std::move(stopped)} {}
    CbcAction event(CbcEvent /*which*/) override
    {
        return search::told(stopped_) ? stop : noAction;
    }
    [[nodiscard]] CbcEventHandler* clone() const override { return new Listener{*this}; }

private:
    search::Stopped stopped_;
};

void limit(CbcModel& model, double known, std::uint64_t iterations)
{
    constexpr int cut_passes = 5;
    model.setLogLevel(0);
    model.setCutoff(known - 10 * exact_to);
    model.setAllowableGap(exact_to);
    model.setMaximumNumberIterations(static_cast<int>(iterations));
    model.setMaximumCutPassesAtRoot(cut_passes);
}

void add_cuts(CbcModel& model)
{
    CglKnapsackCover covers;
    CglZeroHalf halves;
    CglGomory gomory;
    model.addCutGenerator(&covers, at_the_root, "covers");
    model.addCutGenerator(&halves, at_the_root, "halves");
    model.addCutGenerator(&gomory, at_the_root, "gomory");
}

Placement chosen(std::span<const ItemPath> paths, const double* values, std::size_t items)
{
    constexpr double taken = 0.5;
    Placement placement(items);
    const std::span<const double> parts{values, paths.size()};
    for (std::size_t p = 0; p != paths.size(); ++p) {
        if (parts[p] > taken) {
            placement[paths[p].item] = paths[p].slots;
        }
    }
    return placement;
}

/// Without a path for each item there is nothing to choose.
bool any_without_path(std::size_t items, std::span<const ItemPath> paths)
{
    std::vector<bool> with(items);
    for (const ItemPath& path : paths) {
        with[path.item] = true;
    }
    return std::ranges::find(with, false) != with.end();
}

} // namespace

PathChoice best_paths(const Layout& layout,
                      std::span<const ItemPath> paths,
                      double known,
                      std::uint64_t steps,
                      const search::Stopped& stopped)
{
    if (any_without_path(layout.item_count, paths)) {
        return {{}, true};
    }
    const Scarcity scarcity{layout};
    const auto program = rows_for_paths(layout.item_count, scarcity);
    for (const ItemPath& path : paths) {
        add_column(*program, scarcity, path);
    }
    OsiClpSolverInterface solver{program.get()};
    if (static_cast<std::uint64_t>(solver.getNumElements()) * steps_per_entry > steps) {
        return {};
    }
    solver.messageHandler()->setLogLevel(0);
    for (int column = 0; column != solver.getNumCols(); ++column) {
        solver.setInteger(column);
    }
    CbcModel model{solver};
    Listener listener{stopped};
    model.passInEventHandler(&listener);
    limit(model, known, iterations(steps, solver.getNumElements()));
    add_cuts(model);
    model.branchAndBound();
    const bool complete = model.status() == 0;
    const double* best = model.bestSolution();
    return {best == nullptr ? Placement{} : chosen(paths, best, layout.item_count), complete};
}

} // namespace loa::rotation
