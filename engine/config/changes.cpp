#include "config/files.hpp"

namespace loa::config {
namespace {

std::string refer(Draft& draft, const Entry& entry, std::string_view field, Thing thing)
{
    std::string key = entry.text_or(field, "");
    draft.names.refer(thing, key, entry.origin(field));
    return key;
}

std::string refer_required(Draft& draft, const Entry& entry, std::string_view field, Thing thing)
{
    return entry.demanded(field) ? refer(draft, entry, field, thing) : std::string{};
}

void read_pin(Draft& draft, const Entry& entry)
{
    model::Pin pin;
    pin.station = {refer_required(draft, entry, "station", Thing::station)};
    pin.content = {refer_required(draft, entry, "item", Thing::content)};
    const auto day = entry.required("on", spelled::day);
    pin.pattern = {refer_required(draft, entry, "pattern", Thing::pattern)};
    pin.reason = entry.text_or("reason", "");
    if (day) {
        pin.day = *day;
        draft.model.changes.pins.push_back(std::move(pin));
        draft.pin_places.push_back(
            {entry.origin("on"), entry.origin("pattern"), entry.origin("item")});
    }
}

void read_forbidden(Draft& draft, const Entry& entry)
{
    model::Forbidden forbidden;
    forbidden.station = {refer(draft, entry, "station", Thing::station)};
    forbidden.content = {refer(draft, entry, "item", Thing::content)};
    forbidden.days = read_days(entry);
    forbidden.reason = entry.text_or("reason", "");
    draft.model.changes.forbidden.push_back(std::move(forbidden));
}

void read_down(Draft& draft, const Entry& entry)
{
    model::Down down;
    down.station = {refer_required(draft, entry, "station", Thing::station)};
    down.cluster = {refer(draft, entry, "cluster", Thing::cluster)};
    down.days = read_days(entry);
    down.reason = entry.text_or("reason", "");
    draft.model.changes.down.push_back(std::move(down));
    draft.down_places.push_back({entry.origin(), entry.origin(), entry.origin("cluster")});
}

} // namespace

void read_changes(Draft& draft)
{
    const auto toml = open_toml(draft, draft.folder, "changes.toml", Presence::optional);
    if (!toml) {
        return;
    }
    const Entry file{toml->root, schema::changes, toml->name, draft.mistakes};
    for (const Entry& entry : file.entries("pin", schema::pin)) {
        read_pin(draft, entry);
    }
    for (const Entry& entry : file.entries("forbid", schema::forbid)) {
        read_forbidden(draft, entry);
    }
    for (const Entry& entry : file.entries("down", schema::down)) {
        read_down(draft, entry);
    }
    read_closures(draft, file);
}

} // namespace loa::config
