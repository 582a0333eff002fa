#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "config/codes.hpp"
#include "config/files.hpp"
#include "loa/text/messages/config_tours.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;
using std::chrono::seconds;

constexpr std::array<Word<model::TravelMode>, 3> modes{{
    {"road", model::TravelMode::road},
    {"motorbike", model::TravelMode::motorbike},
    {"foot", model::TravelMode::foot},
}};

using Listed = std::map<std::pair<std::string, std::string>, Origin>;

// Nothing inside when the rain season closes the way.
std::optional<std::optional<seconds>> read_rain(std::string_view text)
{
    if (text == "closed") {
        return std::optional<seconds>{};
    }
    std::optional<std::optional<seconds>> rain;
    if (const auto time = time::parse_duration(text)) {
        rain.emplace(time);
    }
    return rain;
}

constexpr Spelling<std::optional<seconds>> rain_time{read_rain, &messages::not_a_rain_time};

std::string read_place(Draft& draft, const Entry& row, std::string_view field)
{
    std::string place = row.text(field);
    refer_place(draft, {place, row.origin(field)});
    return place;
}

void check_road(Draft& draft, const Entry& row, const model::Road& road, Listed& listed)
{
    if (road.one == road.other && !road.one.empty()) {
        row.mistake("to", messages::road_to_itself, {road.one.value});
        return;
    }
    const auto ends = std::minmax(road.one.value, road.other.value);
    const auto [first, fresh] = listed.emplace(ends, row.origin("to"));
    if (!fresh) {
        const Origin line{first->second.file, first->second.line};
        draft.mistakes.add(row.origin("to"),
                           messages::road_twice,
                           {road.one.value, road.other.value, shown(line, text::Language::en)});
    }
}

void read_road(Draft& draft, const Entry& row, Listed& listed)
{
    model::Road road;
    road.one = {read_place(draft, row, "from")};
    road.other = {read_place(draft, row, "to")};
    road.mode = row.word<model::TravelMode>("mode", modes).value_or(model::TravelMode::road);
    const auto dry = row.required("dry", spelled::duration);
    road.dry = dry.value_or(seconds{0});
    road.rain = row.value_or("rain", rain_time, std::optional{road.dry});
    road.note = row.text_or("note", "");
    check_road(draft, row, road, listed);
    if (dry && !road.one.empty() && !road.other.empty()) {
        draft.model.roads.push_back(std::move(road));
    }
}

} // namespace

void refer_place(Draft& draft, const Item& place)
{
    const bool code =
        std::ranges::all_of(place.written, [](char c) { return '0' <= c && c <= '9'; });
    if (place.written.empty()) {
        return;
    }
    if (code) {
        judged_commune(draft, place, Whose::province);
    } else {
        draft.names.refer(Thing::village, place.written, place.origin);
    }
}

void read_travel(Draft& draft)
{
    const CsvFile file = open_csv(draft,
                                  draft.folder / "travel.csv",
                                  schema::travel,
                                  {"from", "to", "dry"},
                                  Presence::optional);
    Listed listed;
    for (const Value& row : file.sheet.rows) {
        read_road(draft, Entry{row, schema::travel, file.name, draft.mistakes}, listed);
    }
    draft.roads_complete = file.sheet.complete;
}

} // namespace loa::config
