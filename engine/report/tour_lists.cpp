#include "loa/report/tours.hpp"
#include "loa/report/words.hpp"
#include "loa/time/clock.hpp"
#include "report/running_order.hpp"
#include "report/tour_parts.hpp"

namespace loa::report {
namespace {

using format::CsvRow;

// The first three cells of every row: which schema, month and version.
CsvRow begun(const char* schema, const model::TourPlan& plan)
{
    return {schema, time::iso(plan.days.from()).substr(0, 7), std::to_string(plan.number)};
}

CsvRow joined(const std::vector<CsvRow>& parts)
{
    CsvRow row;
    for (const CsvRow& part : parts) {
        row.insert(row.end(), part.begin(), part.end());
    }
    return row;
}

// Key, name, code and name of the commune.
CsvRow village_cells(const model::Model& model, const model::VillageKey& key)
{
    const model::Village* village = find(model, key);
    if (village == nullptr) {
        return {key.value, "", "", ""};
    }
    return {
        key.value, village->name, village->commune.value, commune_name(model, village->commune)};
}

CsvRow ground_cells(const model::Model& model, const model::VillageKey& key)
{
    const model::Village* village = find(model, key);
    if (village == nullptr) {
        return {"", "", "", ""};
    }
    return {village->ground,
            village->rain_ground,
            village->contact,
            village->households == 0 ? "" : std::to_string(village->households)};
}

CsvRow part_cells(const time::TimeSpan& span,
                  std::string part,
                  std::string item,
                  std::string title,
                  std::string language)
{
    return {time::clock(span.from()),
            time::clock(span.until()),
            std::move(part),
            std::move(item),
            std::move(title),
            std::move(language)};
}

// Introduction and films, or the themes that an information team speaks of.
std::vector<CsvRow> parts_of(const model::Model& model, const model::Screening& screening)
{
    std::vector<CsvRow> parts;
    const auto order = running_order(model, screening);
    parts.reserve(order.size());
    for (const ProgrammePart& part : order) {
        parts.push_back(part.introduces() ? part_cells(part.span, "introduction", "", "", "")
                                          : part_cells(part.span,
                                                       "film",
                                                       part.item.film.value,
                                                       film_title(model, part.item.film),
                                                       part.item.language.value));
    }
    const time::Second from = order.front().span.until();
    if (!is_of(model, screening, model::TeamKind::information) || from >= screening.span.until()) {
        return parts;
    }
    const time::TimeSpan rest{from, screening.span.until() - from};
    for (const SpokenThemes& spoken : spoken_themes(model, time::day_of(screening.span.from()))) {
        for (const model::ThemeKey& theme : spoken.themes) {
            parts.push_back(part_cells(rest, "theme", theme.value, theme_title(model, theme), ""));
        }
    }
    return parts;
}

void add_stop(const model::Model& model,
              const model::TourPlan& plan,
              const model::Tour& tour,
              std::size_t i,
              std::vector<CsvRow>& rows)
{
    const model::Screening& screening = tour.screenings[i];
    const CsvRow stop =
        joined({begun("loa-evenings-1", plan),
                {tour.team.value,
                 team_name(model, tour.team),
                 time::iso(time::day_of(screening.span.from()))},
                village_cells(model, screening.village),
                ground_cells(model, screening.village),
                {place_name(model, came_from(model, tour, i)), time::duration(screening.travel)}});
    for (const CsvRow& part : parts_of(model, screening)) {
        rows.push_back(joined({stop, part}));
    }
}

CsvRow team_cells(const model::Model& model, const model::TeamKey& key)
{
    const model::Team* team = find(model, key);
    if (team == nullptr) {
        return {key.value, key.value, "", ""};
    }
    return {key.value,
            team->name,
            team->members.empty() ? "" : std::to_string(team->members.size()),
            team->vehicle};
}

CsvRow notice_row(const model::Model& model,
                  const model::TourPlan& plan,
                  const model::BorderPostKey& key,
                  const model::Screening& visit)
{
    const model::BorderPost* post = find(model, key);
    return joined({begun("loa-border-notices-1", plan),
                   {key.value,
                    post == nullptr ? "" : post->name,
                    post == nullptr ? "" : std::to_string(post->notice_days)},
                   {time::iso(time::day_of(visit.span.from())),
                    time::clock(visit.span.from()),
                    time::clock(visit.span.until())},
                   team_cells(model, visit.team),
                   village_cells(model, visit.village)});
}

} // namespace

std::vector<CsvRow> evening_rows(const model::Model& model, const model::TourPlan& plan)
{
    std::vector<CsvRow> rows{{"schema", "month",       "version",      "team",         "team_name",
                              "date",   "village",     "village_name", "commune_code", "commune",
                              "ground", "rain_ground", "contact",      "households",   "from",
                              "travel", "start",       "end",          "part",         "item",
                              "title",  "language"}};
    for (const model::Tour& tour : plan.tours) {
        for (std::size_t i = 0; i != tour.screenings.size(); ++i) {
            add_stop(model, plan, tour, i, rows);
        }
    }
    return rows;
}

std::vector<CsvRow> border_notice_rows(const model::Model& model, const model::TourPlan& plan)
{
    std::vector<CsvRow> rows{{"schema",
                              "month",
                              "version",
                              "post",
                              "post_name",
                              "notice_days",
                              "date",
                              "start",
                              "end",
                              "team",
                              "team_name",
                              "people",
                              "vehicle",
                              "village",
                              "village_name",
                              "commune_code",
                              "commune"}};
    for (const PostNotice& notice : post_notices(model, plan)) {
        for (const model::Screening& visit : notice.visits) {
            rows.push_back(notice_row(model, plan, notice.post, visit));
        }
    }
    return rows;
}

std::vector<CsvRow> film_copy_rows(const model::Model& model, const model::TourPlan& plan)
{
    std::vector<CsvRow> rows{{"schema",
                              "month",
                              "version",
                              "film",
                              "title",
                              "copy",
                              "team",
                              "team_name",
                              "from",
                              "last",
                              "shows"}};
    for (const CopyMovement& movement : copy_movements(model, plan)) {
        rows.push_back(joined({begun("loa-film-copies-1", plan),
                               {movement.film.value,
                                film_title(model, movement.film),
                                std::to_string(movement.copy),
                                movement.team.value,
                                team_name(model, movement.team),
                                time::iso(movement.days.from()),
                                time::iso(movement.days.last()),
                                std::to_string(movement.shows)}}));
    }
    return rows;
}

} // namespace loa::report
