#include <algorithm>

#include "config/checks.hpp"
#include "config/slots.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;

// What a pin names, where all of it exists.
struct Pinned {
    const model::Pin* pin;
    const ChangePlace* place;
    const model::Station* station;
    const model::SessionPattern* pattern;
    const model::Content* content;
};

void check_session(Draft& draft, const Pinned& p)
{
    const auto& patterns = p.station->patterns;
    if (std::ranges::find(patterns, p.pattern->key) == patterns.end()) {
        draft.mistakes.add(p.place->pattern,
                           messages::pin_of_other_station,
                           {p.station->key.value, p.pattern->key.value});
        return;
    }
    if (!p.pattern->days.contains(p.pin->day)) {
        draft.mistakes.add(
            p.place->day,
            messages::pin_without_session,
            {p.pattern->key.value, time::iso(p.pin->day), time::to_string(p.pattern->days)});
    }
    const bool room = std::ranges::any_of(p.pattern->segments, [&](const model::Segment& segment) {
        return may_use(*p.pattern, segment, *p.content) && p.content->length <= segment.item_limit;
    });
    if (!room && draft.patterns_complete) {
        draft.mistakes.add(p.place->pattern,
                           messages::pin_without_segment,
                           {p.pattern->key.value, p.content->key.value});
    }
}

// "…" where there is no limit.
std::string limit(time::Day day)
{
    const time::DateSpan always = time::DateSpan::always();
    return day == always.from() || day == always.last() ? "…" : time::iso(day);
}

void check_item(Draft& draft, const Pinned& p)
{
    const std::string day = time::iso(p.pin->day);
    if (!p.content->valid.contains(p.pin->day)) {
        draft.mistakes.add(p.place->day,
                           messages::pin_outside_validity,
                           {p.content->key.value,
                            day,
                            limit(p.content->valid.from()),
                            limit(p.content->valid.last())});
    }
    if (!p.content->days.contains(p.pin->day)) {
        draft.mistakes.add(p.place->day,
                           messages::pin_on_other_weekday,
                           {p.content->key.value, day, time::to_string(p.content->days)});
    }
    if (p.content->approval && p.content->approval->on > p.pin->day) {
        draft.mistakes.add(p.place->day,
                           messages::pin_before_approval,
                           {p.content->key.value, time::iso(p.content->approval->on), day});
    }
    if (!p.content->approval) {
        draft.mistakes.add(p.place->item, messages::pin_not_approved, {p.content->key.value});
    }
}

void check_silence(Draft& draft, const Pinned& p)
{
    const model::Model& model = draft.model;
    const bool forbidden =
        std::ranges::any_of(model.changes.forbidden, [&](const model::Forbidden& f) {
            return f.days.contains(p.pin->day) &&
                   (f.station.empty() || f.station == p.station->key) &&
                   (f.content.empty() || f.content == p.content->key);
        });
    if (forbidden || model::is_down(model, p.station->key, p.pin->day)) {
        draft.mistakes.add(
            p.place->day, messages::pin_in_silence, {p.station->key.value, time::iso(p.pin->day)});
    }
}

void check_pin(Draft& draft, const model::Pin& pin, const ChangePlace& place)
{
    const model::Station* station = model::find(draft.model, pin.station);
    const model::SessionPattern* pattern = model::find(draft.model, pin.pattern);
    const model::Content* content = model::find(draft.model, pin.content);
    if (station == nullptr || pattern == nullptr || content == nullptr) {
        return; // reported as references to nothing
    }
    const Pinned pinned{&pin, &place, station, pattern, content};
    check_session(draft, pinned);
    check_item(draft, pinned);
    check_silence(draft, pinned);
}

void check_down(Draft& draft, const model::Down& down, const ChangePlace& place)
{
    const auto owner =
        std::ranges::find_if(draft.model.stations, [&](const model::Station& station) {
            return std::ranges::find(station.clusters, down.cluster, &model::Cluster::key) !=
                   station.clusters.end();
        });
    if (owner != draft.model.stations.end() && owner->key != down.station &&
        draft.names.declared(Thing::station, down.station.value)) {
        draft.mistakes.add(place.item,
                           messages::cluster_of_other_station,
                           {down.cluster.value, down.station.value});
    }
}

} // namespace

void check_changes(Draft& draft)
{
    const model::Changes& changes = draft.model.changes;
    for (std::size_t i = 0; i != changes.pins.size(); ++i) {
        check_pin(draft, changes.pins[i], draft.pin_places[i]);
    }
    for (std::size_t i = 0; i != changes.down.size(); ++i) {
        check_down(draft, changes.down[i], draft.down_places[i]);
    }
}

} // namespace loa::config
