#include <algorithm>
#include <array>

#include "config/codes.hpp"
#include "config/files.hpp"
#include "loa/text/messages/config_tours.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;

constexpr std::array<Word<model::Access>, 3> accesses{{
    {"all-year", model::Access::all_year},
    {"dry-season", model::Access::dry_season},
    {"on-foot", model::Access::on_foot},
}};

std::optional<int> read_area(std::string_view text)
{
    constexpr std::array<std::string_view, 3> areas{"I", "II", "III"};
    const auto* const found = std::ranges::find(areas, text);
    return found == areas.end() ? std::nullopt
                                : std::optional{static_cast<int>(found - areas.begin()) + 1};
}

constexpr Spelling<int> area{read_area, &messages::not_an_area};

void read_households(const Entry& row, model::Village& village)
{
    village.households = row.value_or("households", spelled::whole, std::int64_t{0});
    village.poor_households = row.value_or("poor_households", spelled::whole, std::int64_t{0});
    if (village.households > 0 && village.poor_households > village.households) {
        row.mistake("poor_households",
                    messages::poor_over_village,
                    {std::to_string(village.poor_households), std::to_string(village.households)});
    }
}

void read_commune(Draft& draft, const Entry& row, model::Village& village)
{
    village.commune = {row.text("commune")};
    if (!village.commune.empty()) {
        judged_commune(draft, {village.commune.value, row.origin("commune")}, Whose::centre);
    }
    village.border_post = {row.text_or("border_post", "")};
    draft.names.refer(Thing::border_post, village.border_post.value, row.origin("border_post"));
    const model::Commune* commune = model::find(draft.model, village.commune);
    if (commune != nullptr && commune->border && village.border_post.empty()) {
        row.warning("border_post", messages::village_without_post, {row.text_or("id", "")});
    }
}

void read_ground(const Entry& row, model::Village& village)
{
    village.area = row.maybe("area", area);
    village.electricity = row.value_or("electricity", spelled::yes_no, true);
    village.access = row.word<model::Access>("access", accesses).value_or(model::Access::all_year);
    village.walk_km = row.value_or("walk_km", spelled::whole, std::int64_t{0});
    village.contact = row.text_or("contact", "");
    village.ground = row.text_or("ground", "");
    village.rain_ground = row.text_or("rain_ground", "");
    village.last_film = row.maybe("last_film", spelled::day);
}

void read_village(Draft& draft, const Entry& row)
{
    model::Village village;
    village.key = {row.text("id")};
    village.name = row.text("name");
    read_commune(draft, row, village);
    read_households(row, village);
    read_ground(row, village);
    village.languages = read_shares(draft, row);
    village.note = row.text_or("note", "");
    if (village.key.empty()) {
        draft.names.incomplete(Thing::village);
        return;
    }
    if (std::ranges::all_of(village.key.value, [](char c) { return '0' <= c && c <= '9'; })) {
        row.mistake("id", messages::id_like_code, {village.key.value});
    }
    draft.names.declare(Thing::village, village.key.value, row.origin("id"));
    draft.model.villages.push_back(std::move(village));
}

void read_border_post(Draft& draft, const Entry& row)
{
    model::BorderPost post;
    post.key = {row.text("id")};
    post.name = row.text("name");
    post.contact = row.text_or("contact", "");
    post.notice_days = row.value_or("notice_days", spelled::positive, 1);
    if (post.key.empty()) {
        draft.names.incomplete(Thing::border_post);
        return;
    }
    draft.names.declare(Thing::border_post, post.key.value, row.origin("id"));
    draft.model.border_posts.push_back(std::move(post));
}

} // namespace

void read_border_posts(Draft& draft)
{
    const CsvFile file = open_csv(draft,
                                  draft.folder / "border-posts.csv",
                                  schema::border_posts,
                                  {"id", "name"},
                                  Presence::optional);
    if (!file.sheet.complete && file.found) {
        draft.names.incomplete(Thing::border_post);
    }
    for (const Value& row : file.sheet.rows) {
        read_border_post(draft, Entry{row, schema::border_posts, file.name, draft.mistakes});
    }
}

void read_villages(Draft& draft)
{
    const CsvFile file = open_csv(draft,
                                  draft.folder / "villages.csv",
                                  schema::villages,
                                  {"id", "commune", "name"},
                                  Presence::optional);
    if (!file.sheet.complete && file.found) {
        draft.names.incomplete(Thing::village);
    }
    for (const Value& row : file.sheet.rows) {
        read_village(draft, Entry{row, schema::villages, file.name, draft.mistakes});
    }
}

} // namespace loa::config
