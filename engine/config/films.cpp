#include <array>

#include "config/files.hpp"

namespace loa::config {
namespace {

constexpr std::array<Word<model::FilmKind>, 3> kinds{{
    {"feature", model::FilmKind::feature},
    {"short", model::FilmKind::short_film},
    {"cartoon", model::FilmKind::cartoon},
}};

void read_rights(const Entry& row, model::Film& film)
{
    film.licence = read_days(row);
    film.licence_number = row.text_or("licence", "");
    film.age = row.value_or("age", spelled::age, 0);
    film.copies = row.value_or("copies", spelled::positive, 1);
    film.again_after =
        static_cast<int>(row.value_or("again_after_months", spelled::whole, std::int64_t{12}));
}

void read_film(Draft& draft, const Entry& row)
{
    model::Film film;
    film.key = {row.text("id")};
    film.title = row.text("title");
    film.kind =
        row.required_word<model::FilmKind>("kind", kinds).value_or(model::FilmKind::feature);
    row.demand("languages");
    for (const Item& item : row.items("languages")) {
        draft.names.refer(Thing::language, item.written, item.origin);
        film.languages.push_back({item.written});
    }
    film.length = row.required("length", spelled::duration).value_or(std::chrono::seconds{0});
    film.theme = {row.text_or("theme", "")};
    draft.names.refer(Thing::theme, film.theme.value, row.origin("theme"));
    film.campaign = {row.text_or("campaign", "")};
    draft.names.refer(Thing::campaign, film.campaign.value, row.origin("campaign"));
    read_rights(row, film);
    film.source = row.text_or("source", "");
    film.note = row.text_or("note", "");
    if (film.key.empty()) {
        draft.names.incomplete(Thing::content);
        return;
    }
    draft.names.declare(Thing::content, film.key.value, row.origin("id"));
    draft.length_places.try_emplace(film.key.value, row.origin("length"));
    draft.model.films.push_back(std::move(film));
}

void read_one_shown(Draft& draft, const Entry& row)
{
    model::Shown shown;
    const auto day = row.required("on", spelled::day);
    shown.village = {row.text("village")};
    draft.names.refer(Thing::village, shown.village.value, row.origin("village"));
    for (const Item& item : row.items("films")) {
        draft.names.refer(Thing::content, item.written, item.origin, "films.csv");
        draft.shown_items.push_back(item);
        shown.films.push_back({item.written});
    }
    shown.viewers = row.maybe("viewers", spelled::whole);
    if (day) {
        shown.day = *day;
        draft.model.shown.push_back(std::move(shown));
    }
}

} // namespace

void read_films(Draft& draft)
{
    const CsvFile file = open_csv(draft,
                                  draft.folder / "films.csv",
                                  schema::films,
                                  {"id", "title", "kind", "languages", "length"},
                                  Presence::optional);
    if (!file.sheet.complete && file.found) {
        draft.names.incomplete(Thing::content);
    }
    for (const Value& row : file.sheet.rows) {
        read_film(draft, Entry{row, schema::films, file.name, draft.mistakes});
    }
}

void read_shown(Draft& draft)
{
    const CsvFile file = open_csv(draft,
                                  draft.folder / "shown.csv",
                                  schema::shown,
                                  {"on", "village", "films"},
                                  Presence::optional);
    for (const Value& row : file.sheet.rows) {
        read_one_shown(draft, Entry{row, schema::shown, file.name, draft.mistakes});
    }
}

} // namespace loa::config
