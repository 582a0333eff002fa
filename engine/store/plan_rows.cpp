#include "store/plan_rows.hpp"

#include "store/airing_rows.hpp"
#include "store/bump_rows.hpp"
#include "store/collision_rows.hpp"
#include "store/columns.hpp"
#include "store/content_rows.hpp"
#include "store/failure.hpp"
#include "store/proof_rows.hpp"

namespace loa::store {
namespace {

int next_number(SQLite::Database& database, time::Week week)
{
    SQLite::Statement select{database,
                             "SELECT coalesce(max(number), 0) + 1 FROM plan WHERE week = :week"};
    select.bind(":week", time::to_string(week));
    select.executeStep();
    return select.getColumn(0).getInt();
}

time::Week week_in(const Row& row)
{
    const std::string text = row.text("week");
    const auto week = time::parse_week(text);
    if (!week) {
        throw UnreadableValue{"plan.week = \"" + text + '"'};
    }
    return *week;
}

model::Quality quality(const Row& row)
{
    return {.shortfall = row.number("shortfall"),
            .off_target = row.number("off_target"),
            .unevenness = row.real("unevenness"),
            .bound = row.real("bound"),
            .exact_bound = row.real("exact_bound"),
            .shortfall_bound = row.number("shortfall_bound")};
}

model::PlanVersion plan(SQLite::Database& database, const Row& row)
{
    const std::int64_t id = row.number("id");
    return {.week = week_in(row),
            .number = row.small("number"),
            .made_at = row.text("made_at"),
            .seed = row.seed("seed"),
            .effort = row.text("effort"),
            .published = row.flag("published"),
            .timetable = airings_of(database, id),
            .contents = contents_of(database, id),
            .bumped = bumps_of(database, id),
            .collisions = collisions_of(database, id),
            .quality = quality(row),
            .proofs = proofs_of(database, id)};
}

} // namespace

int add_plan(SQLite::Database& database, const model::PlanVersion& plan)
{
    const int number = next_number(database, plan.week);
    SQLite::Statement insert{
        database,
        "INSERT INTO plan (week, number, made_at, seed, effort, published, shortfall,"
        " off_target, unevenness, bound, exact_bound, shortfall_bound) VALUES (:week, :number,"
        " :made_at, :seed, :effort, :published, :shortfall, :off_target, :unevenness, :bound,"
        " :exact_bound, :shortfall_bound)"};
    Values values{insert};
    values.text(":week", time::to_string(plan.week));
    values.number(":number", number);
    values.text(":made_at", plan.made_at);
    values.text(":seed", std::to_string(plan.seed));
    values.text(":effort", plan.effort);
    values.number(":published", plan.published ? 1 : 0);
    values.number(":shortfall", plan.quality.shortfall);
    values.number(":off_target", plan.quality.off_target);
    values.real(":unevenness", plan.quality.unevenness);
    values.real(":bound", plan.quality.bound);
    values.real(":exact_bound", plan.quality.exact_bound);
    values.number(":shortfall_bound", plan.quality.shortfall_bound);
    values.add();

    const std::int64_t id = database.getLastInsertRowid();
    add_airings(database, id, plan.timetable);
    add_contents(database, id, plan.contents);
    add_bumps(database, id, plan.bumped);
    add_collisions(database, id, plan.collisions);
    add_proofs(database, id, plan.proofs);
    return number;
}

std::optional<model::PlanVersion>
plan_of(SQLite::Database& database, time::Week week, std::optional<int> number)
{
    SQLite::Statement select{database,
                             "SELECT * FROM plan WHERE week = :week"
                             " AND (:number IS NULL OR number = :number)"
                             " ORDER BY number DESC LIMIT 1"};
    select.bind(":week", time::to_string(week));
    if (number) {
        select.bind(":number", *number);
    }
    if (!select.executeStep()) {
        return std::nullopt;
    }
    return plan(database, Row{select});
}

std::vector<Store::Summary> summaries_of(SQLite::Database& database, time::Week week)
{
    SQLite::Statement select{database, "SELECT * FROM plan WHERE week = :week ORDER BY number"};
    select.bind(":week", time::to_string(week));
    std::vector<Store::Summary> summaries;
    while (select.executeStep()) {
        const Row row{select};
        summaries.push_back({.week = week_in(row),
                             .number = row.small("number"),
                             .made_at = row.text("made_at"),
                             .published = row.flag("published"),
                             .quality = quality(row)});
    }
    return summaries;
}

std::vector<model::PlanVersion>
newest_plans(SQLite::Database& database, time::Week first, time::Week last)
{
    SQLite::Statement select{
        database,
        "SELECT * FROM plan WHERE week BETWEEN :first AND :last"
        " AND number = (SELECT max(number) FROM plan AS p WHERE p.week = plan.week)"
        " ORDER BY week"};
    select.bind(":first", time::to_string(first));
    select.bind(":last", time::to_string(last));
    std::vector<model::PlanVersion> plans;
    while (select.executeStep()) {
        plans.push_back(plan(database, Row{select}));
    }
    return plans;
}

} // namespace loa::store
