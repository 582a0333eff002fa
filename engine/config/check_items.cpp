#include <algorithm>

#include "config/checks.hpp"
#include "loa/text/messages/words.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;
using model::Content;
using model::Segment;
using model::SegmentKind;
using std::chrono::seconds;

SegmentKind segment_kind(model::ContentKind kind)
{
    switch (kind) {
    case model::ContentKind::slogan:
        return SegmentKind::slogan;
    case model::ContentKind::notice:
        return SegmentKind::notice;
    default:
        return SegmentKind::bulletin;
    }
}

bool takes(const Segment& segment, const Content& content)
{
    const bool language =
        segment.languages.empty() ||
        std::ranges::find(segment.languages, content.language) != segment.languages.end();
    return segment.kind == segment_kind(content.kind) && language;
}

// The longest item a segment that takes `content` lets in; zero when no station has such a segment.
seconds longest_slot(const model::Model& model, const Content& content)
{
    seconds longest{0};
    for (const model::Station& station : model.stations) {
        for (const model::PatternKey& key : station.patterns) {
            const model::SessionPattern* pattern = model::find(model, key);
            if (pattern == nullptr) {
                continue;
            }
            for (const Segment& segment : pattern->segments) {
                longest = takes(segment, content) ? std::max(longest, segment.item_limit) : longest;
            }
        }
    }
    return longest;
}

void check_length(Draft& draft, const Content& content)
{
    const seconds longest = longest_slot(draft.model, content);
    const Origin& place = draft.length_places[content.key.value];
    if (longest == seconds{0}) {
        draft.mistakes.warn(place, messages::no_slot, {content.key.value, content.language.value});
    } else if (content.length > longest) {
        draft.mistakes.add(place,
                           messages::longer_than_any_slot,
                           {time::duration(content.length), time::duration(longest)});
    }
}

model::Form form_of(model::ContentKind kind)
{
    switch (kind) {
    case model::ContentKind::slogan:
        return model::Form::slogan;
    case model::ContentKind::notice:
        return model::Form::notice;
    default:
        return model::Form::bulletin;
    }
}

} // namespace

void check_items(Draft& draft)
{
    if (draft.names.complete(Thing::pattern) && draft.names.complete(Thing::station)) {
        for (const Content& content : draft.model.contents) {
            check_length(draft, content);
        }
    }
    for (const OwedItem& owed : draft.owed_items) {
        const Content* content = model::find(draft.model, model::ContentKey{owed.item.written});
        if (content != nullptr && form_of(content->kind) != owed.form) {
            draft.mistakes.add(owed.item.origin, messages::item_of_other_form, {owed.item.written});
        }
    }
}

} // namespace loa::config
