#include "store/month_rows.hpp"

#include "loa/time/period.hpp"
#include "store/columns.hpp"
#include "store/failure.hpp"
#include "store/month_entries.hpp"
#include "store/names.hpp"

namespace loa::store {
namespace {

std::string text_of(date::year_month month)
{
    return date::format("%Y-%m", month);
}

std::string text_of(model::Form form)
{
    return std::string{names::form.at(static_cast<std::size_t>(form))};
}

date::year_month month_in(const Row& row)
{
    const std::string text = row.text("month");
    const auto month = time::parse_month(text);
    if (!month) {
        throw UnreadableValue{"month_plan.month = \"" + text + '"'};
    }
    return *month;
}

int next_number(SQLite::Database& database, const model::MonthPlan& plan)
{
    SQLite::Statement select{database,
                             "SELECT coalesce(max(number), 0) + 1 FROM month_plan"
                             " WHERE form = :form AND month = :month"};
    select.bind(":form", text_of(plan.form));
    select.bind(":month", text_of(plan.month));
    select.executeStep();
    return select.getColumn(0).getInt();
}

model::MonthPlan plan_in(SQLite::Database& database, const Row& row)
{
    model::MonthPlan plan;
    plan.form = row.one_of<model::Form>(names::form, "form");
    plan.month = month_in(row);
    plan.number = row.small("number");
    plan.made_at = row.text("made_at");
    plan.seed = row.seed("seed");
    plan.quality = {.shortfall = row.number("shortfall"),
                    .repeats = row.small("repeats"),
                    .stops = row.small("stops"),
                    .trips = row.small("trips"),
                    .unevenness = row.real("unevenness")};
    read_month_rows(database, row.number("id"), plan);
    return plan;
}

} // namespace

int add_month(SQLite::Database& database, const model::MonthPlan& plan)
{
    const int number = next_number(database, plan);
    SQLite::Statement insert{
        database,
        "INSERT INTO month_plan (form, month, number, made_at, seed, shortfall, repeats, stops,"
        " trips, unevenness) VALUES (:form, :month, :number, :made_at, :seed, :shortfall, :repeats,"
        " :stops, :trips, :unevenness)"};
    Values values{insert};
    values.text(":form", text_of(plan.form));
    values.text(":month", text_of(plan.month));
    values.number(":number", number);
    values.text(":made_at", plan.made_at);
    values.text(":seed", std::to_string(plan.seed));
    values.number(":shortfall", plan.quality.shortfall);
    values.number(":repeats", plan.quality.repeats);
    values.number(":stops", plan.quality.stops);
    values.number(":trips", plan.quality.trips);
    values.real(":unevenness", plan.quality.unevenness);
    values.add();
    add_month_rows(database, database.getLastInsertRowid(), plan);
    return number;
}

std::optional<model::MonthPlan> month_of(SQLite::Database& database,
                                         model::Form form,
                                         date::year_month month,
                                         std::optional<int> number)
{
    SQLite::Statement select{database,
                             "SELECT * FROM month_plan WHERE form = :form AND month = :month"
                             " AND (:number IS NULL OR number = :number)"
                             " ORDER BY number DESC LIMIT 1"};
    select.bind(":form", text_of(form));
    select.bind(":month", text_of(month));
    if (number) {
        select.bind(":number", *number);
    }
    if (!select.executeStep()) {
        return std::nullopt;
    }
    return plan_in(database, Row{select});
}

std::vector<model::MonthPlan>
newest_months(SQLite::Database& database, date::year_month first, date::year_month last)
{
    SQLite::Statement select{
        database,
        "SELECT * FROM month_plan WHERE month BETWEEN :first AND :last AND number ="
        " (SELECT max(number) FROM month_plan AS p"
        " WHERE p.form = month_plan.form AND p.month = month_plan.month) ORDER BY form, month"};
    select.bind(":first", text_of(first));
    select.bind(":last", text_of(last));
    std::vector<model::MonthPlan> plans;
    while (select.executeStep()) {
        plans.push_back(plan_in(database, Row{select}));
    }
    return plans;
}

} // namespace loa::store
