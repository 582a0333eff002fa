// sites.csv, stock.csv, banners.csv and crews.toml: everything that hangs.
#include <algorithm>
#include <array>

#include "config/approval.hpp"
#include "config/board_size.hpp"
#include "config/codes.hpp"
#include "config/files.hpp"
#include "config/form_words.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;

constexpr std::array<Word<model::SiteKind>, 3> site_kinds{{
    {"banner", model::SiteKind::banner},
    {"panel", model::SiteKind::panel},
    {"poster-board", model::SiteKind::poster_board},
}};

constexpr std::array<Word<model::StockKind>, 2> stock_kinds{{
    {"cloth", model::StockKind::cloth},
    {"frame", model::StockKind::frame},
}};

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

void read_site(Draft& draft, const Entry& row)
{
    model::Site site;
    site.key = {row.text("id")};
    site.commune = {row.text("commune")};
    if (!site.commune.empty()) {
        judged_commune(draft, {site.commune.value, row.origin("commune")}, Whose::centre);
    }
    site.name = row.text("name");
    site.place =
        row.required_word<model::SitePlace>("place", site_places).value_or(model::SitePlace::other);
    site.kind =
        row.required_word<model::SiteKind>("kind", site_kinds).value_or(model::SiteKind::banner);
    site.size = row.required("size", spelled::board_size).value_or(model::BoardSize{});
    site.own_frame = row.value_or("own_frame", spelled::yes_no, false);
    site.at = read_point(row);
    site.note = row.text_or("note", "");
    if (!site.key.empty()) {
        draft.names.declare(Thing::site, site.key.value, row.origin("id"));
        draft.size_places[site.key.value] = row.origin("size");
        draft.model.sites.push_back(std::move(site));
    }
}

void read_stock_row(Draft& draft, const Entry& row)
{
    model::Stock stock;
    const auto kind = row.required_word<model::StockKind>("kind", stock_kinds);
    const auto size = row.required("size", spelled::board_size);
    stock.count = static_cast<int>(row.required("count", spelled::whole).value_or(0));
    stock.note = row.text_or("note", "");
    if (!kind || !size) {
        draft.stock_complete = false;
        return;
    }
    stock.kind = *kind;
    stock.size = *size;
    const bool twice = std::ranges::any_of(draft.model.stock, [&](const model::Stock& other) {
        return other.kind == stock.kind && other.size == stock.size;
    });
    if (twice) {
        row.mistake("size", messages::stock_twice, {row.text("kind"), model::printed(stock.size)});
    }
    draft.model.stock.push_back(std::move(stock));
}

void read_text_row(Draft& draft, const Entry& row)
{
    model::BannerText text;
    text.key = {row.text("id")};
    text.wording = row.text("text");
    text.language = {referred(draft, row, "language", Thing::language)};
    row.demand("language");
    text.theme = {referred(draft, row, "theme", Thing::theme)};
    row.demand("theme");
    text.campaign = {referred(draft, row, "campaign", Thing::campaign)};
    text.valid = read_days(row);
    text.sizes = row.values("sizes", spelled::board_size);
    text.approval = read_approval(row);
    text.note = row.text_or("note", "");
    if (text.key.empty()) {
        draft.names.incomplete(Thing::content);
        return;
    }
    draft.names.declare(Thing::content, text.key.value, row.origin("id"));
    draft.form_items[text.key.value] = model::Form::banner;
    draft.until_places[text.key.value] = row.origin("until");
    draft.size_places[text.key.value] = row.origin("sizes");
    draft.model.banners.push_back(std::move(text));
}

model::Crew read_crew(Draft& draft, const std::string& key, const Entry& entry)
{
    constexpr int usual_stops = 8;
    constexpr std::chrono::hours usual_day{8};
    constexpr std::chrono::minutes usual_stop{30};
    model::Crew crew;
    crew.key = {key};
    crew.name = entry.text("name");
    crew.base = {entry.text("base")};
    if (!crew.base.empty()) {
        judged_commune(draft, {crew.base.value, entry.origin("base")}, Whose::centre);
    }
    crew.members = entry.texts("members");
    crew.working_days = entry.value_or("days", spelled::weekdays, time::WeekdaySet::all());
    crew.stops_per_day = entry.value_or("stops_per_day", spelled::positive, usual_stops);
    crew.day_length =
        entry.value_or<std::chrono::seconds>("day_length", spelled::duration, usual_day);
    crew.stop_length =
        entry.value_or<std::chrono::seconds>("stop_length", spelled::duration, usual_stop);
    crew.days_off = entry.values("off", spelled::day);
    return crew;
}

} // namespace

void read_sites(Draft& draft)
{
    for_rows(draft,
             "sites.csv",
             schema::sites,
             {"id", "commune", "name", "place", "kind", "size"},
             read_site);
}

void read_stock(Draft& draft)
{
    for_rows(draft, "stock.csv", schema::stock, {"kind", "size", "count"}, read_stock_row);
}

void read_banners(Draft& draft)
{
    if (!for_rows(draft,
                  "banners.csv",
                  schema::banners,
                  {"id", "text", "language", "theme"},
                  read_text_row)) {
        draft.names.incomplete(Thing::content);
    }
}

void read_crews(Draft& draft)
{
    const auto toml = open_declaring(draft, "crews.toml", Thing::crew);
    if (!toml) {
        return;
    }
    const Entry file{toml->root, schema::crews, toml->name, draft.mistakes};
    for (const auto& [key, origin, entry] : declared(draft, Thing::crew, file, schema::crew)) {
        draft.model.crews.push_back(read_crew(draft, key, entry));
    }
}

} // namespace loa::config
