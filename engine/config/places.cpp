#include <array>

#include "config/codes.hpp"
#include "config/files.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;

constexpr std::array<Word<model::CommuneKind>, 3> kinds{{
    {"xã", model::CommuneKind::commune},
    {"phường", model::CommuneKind::ward},
    {"thị trấn", model::CommuneKind::town},
}};

constexpr std::array<Word<std::optional<bool>>, 5> area3_words{{
    {"unknown", std::nullopt},
    {"yes", true},
    {"có", true},
    {"no", false},
    {"không", false},
}};

bool is_code(std::string_view text)
{
    return text.size() == 5 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::optional<model::GeoPoint> read_point(const Entry& row)
{
    const auto latitude = row.maybe("lat", spelled::degrees);
    const auto longitude = row.maybe("lon", spelled::degrees);
    if (row.has("lat") != row.has("lon")) {
        row.mistake(row.has("lat") ? "lon" : "lat", messages::both_or_neither, {"lat", "lon"});
    }
    return latitude && longitude ? std::optional{model::GeoPoint{*latitude, *longitude}}
                                 : std::nullopt;
}

model::Commune read_place(Draft& draft, const Entry& row)
{
    model::Commune place;
    place.code = {row.text("code")};
    place.name = row.text("name");
    place.kind =
        row.required_word<model::CommuneKind>("kind", kinds).value_or(model::CommuneKind::commune);
    place.district_code = row.text("district_code");
    place.district = row.text("district");
    place.border = row.required("border", spelled::yes_no).value_or(false);
    place.poor_district = row.required("poor_district", spelled::yes_no).value_or(false);
    place.area3 = row.word<std::optional<bool>>("area3", area3_words).value_or(std::nullopt);
    row.demand("languages");
    place.languages = read_shares(draft, row);
    place.aliases = row.texts("aliases");
    place.at = read_point(row);
    return place;
}

} // namespace

void read_places(Draft& draft)
{
    if (draft.province_folder.empty()) {
        return;
    }
    const CsvFile file = open_csv(draft,
                                  draft.province_folder / "places.csv",
                                  schema::places,
                                  {"code",
                                   "name",
                                   "kind",
                                   "district_code",
                                   "district",
                                   "border",
                                   "poor_district",
                                   "languages"});
    draft.places_complete = file.sheet.complete;
    for (const Value& value : file.sheet.rows) {
        const Entry row{value, schema::places, file.name, draft.mistakes};
        model::Commune place = read_place(draft, row);
        if (!place.code.empty() && !is_code(place.code.value)) {
            row.mistake("code", messages::not_a_code, {place.code.value});
            draft.places_complete = false;
        }
        if (place.code.empty()) {
            draft.places_complete = false;
        } else {
            draft.names.declare(Thing::place, place.code.value, row.origin("code"));
            draft.places.push_back(std::move(place));
        }
    }
}

} // namespace loa::config
