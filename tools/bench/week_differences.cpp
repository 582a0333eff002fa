#include "week_differences.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace loa::bench {
namespace {

using ItemAt = std::pair<std::string, std::int64_t>; // content and slot
using Counts = std::map<ItemAt, int>;

template <class Values, class Value>
bool has(const Values& values, const Value& value)
{
    return std::ranges::find(values, value) != values.end();
}

template <class Things>
auto find_key(const Things& things, const std::string& key)
{
    const auto found = std::ranges::find_if(things, [&](const auto& t) { return t.key == key; });
    return found == things.end() ? nullptr : &*found;
}

std::int64_t repeat_of(const model::ProofItem& item, std::int64_t slot)
{
    const auto at = std::ranges::find(item.slots, slot);
    return item.repeats.empty() || at == item.slots.end()
               ? -1
               : item.repeats[static_cast<std::size_t>(at - item.slots.begin())];
}

/// A week and the proof of one of its stations.
class Comparison {
public:
    Comparison(const ExportedWeek& week, const WeekStation& station, const model::Proof& proof)
        : week_{&week}, station_{&station}, proof_{&proof}
    {
        for (const WeekAiring& airing : week.airings) {
            if (airing.station == proof.station) {
                take(airing);
            }
        }
        for (const model::ProofItem& item : proof.items) {
            for (const std::int64_t slot : item.placed) {
                ++placed_[{item.content, slot}];
                if (const std::int64_t again = repeat_of(item, slot); again >= 0) {
                    ++placed_[{item.content, again}];
                }
            }
            for (const std::int64_t slot : item.fixed) {
                fixed_.insert({item.content, slot});
            }
        }
    }

    [[nodiscard]] bool same_slots() const
    {
        return std::ranges::equal(
            station_->slots, proof_->slots, [](const WeekSlot& a, const model::ProofSlot& b) {
                return std::tuple{a.begin, a.length, a.capacity, a.positions} ==
                       std::tuple{b.begin, b.length, b.capacity, b.positions};
            });
    }
    [[nodiscard]] bool same_airings() const { return all_inside_ && heard_ == placed_; }

    /// What the morning repeats of the week before's last afternoon is fixed, and not pinned.
    [[nodiscard]] bool same_pinned() const
    {
        return std::ranges::includes(fixed_, pinned_) &&
               std::ranges::all_of(fixed_, [&](const ItemAt& at) {
                   return pinned_.contains(at) || repeated_.contains(at);
               });
    }
    [[nodiscard]] bool same_items() const
    {
        return std::ranges::all_of(proof_->items, [&](const model::ProofItem& item) {
            const WeekContent* content = find_key(week_->contents, item.content);
            const bool known = content != nullptr && content->length == item.duration;
            return (known || (content == nullptr && item.placed.empty())) && in_place(item);
        });
    }
    /// Each demand on the station with its wish. Nothing when they do not fit together.
    [[nodiscard]] bool same_demands()
    {
        std::vector<const model::ProofWish*> wishes;
        wishes.reserve(proof_->wishes.size());
        for (const model::ProofWish& wish : proof_->wishes) {
            wishes.push_back(&wish);
        }
        for (const WeekDemand& demand : week_->demands) {
            if (demand.station != proof_->station) {
                continue;
            }
            const auto wish = std::ranges::find_if(
                wishes, [&](const model::ProofWish* w) { return fits(demand, *w); });
            if (wish == wishes.end()) {
                return false;
            }
            owed_.emplace_back(&demand, *wish);
            wishes.erase(wish);
        }
        return wishes.empty();
    }
    /// Of the demands found to have wishes. What filling adds to another's items is not off target.
    [[nodiscard]] std::int64_t off_target() const
    {
        std::int64_t sum = 0;
        for (const auto& [demand, wish] : owed_) {
            const std::int64_t above = filled(*wish) ? 0 : demand->placed - demand->target;
            sum += demand->weight * std::max(demand->target - demand->placed, above);
        }
        return sum;
    }

private:
    void take(const WeekAiring& airing)
    {
        const auto slot = std::ranges::find_if(station_->slots, [&](const WeekSlot& s) {
            return s.pattern == airing.pattern && s.day == airing.session_day &&
                   s.segment == airing.segment;
        });
        const WeekContent* content = find_key(week_->contents, airing.content);
        if (slot == station_->slots.end() || airing.begin < slot->begin ||
            airing.begin >= slot->begin + slot->length || content == nullptr ||
            airing.length != content->length) {
            all_inside_ = false;
            return;
        }
        const ItemAt at{airing.content, slot - station_->slots.begin()};
        ++heard_[at];
        if (airing.pinned) {
            pinned_.insert(at);
        }
        if (airing.repeat) {
            repeated_.insert(at);
        }
    }

    /// In order of time, what is fixed among them, the others where they may be.
    static bool in_place(const model::ProofItem& item)
    {
        const auto may = [&](std::int64_t s) { return has(item.slots, s) || has(item.fixed, s); };
        return std::ranges::adjacent_find(item.placed, std::greater_equal{}) == item.placed.end() &&
               std::ranges::all_of(item.fixed, [&](auto s) { return has(item.placed, s); }) &&
               std::ranges::all_of(item.placed, may);
    }

