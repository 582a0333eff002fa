#include <algorithm>

#include "config/checks.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;

void check_pin(Draft& draft, const model::Pin& pin, const ChangePlace& place)
{
    const model::Model& model = draft.model;
    const model::Station* station = model::find(model, pin.station);
    const model::SessionPattern* pattern = model::find(model, pin.pattern);
    const model::Content* content = model::find(model, pin.content);
    const std::string day = time::iso(pin.day);
    if (station != nullptr && pattern != nullptr &&
        std::ranges::find(station->patterns, pin.pattern) == station->patterns.end()) {
        draft.mistakes.add(
            place.pattern, messages::pin_of_other_station, {pin.station.value, pin.pattern.value});
    }
    if (pattern != nullptr && !pattern->days.contains(pin.day)) {
        draft.mistakes.add(place.day,
                           messages::pin_without_session,
                           {pin.pattern.value, day, time::to_string(pattern->days)});
    }
    if (content != nullptr && !content->valid.contains(pin.day)) {
        draft.mistakes.add(place.day,
                           messages::pin_outside_validity,
                           {pin.content.value,
                            day,
                            time::iso(content->valid.from()),
                            time::iso(content->valid.last())});
    }
}

void check_down(Draft& draft, const model::Down& down, const ChangePlace& place)
{
    const model::Station* station = model::find(draft.model, down.station);
    if (station == nullptr || down.cluster.empty() ||
        draft.names.place(Thing::cluster, down.cluster.value).file.empty()) {
        return;
    }
    if (std::ranges::find(station->clusters, down.cluster, &model::Cluster::key) ==
        station->clusters.end()) {
        draft.mistakes.add(place.cluster,
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
