#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace loa::rotation {

/// Gives each row a column of its own so that the sum of costs is least, by shortest augmenting paths.
/// Keeps its memory from one problem to the next.
///
/// Source: Jonker, Volgenant, "A shortest augmenting path algorithm for dense and sparse linear
///         assignment problems", Computing 38 (1987), 325–340.
class LinearAssignment {
public:
    /// What is not possible costs this; a solution without any exists.
    static constexpr double forbidden = std::numeric_limits<double>::infinity();

    /// `rows` ≤ `columns`; all costs are forbidden at first.
    void resize(std::size_t rows, std::size_t columns);
    [[nodiscard]] double& cost(std::size_t row, std::size_t column)
    {
        return costs_[row * columns_ + column];
    }
    /// The column of each row. Cost: rows² · columns at most.
    [[nodiscard]] std::span<const std::size_t> solve();

private:
    void augment(std::size_t start);
    void reach_from(std::size_t row, double length);
    void move_on(std::size_t start, std::size_t column);
    [[nodiscard]] std::size_t nearest() const;

    std::size_t rows_{};
    std::size_t columns_{};
    std::vector<double> costs_;
    std::vector<double> row_price_;
    std::vector<double> column_price_;
    std::vector<std::size_t> row_of_;    // by column; rows_ when free
    std::vector<std::size_t> column_of_; // by row
    std::vector<double> distance_;       // to each column
    std::vector<std::size_t> from_;      // the row before it on the path
    std::vector<unsigned char> done_;
};

} // namespace loa::rotation
