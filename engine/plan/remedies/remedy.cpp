#include "plan/remedies/remedy.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "plan/remedies/gap_remedy.hpp"
#include "plan/remedies/item_remedy.hpp"
#include "plan/remedies/limit_remedy.hpp"
#include "plan/remedies/time_remedy.hpp"

namespace loa::plan {
namespace {

bool has_segment(const Setting& setting, const Problem& problem, const Claim& claim)
{
    return std::ranges::any_of(problem.week->station->patterns, [&](const model::PatternKey& key) {
        const model::SessionPattern* pattern = find(setting.model, key);
        return pattern != nullptr &&
               std::ranges::any_of(pattern->segments, [&](const model::Segment& segment) {
                   return segment.kind == carrier(claim.demand->form);
               });
    });
}

bool nothing_made(const Claim& claim)
{
    return std::ranges::none_of(claim.serves, [](bool serves) { return serves; });
}

// What to do when nothing that was tried lets an airing in.
Help last_resort(const Setting& setting, const Case& at)
{
    Help help;
    if (!has_segment(setting, at.problem, at.claim)) {
        help.remedy = model::Remedy::use_other_form;
    } else if (nothing_made(at.claim) && !at.claim.demand->languages.empty()) {
        help.remedy = model::Remedy::produce_language;
        help.detail = at.claim.demand->languages.front().value;
    } else {
        help.remedy = model::Remedy::lower_demand;
        help.amount = at.missing;
    }
    return help;
}

} // namespace

void set_remedy(const Setting& setting,
                const Problem& problem,
                const Room& room,
                const Claim& claim,
                model::Bump& bump)
{
    const Case at{problem, room, claim, bump.missing()};
    using Attempt = Help (*)(const Setting&, const Case&);
    constexpr std::array<Attempt, 13> attempts{approve,
                                               lift_ban,
                                               relax_gap,
                                               shorten,
                                               add_time,
                                               raise_limit,
                                               widen_daypart,
                                               allow_language,
                                               extend_validity,
                                               bring_forward,
                                               repair_station,
                                               move_session,
                                               add_session_day};
    Help best;
    for (const Attempt attempt : attempts) {
        Help help = attempt(setting, at);
        if (help.gain > best.gain) {
            best = std::move(help);
        }
        if (best.gain >= at.missing) {
            break;
        }
    }
    if (best.gain == 0) {
        best = last_resort(setting, at);
    }
    bump.remedy = best.remedy;
    bump.amount = best.amount;
    bump.item = best.item;
    bump.pattern = best.pattern;
    bump.detail = best.detail;
    bump.segment = best.segment;
    bump.day = best.day;
    bump.gain = best.gain;
}

} // namespace loa::plan
