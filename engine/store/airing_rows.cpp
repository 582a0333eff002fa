#include "store/airing_rows.hpp"

#include <utility>

#include "loa/time/week.hpp"
#include "store/columns.hpp"
#include "store/names.hpp"

namespace loa::store {
namespace {

model::Airing airing(const Row& row)
{
    return {.station = row.key<model::StationKey>("station"),
            .span = row.span(),
            .kind = row.one_of<model::SegmentKind>(names::segment_kind, "kind"),
            .content = row.key<model::ContentKey>("content"),
            .pattern = row.key<model::PatternKey>("pattern"),
            .session_day = row.day("session_day"),
            .segment = row.small("segment"),
            .repeat = row.flag("repeat"),
            .pinned = row.flag("pinned")};
}

model::Timetable timetable(SQLite::Statement& select)
{
    std::vector<model::Airing> airings;
    while (select.executeStep()) {
        airings.push_back(airing(Row{select}));
    }
    return model::Timetable{std::move(airings)};
}

} // namespace

void add_airings(SQLite::Database& database, std::int64_t plan, const model::Timetable& timetable)
{
    SQLite::Statement insert{
        database,
        "INSERT INTO airing VALUES (:plan, :position, :station, :begins, :seconds, :kind,"
        " :content, :pattern, :session_day, :segment, :repeat, :pinned)"};
    Values values{insert};
    std::int64_t position = 0;
    for (const model::Airing& airing : timetable.airings()) {
        values.number(":plan", plan);
        values.number(":position", position++);
        values.key(":station", airing.station);
        values.span(airing.span);
        values.one_of(":kind", names::segment_kind, airing.kind);
        values.key(":content", airing.content);
        values.key(":pattern", airing.pattern);
        values.text(":session_day", text_of(airing.session_day));
        values.number(":segment", airing.segment);
        values.number(":repeat", airing.repeat ? 1 : 0);
        values.number(":pinned", airing.pinned ? 1 : 0);
        values.add();
    }
}

model::Timetable airings_of(SQLite::Database& database, std::int64_t plan)
{
    SQLite::Statement select{database, "SELECT * FROM airing WHERE plan = :plan ORDER BY position"};
    select.bind(":plan", plan);
    return timetable(select);
}

// Narrowed by week as well, so that years of plans are not read through.
model::Timetable newest_airings(SQLite::Database& database, const time::DateSpan& days)
{
    SQLite::Statement select{
        database,
        "SELECT airing.* FROM airing JOIN plan ON airing.plan = plan.id"
        " WHERE plan.week BETWEEN :first_week AND :last_week"
        " AND plan.number = (SELECT max(number) FROM plan AS p WHERE p.week = plan.week)"
        " AND content <> '' AND session_day >= :from AND session_day < :until"};
    select.bind(":first_week", time::to_string(time::week_of(days.from())));
    select.bind(":last_week", time::to_string(time::week_of(days.last())));
    select.bind(":from", text_of(days.from()));
    select.bind(":until", text_of(days.until()));
    return timetable(select);
}

} // namespace loa::store