    [[nodiscard]] static bool serves(const WeekContent& content, const WeekDemand& demand)
    {
        return content.kind == demand.form && has(demand.languages, content.language) &&
               (demand.themes.empty() || has(demand.themes, content.theme)) &&
               (demand.contents.empty() || has(demand.contents, content.key));
    }
    [[nodiscard]] std::int64_t credit(const model::ProofWish& wish) const
    {
        const auto inside = [&](std::int64_t s) { return wish.from <= s && s < wish.until; };
        std::int64_t sum = 0;
        for (const std::int64_t i : wish.items) {
            const model::ProofItem& item = proof_->items[static_cast<std::size_t>(i)];
            for (const std::int64_t slot : item.placed) {
                sum += (inside(slot) ? 1 : 0) + (inside(repeat_of(item, slot)) ? 1 : 0);
            }
        }
        return sum;
    }
    /// Whether the wish has the slots of the demand's days, and no others.
    [[nodiscard]] bool on_same_days(const WeekDemand& demand, const model::ProofWish& wish) const
    {
        std::int64_t slot = 0;
        return std::ranges::all_of(station_->slots, [&](const WeekSlot& s) {
            const bool inside = wish.from <= slot && slot < wish.until;
            ++slot;
            return inside == (demand.from <= s.day && s.day <= demand.last);
        });
    }
    /// Whether the wish has the items that count for the demand, of those whose contents are known.
    [[nodiscard]] bool of_same_items(const WeekDemand& demand, const model::ProofWish& wish) const
    {
        std::int64_t i = 0;
        return std::ranges::all_of(proof_->items, [&](const model::ProofItem& item) {
            const WeekContent* content = find_key(week_->contents, item.content);
            const bool wished = has(wish.items, i++);
            return content == nullptr || wished == serves(*content, demand);
        });
    }
    [[nodiscard]] bool fits(const WeekDemand& demand, const model::ProofWish& wish) const
    {
        return demand.at_least == wish.at_least && demand.weight == wish.weight &&
               on_same_days(demand, wish) && of_same_items(demand, wish) &&
               demand.placed == credit(wish);
    }
    [[nodiscard]] bool filled(const model::ProofWish& wish) const
    {
        return std::ranges::any_of(owed_, [&](const auto& other) {
            return other.first->fill && std::ranges::any_of(wish.items, [&](auto i) {
                       return has(other.second->items, i);
                   });
        });
    }

    const ExportedWeek* week_;
    const WeekStation* station_;
    const model::Proof* proof_;
    bool all_inside_{true}; ///< every airing begins in its slot and lasts as its content
    Counts heard_;
    Counts placed_;
    std::set<ItemAt> pinned_;
    std::set<ItemAt> repeated_;
    std::set<ItemAt> fixed_;
    std::vector<std::pair<const WeekDemand*, const model::ProofWish*>> owed_;
};

bool same_quality(const ExportedWeek& week, std::int64_t off_target)
{
    WeekQuality sum;
    for (const model::Proof& proof : week.proofs) {
        sum.unevenness += proof.unevenness;
        sum.bound += proof.bound;
        sum.shortfall += proof.shortfall;
        sum.shortfall_bound += proof.shortfall_bound;
    }
    // Without a station nothing could be placed.
    for (const WeekDemand& demand : week.demands) {
        if (demand.station.empty()) {
            sum.shortfall += demand.weight * demand.at_least;
            sum.shortfall_bound += demand.weight * demand.at_least;
        }
    }
    constexpr double tolerance = 1e-6;
    return std::abs(sum.unevenness - week.quality.unevenness) <= tolerance &&
           std::abs(sum.bound - week.quality.bound) <= tolerance &&
           sum.shortfall == week.quality.shortfall &&
           sum.shortfall_bound == week.quality.shortfall_bound &&
           off_target == week.quality.off_target;
}

/// Whether each station has one proof, and airings and demands are at stations.
bool same_stations(const ExportedWeek& week)
{
    std::multiset<std::string> stations;
    std::multiset<std::string> proofs;
    for (const WeekStation& station : week.stations) {
        stations.insert(station.key);
    }
    for (const model::Proof& proof : week.proofs) {
        proofs.insert(proof.station);
    }
    const auto known = [&](const auto& at) {
        return at.station.empty() || stations.contains(at.station);
    };
    return stations == proofs && std::ranges::all_of(week.airings, known) &&
           std::ranges::all_of(week.demands, known);
}

} // namespace

std::vector<std::string> differences(const ExportedWeek& week)
{
    if (!same_stations(week)) {
        return {"stations"};
    }
    std::set<std::string> found;
    const auto note = [&](bool same, const char* name) {
        if (!same) {
            found.insert(name);
        }
    };
    std::int64_t off_target = 0;
    for (const model::Proof& proof : week.proofs) {
        Comparison comparison{week, *find_key(week.stations, proof.station), proof};
        note(comparison.same_slots(), "slots");
        note(comparison.same_airings(), "airings");
        note(comparison.same_pinned(), "pinned");
        note(comparison.same_items(), "items");
        note(comparison.same_demands(), "demands");
        off_target += comparison.off_target();
    }
    note(same_quality(week, off_target), "quality");
    return {found.begin(), found.end()};
}

} // namespace loa::bench
