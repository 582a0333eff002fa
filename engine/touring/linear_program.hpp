#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace loa::touring {

/// A linear program to be minimised, built row by row and column by column.
class LinearProgram {
public:
    using Row = int;

    static constexpr double infinity = std::numeric_limits<double>::max();

    struct Entry {
        Row row{};
        double factor{};
    };

    /// lower ≤ Σ factor · column ≤ upper
    Row add_row(double lower, double upper);
    /// 0 ≤ column ≤ upper
    void add_column(double cost, double upper, std::span<const Entry> entries);

    [[nodiscard]] std::size_t columns() const noexcept { return costs_.size(); }

    /// The least cost; nothing when it was not found.
    [[nodiscard]] std::optional<double> minimum() const;

private:
    std::vector<double> row_lower_;
    std::vector<double> row_upper_;
    std::vector<double> costs_;
    std::vector<double> upper_;
    std::vector<int> starts_{0}; // by column, then the end
    std::vector<int> rows_;
    std::vector<double> factors_;
};

} // namespace loa::touring
