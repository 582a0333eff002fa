#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace loa::plan {

/// The cheapest way for one site through its days: empty, or with stays that may follow each other on
/// the day of an exchange. A shortest path in a graph without circles.
class HangingChain {
public:
    explicit HangingChain(int days);

    /// What it costs to leave the site empty on `day`.
    void empty_day(int day, std::int64_t price);
    /// A stay that begins with nothing up.
    void stay(int from, int last, std::int64_t price) { stays_.push_back({from, last, price}); }
    /// A stay that begins on the day the one before it ends.
    void exchange(int from, int last, std::int64_t price)
    {
        exchanges_.push_back({from, last, price});
    }

    /// First and last days of the stays of the cheapest way, in order; of equally cheap ones that
    /// with the earliest and longest stays.
    [[nodiscard]] std::vector<std::pair<int, int>> shortest() const;

private:
    struct Arc {
        int from;
        int last;
        std::int64_t price;
    };

    int days_;
    std::vector<std::int64_t> empty_;
    std::vector<Arc> stays_;
    std::vector<Arc> exchanges_;
};

} // namespace loa::plan
