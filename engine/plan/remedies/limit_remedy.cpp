#include "plan/remedies/limit_remedy.hpp"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

#include "plan/remedies/trial.hpp"

namespace loa::plan {
namespace {

using Holds = std::function<bool(const Place&, const model::Content&)>;

// The offers of the claim as they would be if `rule` did not hold where `lifted` says so.
Trial without_rule(const Setting& setting,
                   const Case& at,
                   std::string_view rule,
                   const Holds& lifted)
{
    Trial trial{at.problem, at.room.placement()};
    for (std::size_t i = 0; i != at.problem.offers.size(); ++i) {
        const Offer& before = at.problem.offers[i];
        if (!at.claim.serves[i]) {
            continue;
        }
        Offer after = plan::offer(setting, *at.problem.week, *before.content, rule);
        for (std::size_t slot = 0; slot != after.barred.size(); ++slot) {
            const Place& place = at.problem.week->places[slot];
            if (before.barred[slot] == rule && !lifted(place, *before.content)) {
                after.barred[slot] = rule;
            }
        }
        trial = with_offer(setting, trial.problem, at.room, i, std::move(after));
    }
    return trial;
}

bool barred(const Case& at, std::size_t offer, const Holds& where, std::string_view rule)
{
    const Offer& tried = at.problem.offers[offer];
    for (std::size_t slot = 0; slot != tried.barred.size(); ++slot) {
        if (tried.barred[slot] == rule && where(at.problem.week->places[slot], *tried.content)) {
            return true;
        }
    }
    return false;
}

bool any_barred(const Case& at, const Holds& where, std::string_view rule)
{
    for (std::size_t offer = 0; offer != at.problem.offers.size(); ++offer) {
        if (at.claim.serves[offer] && barred(at, offer, where, rule)) {
            return true;
        }
    }
    return false;
}

// `help` with what it gains when `rule` does not hold where `lifted` says so.
Help lifting(
    const Setting& setting, const Case& at, std::string_view rule, const Holds& lifted, Help help)
{
    if (any_barred(at, lifted, rule)) {
        help.gain = gain(without_rule(setting, at, rule, lifted), *at.claim.demand, at.missing);
    }
    return help;
}

void keep_better(Help& best, Help help)
{
    if (help.gain > best.gain) {
        best = std::move(help);
    }
}

std::set<std::pair<const model::SessionPattern*, int>> segments_of(const Case& at)
{
    std::set<std::pair<const model::SessionPattern*, int>> segments;
    for (const Place& place : at.problem.week->places) {
        if (place.segment().kind == carrier(at.claim.demand->form)) {
            segments.insert({place.pattern, place.index});
        }
    }
    return segments;
}

std::set<model::LanguageKey> languages_of(const Setting& setting, const Case& at)
{
    std::set<model::LanguageKey> languages;
    for (std::size_t offer = 0; offer != at.problem.offers.size(); ++offer) {
        const model::LanguageKey& language = at.problem.offers[offer].content->language;
        if (at.claim.serves[offer] &&
            understood(setting.model, *at.problem.week->commune, language)) {
            languages.insert(language);
        }
    }
    return languages;
}

} // namespace

Help raise_limit(const Setting& /*setting*/, const Case& at)
{
    Help best;
    for (std::size_t i = 0; i != at.problem.claims.size(); ++i) {
        const model::Demand& limited = *at.problem.claims[i].demand;
        if (!limited.at_most || &limited == at.claim.demand) {
            continue;
        }
        model::Demand raised = limited;
        raised.at_most = *limited.at_most + at.missing;
        Trial trial{at.problem, at.room.placement()};
        trial.problem.claims[i].demand = &raised;
        const int gained = gain(trial, *at.claim.demand, at.missing);
        if (gained > best.gain) {
            best = {.remedy = model::Remedy::raise_limit,
                    .amount = gained,
                    .detail = limited.campaign.value,
                    .gain = gained};
        }
    }
    return best;
}

Help allow_language(const Setting& setting, const Case& at)
{
    Help best;
    for (const auto& [pattern, index] : segments_of(at)) {
        for (const model::LanguageKey& language : languages_of(setting, at)) {
            const auto lifted = [&, p = pattern, i = index](const Place& place,
                                                            const model::Content& content) {
                return place.pattern == p && place.index == i && content.language == language;
            };
            keep_better(best,
                        lifting(setting,
                                at,
                                "place-and-language",
                                lifted,
                                {.remedy = model::Remedy::allow_language,
                                 .pattern = pattern->key,
                                 .detail = language.value,
                                 .segment = index}));
        }
    }
    return best;
}

Help move_session(const Setting& setting, const Case& at)
{
    Help best;
    for (const model::PatternKey& key : at.problem.week->station->patterns) {
        const auto lifted = [&](const Place& place, const model::Content&) {
            return place.pattern->key == key;
        };
        keep_better(best,
                    lifting(setting,
                            at,
                            "quiet-hours",
                            lifted,
                            {.remedy = model::Remedy::move_session, .pattern = key}));
    }
    return best;
}

} // namespace loa::plan
