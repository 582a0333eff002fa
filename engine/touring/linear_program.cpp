#include "linear_program.hpp"

#include <algorithm>

#include <ClpSimplex.hpp>
#include <ClpSolve.hpp>

namespace loa::touring {

LinearProgram::Row LinearProgram::add_row(double lower, double upper)
{
    row_lower_.push_back(lower);
    row_upper_.push_back(upper);
    return static_cast<Row>(row_lower_.size() - 1);
}

void LinearProgram::add_column(Kind kind, double cost, double upper, std::span<const Entry> entries)
{
    if (kind == Kind::whole) {
        whole_.push_back(static_cast<int>(columns()));
    }
    costs_.push_back(cost);
    upper_.push_back(upper);
    for (const Entry& entry : entries) {
        rows_.push_back(entry.row);
        factors_.push_back(entry.factor);
    }
    starts_.push_back(static_cast<int>(rows_.size()));
}

ClpSimplex LinearProgram::solved() const
{
    const std::vector<double> lower(columns(), 0.0);
    ClpSimplex model;
    model.setLogLevel(0);
    model.loadProblem(static_cast<int>(columns()),
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
    return model;
}

std::optional<double> LinearProgram::minimum() const
{
    const ClpSimplex model = solved();
    return model.isProvenOptimal() ? std::optional{model.objectiveValue()} : std::nullopt;
}

std::optional<LinearProgram::Whole> LinearProgram::whole_minimum(double enough,
                                                                 const Patience& patience) const
{
    const ClpSimplex model = solved();
    if (!model.isProvenOptimal()) {
        return std::nullopt;
    }
    if (model.objectiveValue() > enough - 1 + doubt) {
        return Whole{enough, {}};
    }
    Whole found = branch(upper_below(enough, model), enough, patience);
    found.least = std::max(found.least, model.objectiveValue());
    return found;
}

std::vector<double>
LinearProgram::whole_solution(double enough, std::size_t most, const Patience& patience) const
{
    const ClpSimplex model = solved();
    if (!model.isProvenOptimal() || model.objectiveValue() > enough - 1 + doubt) {
        return {};
    }
    std::vector<double> upper = upper_below(enough, model);
    const std::span<const double> reduced{model.dualColumnSolution(), columns()};
    std::vector<std::size_t> open;
    for (std::size_t column = 0; column != columns(); ++column) {
        if (upper[column] > 0) {
            open.push_back(column);
        }
    }
    if (open.size() > most) {
        std::ranges::stable_sort(open, {}, [&](std::size_t column) { return reduced[column]; });
        for (const std::size_t column : std::span{open}.subspan(most)) {
            upper[column] = 0;
        }
    }
    return branch(upper, enough, patience).values;
}

/// By reduced costs: what one of a column adds at least to the cost.
std::vector<double> LinearProgram::upper_below(double enough, const ClpSimplex& solved) const
{
    const double most = enough - 1 + doubt - solved.objectiveValue();
    const std::span<const double> reduced{solved.dualColumnSolution(), columns()};
    const std::span<const double> values{solved.primalColumnSolution(), columns()};
    std::vector<double> upper = upper_;
    for (const int column : whole_) {
        const auto at = static_cast<std::size_t>(column);
        if (values[at] < doubt && reduced[at] > most) {
            upper[at] = 0;
        }
    }
    return upper;
}

} // namespace loa::touring
