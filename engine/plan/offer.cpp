#include "plan/offer.hpp"

#include <algorithm>

namespace loa::plan {
namespace {

using std::chrono::seconds;

bool hard(const std::optional<rules::Gaps>& gaps)
{
    return !gaps || gaps->severity == rules::Severity::hard;
}

bool wanted(const Setting& setting, const StationWeek& week, const model::Content& content)
{
    const auto asks = [&](const model::Demand& demand) {
        return demand.station == week.station->key && would_serve(content, demand);
    };
    const auto pinned = [&](const model::Pin& pin) { return pins(setting, week, pin, content); };
    const auto returns = [&](const Heard& heard) {
        return heard.to_repeat && heard.content == &content;
    };
    return carrier(content.kind) && (std::ranges::any_of(setting.demands, asks) ||
                                     std::ranges::any_of(setting.model.changes.pins, pinned) ||
                                     std::ranges::any_of(week.heard, returns));
}

// The hard rule that keeps `content` out of `place` whatever else airs in the week; empty when none.
std::string_view bar(const Setting& setting,
                     const StationWeek& week,
                     const model::Content& content,
                     const Place& place,
                     std::string_view except)
{
    const rules::Candidate candidate{setting.model,
                                     *week.commune,
                                     *week.station,
                                     *place.pattern,
                                     place.segment(),
                                     content,
                                     place.day,
                                     place.span};
    const auto rule = std::ranges::find_if(setting.airing_rules, [&](const auto* asked) {
        return asked->excess(candidate) > 0 && asked->name() != except;
    });
    return rule == setting.airing_rules.end() ? std::string_view{} : (*rule)->name();
}

std::optional<time::Second> last_end_of_kin(const StationWeek& week, const model::Content& content)
{
    std::optional<time::Second> last;
    for (const Heard& heard : week.heard) {
        if (heard.content->key != content.key && !content.family.empty() &&
            heard.content->family == content.family) {
            last = std::max(last.value_or(heard.last_end), heard.last_end);
        }
    }
    return last;
}

// Earlier weeks keep an item out of the first hours: itself, and others of its family.
void bar_by_history(const Setting& setting, const StationWeek& week, Offer& offer)
{
    const auto kin_end = last_end_of_kin(week, *offer.content);
    const auto kin_gap = family_gap(setting, *offer.content);
    for (std::size_t i = 0; i != week.places.size(); ++i) {
        const Place& place = week.places[i];
        const time::DateSpan day{place.day, place.day + date::days{1}};
        if (!offer.barred[i].empty()) {
            continue;
        }
        if (offer.last_end &&
            *offer.last_end + minimum_gap(setting, week, *offer.content, day) > place.span.from()) {
            offer.barred[i] = "minimum-gap";
        } else if (kin_end && *kin_end + kin_gap > place.span.from()) {
            offer.barred[i] = "family-gap";
        }
    }
}

// Bars each place still free that ends less than `gap` before another week's airing.
void bar_before(
    time::Second airing, seconds gap, std::string_view rule, Offer& offer, const StationWeek& week)
{
    for (std::size_t i = 0; i != week.places.size(); ++i) {
        if (offer.barred[i].empty() && week.places[i].span.until() + gap > airing) {
            offer.barred[i] = rule;
        }
    }
}

// Later weeks that are planned already keep an item and its family out of the last hours.
void bar_by_later_weeks(const Setting& setting, const StationWeek& week, Offer& offer)
{
    const model::Content& content = *offer.content;
    for (const Upcoming& next : week.upcoming) {
        if (next.content->key == content.key) {
            bar_before(next.first_start, next.gap, "minimum-gap", offer, week);
        } else if (same_message(*next.content, content)) {
            bar_before(
                next.first_start, family_gap(setting, *next.content), "family-gap", offer, week);
        }
    }
}

} // namespace

bool would_serve(const model::Content& content, const model::Demand& demand)
{
    model::Demand any = demand;
    any.languages = {content.language};
    return model::serves(content, any);
}

seconds minimum_gap(const Setting& setting,
                    const StationWeek& week,
                    const model::Content& content,
                    const time::DateSpan& days)
{
    seconds gap{0};
    if (hard(setting.pack.minimum_gap)) {
        for (time::Day day = days.from(); day < days.until(); day += date::days{1}) {
            gap = std::max(gap, setting.gaps.of(week.station->key, content, day));
        }
    }
    return gap;
}

seconds family_gap(const Setting& setting, const model::Content& content)
{
    return hard(setting.pack.family_gap) ? rules::gap_of(setting.pack.family_gap, content.kind)
                                         : seconds{0};
}

bool same_message(const model::Content& a, const model::Content& b)
{
    return a.key == b.key || (!a.family.empty() && a.family == b.family);
}

bool pins(const Setting& setting,
          const StationWeek& week,
          const model::Pin& pin,
          const model::Content& content)
{
    return pin.station == week.station->key && pin.content == content.key &&
           setting.days.contains(pin.day);
}

Offer offer(const Setting& setting,
            const StationWeek& week,
            const model::Content& content,
            std::string_view except)
{
    Offer offer{&content, {}, std::nullopt, false};
    for (const Place& place : week.places) {
        offer.barred.push_back(bar(setting, week, content, place, except));
    }
    for (const Heard& heard : week.heard) {
        if (heard.content->key == content.key) {
            offer.last_end = heard.last_end;
            offer.to_repeat = heard.to_repeat;
        }
    }
    bar_by_history(setting, week, offer);
    bar_by_later_weeks(setting, week, offer);
    return offer;
}

std::vector<Offer> offers(const Setting& setting, const StationWeek& week)
{
    std::vector<Offer> found;
    for (const model::Content& content : setting.model.contents) {
        if (wanted(setting, week, content)) {
            found.push_back(offer(setting, week, content));
        }
    }
    return found;
}

} // namespace loa::plan
