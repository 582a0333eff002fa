#include "linear_assignment.hpp"

#include <utility>

namespace loa::rotation {

void LinearAssignment::resize(std::size_t rows, std::size_t columns)
{
    rows_ = rows;
    columns_ = columns;
    costs_.assign(rows * columns, forbidden);
}

std::span<const std::size_t> LinearAssignment::solve()
{
    row_price_.assign(rows_, 0);
    column_price_.assign(columns_, 0);
    row_of_.assign(columns_, rows_);
    column_of_.assign(rows_, columns_);
    distance_.resize(columns_);
    from_.resize(columns_);
    done_.resize(columns_);
    for (std::size_t row = 0; row != rows_; ++row) {
        augment(row);
    }
    return column_of_;
}

/// The column not reached yet that is nearest; columns_ when none can be reached.
std::size_t LinearAssignment::nearest() const
{
    std::size_t best = columns_;
    double least = forbidden;
    for (std::size_t column = 0; column != columns_; ++column) {
        if (done_[column] == 0 && distance_[column] < least) {
            least = distance_[column];
            best = column;
        }
    }
    return best;
}

/// Dijkstra from `start` to a free column at reduced costs; what lies on the way moves on.
void LinearAssignment::augment(std::size_t start)
{
    distance_.assign(columns_, forbidden);
    done_.assign(columns_, 0);
    double length = 0;
    std::size_t column = columns_;
    for (std::size_t row = start; row != rows_; row = row_of_[column]) {
        reach_from(row, length);
        column = nearest();
        if (column == columns_) {
            return;
        }
        length = distance_[column];
        done_[column] = 1;
    }
    row_price_[start] += length;
    for (std::size_t c = 0; c != columns_; ++c) {
        if (done_[c] != 0 && c != column) {
            row_price_[row_of_[c]] += length - distance_[c];
            column_price_[c] -= length - distance_[c];
        }
    }
    move_on(start, column);
}

void LinearAssignment::reach_from(std::size_t row, double length)
{
    for (std::size_t next = 0; next != columns_; ++next) {
        const double there =
            length + costs_[row * columns_ + next] - row_price_[row] - column_price_[next];
        if (done_[next] == 0 && there < distance_[next]) {
            distance_[next] = there;
            from_[next] = row;
        }
    }
}

/// Each row on the path to `column` gives up its column for the next.
void LinearAssignment::move_on(std::size_t start, std::size_t column)
{
    for (std::size_t row = columns_; row != start;) {
        row = from_[column];
        row_of_[column] = row;
        std::swap(column_of_[row], column);
    }
}

} // namespace loa::rotation
