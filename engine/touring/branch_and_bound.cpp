#include <algorithm>

#include <CbcModel.hpp>
#include <CglMixedIntegerRounding2.hpp>
#include <CglProbing.hpp>
#include <CglZeroHalf.hpp>
#include <OsiClpSolverInterface.hpp>

#include "linear_program.hpp"

namespace loa::touring {
namespace {

constexpr int passes_in_haste = 3; // of cuts
constexpr int at_the_root = -99;   // cuts that do not help there are left out further down

/// What no solution goes below.
double proven(const CbcModel& model, double enough)
{
    if (model.status() != 0) {
        return std::min(model.getBestPossibleObjValue(), enough);
    }
    return model.bestSolution() == nullptr ? enough : model.getObjValue();
}

} // namespace

LinearProgram::Whole
LinearProgram::branch(std::span<const double> upper, double enough, const Patience& patience) const
{
    const std::vector<double> lower(columns(), 0.0);
    OsiClpSolverInterface solver;
    solver.messageHandler()->setLogLevel(0);
    solver.loadProblem(static_cast<int>(columns()),
                       static_cast<int>(row_lower_.size()),
                       starts_.data(),
                       rows_.data(),
                       factors_.data(),
                       lower.data(),
                       upper.data(),
                       costs_.data(),
                       row_lower_.data(),
                       row_upper_.data());
    solver.setInteger(whole_.data(), static_cast<int>(whole_.size()));
    CbcModel model{solver};
    model.setLogLevel(0);
    model.setCutoff(enough - 1 + doubt);
    model.setMaximumSeconds(patience.seconds);
    model.setMaximumNodes(patience.nodes);
    model.setMaximumNumberIterations(patience.iterations);
    if (patience.iterations < Patience{}.iterations) {
        model.setMaximumCutPassesAtRoot(passes_in_haste);
    }
    CglProbing probing;
    probing.setUsingObjective(1);
    CglMixedIntegerRounding2 rounding;
    CglZeroHalf halves;
    model.addCutGenerator(&probing, at_the_root, "probing");
    model.addCutGenerator(&rounding, at_the_root, "rounding");
    model.addCutGenerator(&halves, at_the_root, "halves");
    model.branchAndBound();
    Whole found{proven(model, enough), {}};
    if (const double* values = model.bestSolution()) {
        const std::span<const double> all{values, columns()};
        found.values.assign(all.begin(), all.end());
    }
    return found;
}

} // namespace loa::touring
