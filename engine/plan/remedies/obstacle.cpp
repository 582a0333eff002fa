#include "plan/remedies/obstacle.hpp"

#include <algorithm>
#include <map>

#include "plan/pins.hpp"

namespace loa::plan {
namespace {

using rotation::ItemIndex;
using rotation::SlotIndex;

// How near an airing came to being placed, the nearest last. Where the item airs already nothing
// stopped it.
enum class Reach { airs, barred, gap, family, full };

struct Vote {
    Reach reach{};
    std::string_view rule;
};

Vote vote(const Problem& problem, const Room& room, ItemIndex item, SlotIndex slot)
{
    const Offer& offer = problem.offers[problem.entries[item].offer];
    if (!offer.barred[slot].empty()) {
        return {Reach::barred, offer.barred[slot]};
    }
    switch (const Block block = room.blocked(item, slot)) {
    case Block::none: // only an upper limit can have kept it out
        return {Reach::full, "quota"};
    case Block::taken:
        return {Reach::airs, "no-session-left"};
    case Block::gap:
        return {Reach::gap, rule_of(block)};
    case Block::family:
        return {Reach::family, rule_of(block)};
    default:
        return {Reach::full, rule_of(block)};
    }
}

bool carries(const Place& place, const Claim& claim)
{
    return place.segment().kind == carrier(claim.demand->form) &&
           claim.demand->days.contains(place.day);
}

bool airs_in(const Room& room, const Claim& claim, SlotIndex slot)
{
    return std::ranges::any_of(claim.items, [&](ItemIndex item) {
        return std::ranges::binary_search(room.slots_of(item), slot);
    });
}

std::optional<Vote>
vote_of(const Problem& problem, const Room& room, const Claim& claim, SlotIndex slot)
{
    std::optional<Vote> nearest;
    for (const ItemIndex item : claim.items) {
        const Vote vote = plan::vote(problem, room, item, slot);
        if (!nearest || vote.reach > nearest->reach) {
            nearest = vote;
        }
    }
    return nearest;
}

using Votes = std::map<std::string_view, int>;

std::string_view winner(const Votes& votes)
{
    const auto most = std::ranges::max_element(votes, {}, [](const auto& v) { return v.second; });
    return most == votes.end() ? "place-and-language" : most->first;
}

} // namespace

std::string obstacle(const Problem& problem, const Room& room, const Claim& claim)
{
    Votes votes;
    Votes of_served;
    for (SlotIndex slot = 0; slot != problem.week->places.size(); ++slot) {
        if (carries(problem.week->places[slot], claim)) {
            if (const auto vote = vote_of(problem, room, claim, slot)) {
                ++(airs_in(room, claim, slot) ? of_served : votes)[vote->rule];
            }
        }
    }
    for (const Missed& missed : problem.week->missed) {
        if (carries(missed.place, claim)) {
            ++votes[missed.rule];
        }
    }
    return std::string{winner(votes.empty() ? of_served : votes)};
}

} // namespace loa::plan
