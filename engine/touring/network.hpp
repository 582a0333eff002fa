#pragma once

#include <vector>

#include "relaxation.hpp"

namespace loa::touring {

/// How much of the way between two places is looked at.
enum class Detail { every_way, nearest_place };

/// Adds the tours of a fleet that makes one stop a day: a flow over days, nights away and, with every
/// way, the places where it sleeps. A fleet that is back rests and starts again.
class Network {
public:
    Network(Relaxation& relaxation, const Fleet& fleet, Detail detail);

    /// Gives the row where its teams start.
    LinearProgram::Row add();

private:
    using Row = LinearProgram::Row;

    struct Way {
        std::int64_t time{};
        std::int64_t cost{};
    };

    void add_rows();
    void add_day(Day d);
    void add_from_home(Day d, PlaceIndex v);
    void add_from_away(Day d, std::size_t spot);
    void add_visit_from_away(Day d, std::size_t spot, PlaceIndex v);
    void move(Day d, PlaceIndex v, std::int64_t effort, Row from, Row to);
    void find_nearest(Day d);
    [[nodiscard]] Way way(Day d, std::size_t spot, PlaceIndex v) const;
    [[nodiscard]] Way home(Day d, std::size_t spot) const;
    [[nodiscard]] bool fits(Day d, std::int64_t time) const;
    /// Of the morning of `d` at the base, or nothing after the last day.
    [[nodiscard]] Row at_home(Day d) const;
    [[nodiscard]] Row away(Day d, std::size_t spot, std::int32_t night) const;
    [[nodiscard]] std::size_t spot_of(PlaceIndex v) const
    {
        return detail_ == Detail::every_way ? v : 0;
    }

    Relaxation* relaxation_;
    const Layout* layout_;
    const Fleet* fleet_;
    const Team* team_;
    Point base_;
    Detail detail_;
    std::size_t spots_;
    std::vector<Row> home_;    // by day
    std::vector<Row> away_;    // day × spot × night
    std::vector<Way> nearest_; // by place, on the day added: from the nearest other place
    Way nearest_home_;         // on the day added: from the nearest place
};

/// Adds days of a fleet that may make several stops: time, load and stops of all its teams together.
void add_days(Relaxation& relaxation, const Fleet& fleet);

/// How many columns the tours of `fleet` take with every way.
[[nodiscard]] std::size_t columns_with_every_way(const Layout& layout, const Fleet& fleet);

} // namespace loa::touring
