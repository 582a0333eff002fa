#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "loa/model/model.hpp"
#include "loa/model/ways.hpp"

namespace loa::plan {

/// Sites of one commune that crews stop at on a day.
struct CrewLoad {
    std::size_t place{}; ///< CrewRounds::place() of the commune
    int stops{};
    std::optional<std::size_t> crew; ///< that does it whatever else; none: whoever can
    friend auto operator<=>(const CrewLoad&, const CrewLoad&) = default;
};

/// Which crew can go where on a day and be home in time: stops and ways within its day, over the roads
/// as they are that day. Without any road in the model, ways take no time.
class CrewRounds {
public:
    /// Borrows the model.
    CrewRounds(const model::Model& model, const time::DateSpan& days);

    [[nodiscard]] std::size_t place(const model::CommuneCode& commune) const;

    /// `fixed` and the stops at each place that are not among them, in an order of its own; what no crew
    /// could do alone is divided.
    [[nodiscard]] std::vector<CrewLoad> loads(std::map<std::size_t, int> stops,
                                              std::vector<CrewLoad> fixed) const;

    /// The crew of each load, or nothing when no way of sharing was found. A load is not divided; loads
    /// with a crew keep it, even past its limits, but then it gets no more.
    [[nodiscard]] std::optional<std::vector<std::size_t>>
    share(time::Day day, std::span<const CrewLoad> loads) const;

    /// Whether there is a way of sharing; answers are remembered.
    [[nodiscard]] bool can_share(time::Day day, std::span<const CrewLoad> loads);

private:
    struct Duty {
        std::vector<std::size_t> places;
        int stops{};
    };

    [[nodiscard]] bool keeps_limits(std::size_t crew, const Duty& duty, time::Day day) const;
    [[nodiscard]] const model::Ways& ways(time::Day day) const;
    bool give(std::span<const CrewLoad> loads,
              std::span<const std::size_t> order,
              time::Day day,
              std::vector<Duty>& duties,
              std::vector<std::size_t>& crews) const;
    [[nodiscard]] std::vector<std::size_t> farthest_first(std::span<const CrewLoad> loads,
                                                          time::Day day) const;

    const model::Model* model_;
    std::vector<model::PlaceKey>
        places_; ///< bases in the order of the crews, then communes of sites
    time::Day first_;
    std::vector<model::Ways> seasons_;
    std::vector<std::size_t> season_of_; ///< by day
    std::map<std::vector<std::size_t>, bool> known_;
};

} // namespace loa::plan
