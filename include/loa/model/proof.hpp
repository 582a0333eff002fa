#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>

/// What proves how good one station's week is: its slots and items as the search saw them, where it
/// placed them, and prices from which anybody can compute the bounds again. schedules/EXPORT.md says
/// how; the members stand there under these names. Units: seconds; prices in billionths of what is
/// bounded, whole, so that they read back as they were; slots, items and families by index, from 0.
namespace loa::model {

/// What a slot's time and places cost an airing.
struct ProofPrice {
    std::int64_t second{};   ///< of one second
    std::int64_t position{}; ///< of one item
    std::int64_t longer{};   ///< of an item longer than half the slot's capacity: at most one fits
    friend bool operator==(const ProofPrice&, const ProofPrice&) = default;
};

struct ProofSlot {
    std::int64_t begin{}; ///< after the week's Monday, 00:00
    std::int32_t length{};
    std::int32_t capacity{};
    std::int32_t positions{};
    ProofPrice price;     ///< for the bound on the unevenness
    ProofPrice shortfall; ///< for the bound on the shortfall
    friend bool operator==(const ProofSlot&, const ProofSlot&) = default;
};

struct ProofItem {
    std::string content; ///< its key
    std::int32_t duration{};
    std::int32_t gap{};
    std::int64_t weight{};
    std::vector<std::int64_t> slots;   ///< eligible
    std::vector<std::int64_t> repeats; ///< empty, or beside each its repeat's slot; −1: none
    std::vector<std::int64_t> fixed;
    std::vector<std::int64_t> placed;
    std::optional<std::int64_t> last_end; ///< of its last airing before the week, ≤ 0
    std::int64_t airtime_since{};         ///< open to it between that and the week
    friend bool operator==(const ProofItem&, const ProofItem&) = default;
};

/// Items of which at most one may lie in any stretch of `gap`.
struct ProofFamily {
    std::vector<std::int64_t> items;
    std::int32_t gap{};
    std::vector<std::int64_t> price;     ///< of being in the stretch that begins with the slot
    std::vector<std::int64_t> shortfall; ///< the same, for the bound on the shortfall
    friend bool operator==(const ProofFamily&, const ProofFamily&) = default;
};

/// What a demand owes at least, of any of `items` in slots [from, until).
struct ProofWish {
    std::int32_t at_least{};
    std::int64_t weight{};
    std::vector<std::int64_t> items;
    std::int64_t from{};
    std::int64_t until{};
    std::int64_t price{}; ///< what an airing earns; from 0 to the weight
    friend bool operator==(const ProofWish&, const ProofWish&) = default;
};

struct Proof {
    std::string station; ///< its key
    double unevenness{};
    double bound{}; ///< no placement with the same counts is less uneven
    std::int64_t shortfall{};
    std::int64_t shortfall_bound{}; ///< no placement leaves less missing
    std::vector<ProofSlot> slots;
    std::vector<ProofItem> items;
    std::vector<ProofFamily> families;
    std::vector<ProofWish> wishes;
    friend bool operator==(const Proof&, const Proof&) = default;
};

BOOST_DESCRIBE_STRUCT(ProofPrice, (), (second, position, longer))
BOOST_DESCRIBE_STRUCT(ProofSlot, (), (begin, length, capacity, positions, price, shortfall))
BOOST_DESCRIBE_STRUCT(
    ProofItem,
    (),
    (content, duration, gap, weight, slots, repeats, fixed, placed, last_end, airtime_since))
BOOST_DESCRIBE_STRUCT(ProofFamily, (), (items, gap, price, shortfall))
BOOST_DESCRIBE_STRUCT(ProofWish, (), (at_least, weight, items, from, until, price))
BOOST_DESCRIBE_STRUCT(
    Proof,
    (),
    (station, unevenness, bound, shortfall, shortfall_bound, slots, items, families, wishes))

} // namespace loa::model
