#include "plan/remedies/item_remedy.hpp"

#include <algorithm>
#include <functional>
#include <set>

#include "plan/remedies/trial.hpp"

namespace loa::plan {
namespace {

using rotation::ItemIndex;
using rotation::SlotIndex;
using std::chrono::seconds;

constexpr date::weeks near_enough{8};

bool barred_by(const Offer& offer, std::string_view rule)
{
    return std::ranges::find(offer.barred, rule) != offer.barred.end();
}

// What would lift a bar of `rule`; `apply` says whether the item can be changed so.
struct Change {
    std::string_view rule;
    model::Remedy remedy{};
    std::function<bool(model::Content&)> apply;
};

// Tries the same change on every item of the claim that its rule bars somewhere.
Help best_item(const Setting& setting, const Case& at, const Change& change)
{
    Help best;
    for (std::size_t i = 0; i != at.problem.offers.size(); ++i) {
        const Offer& offer = at.problem.offers[i];
        if (!at.claim.serves[i] || !barred_by(offer, change.rule)) {
            continue;
        }
        model::Content content = *offer.content;
        if (!change.apply(content)) {
            continue;
        }
        const bool ban = change.remedy == model::Remedy::lift_ban;
        const std::string_view except = ban ? change.rule : "";
        const Trial trial = with_offer(setting,
                                       at.problem,
                                       at.room,
                                       i,
                                       plan::offer(setting, *at.problem.week, content, except));
        const int more = gain(trial, *at.claim.demand, at.missing);
        if (more > best.gain) {
            best.remedy = change.remedy;
            best.item = content.key;
            best.gain = more;
        }
    }
    return best;
}

// By how many seconds the item would have to be shorter to lie in some slot.
std::set<seconds> excesses(const Case& at, std::size_t offer)
{
    const Offer& tried = at.problem.offers[offer];
    const seconds length = tried.content->length;
    std::set<seconds> found;
    for (SlotIndex slot = 0; slot != at.problem.week->places.size(); ++slot) {
        const auto limit = at.problem.week->places[slot].segment().item_limit;
        if (tried.barred[slot] == "item-length" && limit > seconds{0}) {
            found.insert(length - limit);
        }
        const seconds left{at.room.seconds_left(slot)};
        if (tried.barred[slot].empty() && at.room.positions_left(slot) > 0 && left < length &&
            (length - left) * 4 <= length) {
            found.insert(length - left);
        }
    }
    return found;
}

Help shorten_by(const Setting& setting, const Case& at, std::size_t offer, seconds less)
{
    model::Content content = *at.problem.offers[offer].content;
    content.length -= less;
    const Trial trial = with_offer(
        setting, at.problem, at.room, offer, plan::offer(setting, *at.problem.week, content));
    Help help;
    help.remedy = model::Remedy::shorten_item;
    help.amount = less.count();
    help.item = content.key;
    help.gain = gain(trial, *at.claim.demand, at.missing);
    return help;
}

} // namespace

Help approve(const Setting& setting, const Case& at)
{
    return best_item(setting, at, {"approval", model::Remedy::approve_item, [](auto& content) {
                                       content.approval = model::Approval{{}, content.valid.from()};
                                       return true;
                                   }});
}

Help lift_ban(const Setting& setting, const Case& at)
{
    return best_item(
        setting, at, {"forbidden", model::Remedy::lift_ban, [](auto&) { return true; }});
}

Help widen_daypart(const Setting& setting, const Case& at)
{
    return best_item(setting, at, {"daypart", model::Remedy::widen_daypart, [](auto& content) {
                                       content.daypart.reset();
                                       return true;
                                   }});
}

Help extend_validity(const Setting& setting, const Case& at)
{
    const time::DateSpan& week = setting.days;
    const auto longer = [&](model::Content& content) {
        const time::Day until = content.valid.until();
        content.valid = {content.valid.from(), time::DateSpan::always().until()};
        return until < week.until() && until >= week.from() - near_enough;
    };
    Help help = best_item(setting, at, {"validity", model::Remedy::extend_validity, longer});
    if (help.gain > 0) {
        help.day = find(setting.model, help.item)->valid.last();
    }
    return help;
}

Help bring_forward(const Setting& setting, const Case& at)
{
    const time::DateSpan& week = setting.days;
    const auto sooner = [&](model::Content& content) {
        const time::Day from = content.valid.from();
        content.valid = {time::DateSpan::always().from(), content.valid.until()};
        return week.from() < from && from <= week.until() + near_enough;
    };
    Help help = best_item(setting, at, {"validity", model::Remedy::bring_forward, sooner});
    if (help.gain > 0) {
        help.day = find(setting.model, help.item)->valid.from();
    }
    return help;
}

Help shorten(const Setting& setting, const Case& at)
{
    Help best;
    for (std::size_t offer = 0; offer != at.problem.offers.size(); ++offer) {
        if (!at.claim.serves[offer]) {
            continue;
        }
        for (const seconds less : excesses(at, offer)) {
            if (Help help = shorten_by(setting, at, offer, less); help.gain > best.gain) {
                best = std::move(help);
            }
        }
    }
    return best;
}

} // namespace loa::plan
