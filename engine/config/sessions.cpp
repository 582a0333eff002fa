#include <array>

#include "config/files.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;
using model::SegmentKind;
using std::chrono::seconds;

constexpr std::array<Word<SegmentKind>, 6> kinds{{
    {"tune", SegmentKind::tune},
    {"relay", SegmentKind::relay},
    {"bulletin", SegmentKind::bulletin},
    {"slogan", SegmentKind::slogan},
    {"notice", SegmentKind::notice},
    {"closing", SegmentKind::closing},
}};

constexpr std::array<std::string_view, 4> only_planned{"up_to", "count", "item_up_to", "languages"};

// Fields that mean nothing for a segment of this kind.
void check_fields(const Entry& entry, SegmentKind kind)
{
    const std::string written = entry.text("kind");
    const auto refuse = [&](std::string_view field, const text::Message& message) {
        if (entry.has(field)) {
            entry.mistake(field, message, {std::string{field}, written});
        }
    };
    if (model::planned(kind)) {
        refuse("length", messages::length_of_planned);
    } else {
        for (const std::string_view field : only_planned) {
            refuse(field, messages::field_of_planned);
        }
    }
    if (kind != SegmentKind::relay) {
        refuse("at", messages::at_without_relay);
    }
}

void read_planned(Draft& draft, const Entry& entry, model::Segment& segment)
{
    if (!entry.has("length")) { // which is most likely meant for it
        entry.demand("up_to");
    }
    segment.length = entry.value_or("up_to", spelled::duration, seconds{0});
    segment.positions = entry.value_or("count", spelled::positive, 1);
    segment.item_limit = entry.value_or("item_up_to", spelled::duration, segment.length);
    if (segment.length > seconds{0} && segment.item_limit > segment.length) {
        entry.mistake("item_up_to",
                      messages::item_limit_over_segment,
                      {time::duration(segment.item_limit), time::duration(segment.length)});
    }
    if (entry.is_empty_list("languages")) {
        entry.mistake("languages", messages::languages_empty);
    }
    for (const Item& item : entry.items("languages")) {
        draft.names.refer(Thing::language, item.written, item.origin);
        segment.languages.push_back({item.written});
    }
}

// Where the segment begins, from the session's start; `earliest` is the end of the one before.
seconds read_offset(const Entry& entry, time::TimeOfDay start, seconds earliest)
{
    const auto at = entry.maybe("at", spelled::time_of_day);
    if (!at) {
        return earliest;
    }
    constexpr seconds day = std::chrono::hours{24};
    const seconds after_start = (*at - start + day) % day;
    const bool before_start = after_start > day / 2; // no session lasts half a day
    if (before_start || after_start < earliest) {
        entry.mistake(
            "at", messages::relay_overlaps, {time::clock(*at), time::clock(start + earliest)});
        return earliest;
    }
    return after_start;
}

// Adds the segment, unless what kind it is cannot be told.
void read_segment(Draft& draft, const Entry& entry, model::SessionPattern& pattern)
{
    const auto kind = entry.required_word<SegmentKind>("kind", kinds);
    if (!kind) {
        return;
    }
    check_fields(entry, *kind);
    model::Segment segment;
    segment.kind = *kind;
    segment.offset = read_offset(entry, pattern.start, model::length(pattern));
    if (model::planned(*kind)) {
        read_planned(draft, entry, segment);
    } else {
        segment.length = entry.required("length", spelled::duration).value_or(seconds{0});
        segment.item_limit = segment.length;
    }
    segment.title = entry.text_or("title", "");
    segment.source = entry.text_or("source", "");
    pattern.segments.push_back(std::move(segment));
}

void read_pattern(Draft& draft, const NamedEntry& named)
{
    const Entry& entry = named.entry;
    const std::size_t mistakes_before = draft.mistakes.count();
    model::SessionPattern pattern;
    pattern.key = {named.key};
    pattern.name = entry.text("name");
    pattern.days = entry.value_or("days", spelled::weekdays, time::WeekdaySet::all());
    const auto start = entry.required("start", spelled::time_of_day);
    pattern.start = start.value_or(seconds{0});
    draft.start_places[named.key] = entry.origin("start");
    entry.demand("segments");
    if (entry.is_empty_list("segments")) {
        entry.mistake("segments", messages::list_empty);
    }
    for (const Entry& segment : entry.entries("segments", schema::segment)) {
        read_segment(draft, segment, pattern);
    }
    draft.model.patterns.push_back(std::move(pattern));
    draft.patterns_complete = draft.patterns_complete && draft.mistakes.count() == mistakes_before;
}

} // namespace

void read_sessions(Draft& draft)
{
    const auto toml = open_toml(draft, draft.folder, "sessions.toml");
    if (!toml) {
        draft.names.incomplete(Thing::pattern);
        return;
    }
    const Entry file{toml->root, schema::sessions, toml->name, draft.mistakes};
    file.demand("pattern");
    for (const NamedEntry& named : declared(draft, Thing::pattern, file, schema::pattern)) {
        read_pattern(draft, named);
    }
}

} // namespace loa::config
