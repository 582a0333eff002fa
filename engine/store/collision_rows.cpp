#include "store/collision_rows.hpp"

#include "store/columns.hpp"

namespace loa::store {

void add_collisions(SQLite::Database& database,
                    std::int64_t plan,
                    std::span<const model::Collision> collisions)
{
    SQLite::Statement insert{database,
                             "INSERT INTO collision VALUES (:plan, :position, :station, :begins,"
                             " :seconds, :placed, :waiting)"};
    Values values{insert};
    std::int64_t position = 0;
    for (const model::Collision& collision : collisions) {
        values.number(":plan", plan);
        values.number(":position", position++);
        values.key(":station", collision.station);
        values.span(collision.span);
        values.key(":placed", collision.placed);
        values.key(":waiting", collision.waiting);
        values.add();
    }
}

std::vector<model::Collision> collisions_of(SQLite::Database& database, std::int64_t plan)
{
    SQLite::Statement select{database,
                             "SELECT * FROM collision WHERE plan = :plan ORDER BY position"};
    select.bind(":plan", plan);
    std::vector<model::Collision> collisions;
    while (select.executeStep()) {
        const Row row{select};
        collisions.push_back({.station = row.key<model::StationKey>("station"),
                              .span = row.span(),
                              .placed = row.key<model::ContentKey>("placed"),
                              .waiting = row.key<model::ContentKey>("waiting")});
    }
    return collisions;
}

} // namespace loa::store
