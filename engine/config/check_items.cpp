#include <algorithm>

#include "config/checks.hpp"
#include "config/slots.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;
using model::Content;
using model::Segment;
using std::chrono::seconds;

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
                longest = may_use(*pattern, segment, content)
                              ? std::max(longest, segment.item_limit)
                              : longest;
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

void check_campaign(Draft& draft, const Content& content)
{
    const model::Campaign* campaign = model::find(draft.model, content.campaign);
    if (campaign != nullptr && !campaign->days.overlaps(content.valid)) {
        draft.mistakes.warn(draft.names.place(Thing::content, content.key.value),
                            messages::item_outside_campaign,
                            {content.key.value,
                             campaign->key.value,
                             time::iso(campaign->days.from()),
                             time::iso(campaign->days.last())});
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
    const bool slots_known = draft.patterns_complete && draft.names.complete(Thing::pattern) &&
                             draft.names.complete(Thing::station);
    for (const Content& content : draft.model.contents) {
        if (slots_known) {
            check_length(draft, content);
        }
        check_campaign(draft, content);
    }
    for (const OwedItem& owed : draft.owed_items) {
        const Content* content = model::find(draft.model, model::ContentKey{owed.item.written});
        if (content != nullptr && form_of(content->kind) != owed.form) {
            draft.mistakes.add(owed.item.origin, messages::item_of_other_form, {owed.item.written});
        }
    }
}

} // namespace loa::config
