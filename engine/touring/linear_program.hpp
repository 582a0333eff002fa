#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include "loa/touring/bound.hpp"

class ClpSimplex;

namespace loa::touring {

/// A linear program to be minimised, built row by row and column by column.
class LinearProgram {
public:
    using Row = int;

    /// What is not told from a whole number.
    static constexpr double doubt = 1e-2;

    static constexpr double infinity = std::numeric_limits<double>::max();

    struct Entry {
        Row row{};
        double factor{};
    };

    /// lower ≤ Σ factor · column ≤ upper
    Row add_row(double lower, double upper);
    enum class Kind { real, whole };

    /// 0 ≤ column ≤ upper
    void add_column(Kind kind, double cost, double upper, std::span<const Entry> entries);

    [[nodiscard]] std::size_t columns() const noexcept { return costs_.size(); }

    /// The least cost, fractions allowed; nothing when it was not found.
    [[nodiscard]] std::optional<double> minimum() const;
    struct Whole {
        double least{}; ///< no whole solution costs less
        /// Of a solution that costs less than enough; empty: none is known.
        std::vector<double> values;
    };

    /// The least cost when the columns marked whole are, as far as `patience` reaches; nothing when
    /// not even fractions were found. Costs are whole numbers then, and those from `enough` on are
    /// not told apart.
    [[nodiscard]] std::optional<Whole> whole_minimum(double enough, const Patience& patience) const;
    /// Values of a whole solution that costs less than `enough`, looked for among the `most` columns whose
    /// reduced costs are least; empty: none was found.
    [[nodiscard]] std::vector<double>
    whole_solution(double enough, std::size_t most, const Patience& patience) const;

private:
    /// Most that each column can be in a solution that costs less than `enough`.
    [[nodiscard]] std::vector<double> upper_below(double enough, const ClpSimplex& solved) const;
    [[nodiscard]] Whole
    branch(std::span<const double> upper, double enough, const Patience& patience) const;
    [[nodiscard]] ClpSimplex solved() const;

    std::vector<double> row_lower_;
    std::vector<double> row_upper_;
    std::vector<double> costs_;
    std::vector<double> upper_;
    std::vector<int> whole_;     // columns, ascending
    std::vector<int> starts_{0}; // by column, then the end
    std::vector<int> rows_;
    std::vector<double> factors_;
};

} // namespace loa::touring
