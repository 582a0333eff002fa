#include "plan/offer.hpp"

#include <algorithm>
#include <map>

namespace loa::plan {
namespace {

using std::chrono::seconds;

bool hard(const std::optional<rules::Gaps>& gaps)
{
    return !gaps || gaps->severity == rules::Severity::hard;
}

// When each item last ended at the station in earlier weeks.
std::map<std::string_view, time::Second> last_ends(const Setting& setting, const StationWeek& week)
{
    std::map<std::string_view, time::Second> ends;
    for (const model::Airing& airing : setting.history.airings()) {
        if (airing.station == week.station->key && !airing.content.empty() &&
            airing.session_day < setting.days.from()) {
            auto& end = ends.try_emplace(airing.content.value, airing.span.until()).first->second;
            end = std::max(end, airing.span.until());
        }
    }
    return ends;
}

bool of_station(const model::Demand& demand, const StationWeek& week)
{
    return demand.station == week.station->key;
}

bool wanted(const Setting& setting, const StationWeek& week, const model::Content& content)
{
    const auto pins_it = [&](const model::Pin& pin) {
        return pin.station == week.station->key && pin.content == content.key &&
               setting.days.contains(pin.day);
    };
    return carrier(content.kind) && (std::ranges::any_of(setting.demands,
                                                         [&](const model::Demand& demand) {
                                                             return of_station(demand, week) &&
                                                                    would_serve(content, demand);
                                                         }) ||
                                     std::ranges::any_of(setting.model.changes.pins, pins_it));
}

// Earlier weeks keep an item out of the first hours: itself, and others of its family.
void bar_by_history(const Setting& setting,
                    const StationWeek& week,
                    Offer& offer,
                    const std::map<std::string_view, time::Second>& ends)
{
    std::optional<time::Second> family_end;
    for (const auto& [key, end] : ends) {
        const model::Content* other = find(setting.model, model::ContentKey{std::string{key}});
        const bool kin = other != nullptr && other != offer.content && !other->family.empty() &&
                         other->family == offer.content->family;
        if (kin) {
            family_end = std::max(family_end.value_or(end), end);
        }
    }
    for (std::size_t i = 0; i != week.places.size(); ++i) {
        const Place& place = week.places[i];
        const time::DateSpan day{place.day, place.day + date::days{1}};
        if (!offer.barred[i].empty()) {
            continue;
        }
        if (offer.last_end &&
            *offer.last_end + minimum_gap(setting, week, *offer.content, day) > place.span.from()) {
            offer.barred[i] = "minimum-gap";
        } else if (family_end &&
                   *family_end + family_gap(setting, *offer.content) > place.span.from()) {
            offer.barred[i] = "family-gap";
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

std::string_view bar(const Setting& setting,
                     const StationWeek& week,
                     const model::Content& content,
                     const Place& place)
{
    const rules::Candidate candidate{setting.model,
                                     *week.commune,
                                     *week.station,
                                     *place.pattern,
                                     place.segment(),
                                     content,
                                     place.day,
                                     place.span};
    const auto rule = std::ranges::find_if(
        setting.airing_rules, [&](const auto* asked) { return asked->excess(candidate) > 0; });
    return rule == setting.airing_rules.end() ? std::string_view{} : (*rule)->name();
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

std::vector<Offer> offers(const Setting& setting, const StationWeek& week)
{
    const auto ends = last_ends(setting, week);
    std::vector<Offer> found;
    for (const model::Content& content : setting.model.contents) {
        if (!wanted(setting, week, content)) {
            continue;
        }
        Offer offer{&content, {}, std::nullopt};
        for (const Place& place : week.places) {
            offer.barred.push_back(bar(setting, week, content, place));
        }
        if (const auto end = ends.find(content.key.value); end != ends.end()) {
            offer.last_end = end->second;
        }
        bar_by_history(setting, week, offer, ends);
        found.push_back(std::move(offer));
    }
    return found;
}

} // namespace loa::plan
