#include "linear_program.hpp"

#include <ClpSimplex.hpp>
#include <ClpSolve.hpp>

namespace loa::touring {

LinearProgram::Row LinearProgram::add_row(double lower, double upper)
{
    row_lower_.push_back(lower);
    row_upper_.push_back(upper);
    return static_cast<Row>(row_lower_.size() - 1);
}

void LinearProgram::add_column(double cost, double upper, std::span<const Entry> entries)
{
    costs_.push_back(cost);
    upper_.push_back(upper);
    for (const Entry& entry : entries) {
        rows_.push_back(entry.row);
        factors_.push_back(entry.factor);
    }
    starts_.push_back(static_cast<int>(rows_.size()));
}

std::optional<double> LinearProgram::minimum() const
{
    const std::vector<double> lower(costs_.size(), 0.0);
    ClpSimplex model;
    model.setLogLevel(0);
    model.loadProblem(static_cast<int>(costs_.size()),
                      static_cast<int>(row_lower_.size()),
                      starts_.data(),
                      rows_.data(),
                      factors_.data(),
                      lower.data(),
                      upper_.data(),
                      costs_.data(),
                      row_lower_.data(),
                      row_upper_.data());
    ClpSolve how;
    how.setPresolveType(ClpSolve::presolveOn);
    how.setSolveType(ClpSolve::useDual);
    model.initialSolve(how);
    if (!model.isProvenOptimal()) {
        return std::nullopt;
    }
    return model.objectiveValue();
}

} // namespace loa::touring
