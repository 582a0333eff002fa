#pragma once

#include <vector>

#include "loa/model/demand.hpp"
#include "loa/rotation/grid.hpp"
#include "plan/offer.hpp"
#include "plan/room.hpp"
#include "plan/setting.hpp"
#include "plan/station_week.hpp"

namespace loa::plan {

/// A demand of the station, and what could be given to it.
struct Claim {
    const model::Demand* demand{};
    std::vector<bool> serves;               ///< by offer: whether its airings count
    std::vector<rotation::ItemIndex> items; ///< of each such offer on the demand's days
};

/// Which slots of an offer an item of the grid has: what is repeated the next morning has one item for
/// the afternoons, where an airing counts twice, and one for everything else.
enum class Part { all, repeated, single };

/// What an item of the grid stands for: an offer, on some days of the week. Demands with other days
/// have items of their own, so that an airing owed on weekdays is not placed on Sunday.
struct Entry {
    std::size_t offer{};
    time::DateSpan days;
    Part part{};

    friend bool operator==(const Entry&, const Entry&) = default;
};

/// A repeat that the last afternoon of the week before asks of this week's first morning.
struct Carried {
    rotation::ItemIndex item{};
    rotation::SlotIndex slot{};
};

/// One station's week as a rotation problem. Slot n of the grid is place n of the week. Borrows the
/// week and the setting's demands.
struct Problem {
    const StationWeek* week{};
    std::vector<Offer> offers;
    std::vector<Claim> claims;    ///< who is served first: priority, then weight, then file order
    rotation::Grid grid;          ///< without counts until they are set
    std::vector<Entry> entries;   ///< of the grid's items
    std::vector<Carried> carried; ///< fixed too

    [[nodiscard]] const model::Content& content(rotation::ItemIndex item) const
    {
        return *offers[entries[item].offer].content;
    }
};

[[nodiscard]] Problem problem(const Setting& setting, const StationWeek& week);

/// The item for `offer` on `days`, added when there is none yet.
[[nodiscard]] rotation::ItemIndex
item_for(const Setting& setting, Problem& problem, std::size_t offer, const time::DateSpan& days);

/// Takes over into the grid what changed in the offer of `item`.
void refresh(const Setting& setting, Problem& problem, rotation::ItemIndex item);

/// How many airings in `room` count for `claim`, repeats included.
[[nodiscard]] int served(const Problem& problem, const Room& room, const Claim& claim);

/// How many airings more `claim` gets when `item` is put into `slot`.
[[nodiscard]] int credit(const Problem& problem,
                         const Room& room,
                         const Claim& claim,
                         rotation::ItemIndex item,
                         rotation::SlotIndex slot);

} // namespace loa::plan
