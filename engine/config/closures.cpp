#include <array>

#include "config/codes.hpp"
#include "config/files.hpp"
#include "loa/text/messages/config_tours.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;
using model::ClosedWhy;

constexpr std::array<Word<ClosedWhy>, 6> reasons{{
    {"road", ClosedWhy::road},
    {"taboo", ClosedWhy::taboo},
    {"exam", ClosedWhy::exam},
    {"border-post", ClosedWhy::border_post},
    {"weather", ClosedWhy::weather},
    {"other", ClosedWhy::other},
}};

void read_closed(Draft& draft, const Entry& entry)
{
    model::Closed closed;
    closed.village = {entry.text_or("village", "")};
    draft.names.refer(Thing::village, closed.village.value, entry.origin("village"));
    closed.commune = {entry.text_or("commune", "")};
    if (!closed.commune.empty()) {
        judged_commune(draft, {closed.commune.value, entry.origin("commune")}, Whose::centre);
    }
    if (entry.has("village") == entry.has("commune")) {
        entry.mistake("village", messages::exactly_one, {"village, commune"});
    }
    closed.days = read_days(entry);
    closed.why = entry.word<ClosedWhy>("why", reasons).value_or(ClosedWhy::other);
    closed.reason = entry.text_or("reason", "");
    draft.model.changes.closed.push_back(std::move(closed));
}

void read_road(Draft& draft, const Entry& entry)
{
    model::RoadClosed road;
    entry.demand("between");
    const std::vector<Item> ends = entry.items("between");
    for (const Item& end : ends) {
        refer_place(draft, end);
    }
    road.days = read_days(entry);
    road.reason = entry.text_or("reason", "");
    if (ends.size() == 2) {
        road.one = {ends[0].written};
        road.other = {ends[1].written};
        draft.model.changes.roads_closed.push_back(std::move(road));
    } else if (entry.has("between")) {
        entry.mistake("between", messages::two_places);
    }
}

} // namespace

void read_closures(Draft& draft, const Entry& file)
{
    for (const Entry& entry : file.entries("closed", schema::closed)) {
        read_closed(draft, entry);
    }
    for (const Entry& entry : file.entries("road", schema::road)) {
        read_road(draft, entry);
    }
}

} // namespace loa::config
