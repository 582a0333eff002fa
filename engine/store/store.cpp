#include "loa/store/store.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include <SQLiteCpp/Transaction.h>

#include "loa/model/visits.hpp"
#include "store/airing_rows.hpp"
#include "store/failure.hpp"
#include "store/month_rows.hpp"
#include "store/opening.hpp"
#include "store/plan_rows.hpp"
#include "store/tour_rows.hpp"

namespace loa::store {

// The connection, behind a pointer so that SQLiteCpp stays out of the public header.
struct Store::Database {
    std::filesystem::path file;
    SQLite::Database connection;
};

Store::Store(const std::filesystem::path& file, Access access)
    : database_{std::make_unique<Database>(Database{
          file, access == Access::write ? open_for_writing(file) : open_for_reading(file)})}
{
}

Store::Store(Store&& other) noexcept = default;
Store& Store::operator=(Store&& other) noexcept = default;
Store::~Store() = default;

int Store::keep(const model::PlanVersion& plan)
{
    return guarded(database_->file, [&] {
        SQLite::Transaction transaction{database_->connection,
                                        SQLite::TransactionBehavior::IMMEDIATE};
        const int number = add_plan(database_->connection, plan);
        transaction.commit();
        return number;
    });
}

int Store::keep(const model::MonthPlan& plan)
{
    return guarded(database_->file, [&] {
        SQLite::Transaction transaction{database_->connection,
                                        SQLite::TransactionBehavior::IMMEDIATE};
        const int number = add_month(database_->connection, plan);
        transaction.commit();
        return number;
    });
}

std::optional<model::MonthPlan> Store::latest(model::Form form, date::year_month month) const
{
    return guarded(database_->file,
                   [&] { return month_of(database_->connection, form, month, std::nullopt); });
}

std::optional<model::MonthPlan>
Store::version(model::Form form, date::year_month month, int number) const
{
    return guarded(database_->file,
                   [&] { return month_of(database_->connection, form, month, number); });
}

std::vector<model::MonthPlan> Store::newest_months(date::year_month first,
                                                   date::year_month last) const
{
    return guarded(database_->file,
                   [&] { return store::newest_months(database_->connection, first, last); });
}

std::optional<model::PlanVersion> Store::latest(time::Week week) const
{
    return guarded(database_->file,
                   [&] { return plan_of(database_->connection, week, std::nullopt); });
}

std::optional<model::PlanVersion> Store::version(time::Week week, int number) const
{
    return guarded(database_->file, [&] { return plan_of(database_->connection, week, number); });
}

std::vector<Store::Summary> Store::versions(time::Week week) const
{
    return guarded(database_->file, [&] { return summaries_of(database_->connection, week); });
}

std::vector<model::PlanVersion> Store::newest(const time::DateSpan& days) const
{
    return guarded(database_->file, [&] {
        return newest_plans(
            database_->connection, time::week_of(days.from()), time::week_of(days.last()));
    });
}

model::Timetable Store::aired(const time::DateSpan& days) const
{
    return guarded(database_->file, [&] { return newest_airings(database_->connection, days); });
}

int Store::keep(const model::TourPlan& plan)
{
    return guarded(database_->file, [&] {
        SQLite::Transaction transaction{database_->connection,
                                        SQLite::TransactionBehavior::IMMEDIATE};
        const int number = add_tours(database_->connection, plan);
        transaction.commit();
        return number;
    });
}

std::optional<model::TourPlan> Store::latest_tours(const time::DateSpan& days) const
{
    return guarded(database_->file,
                   [&] { return tours_of(database_->connection, days, std::nullopt); });
}

std::optional<model::TourPlan> Store::tours(const time::DateSpan& days, int number) const
{
    return guarded(database_->file, [&] { return tours_of(database_->connection, days, number); });
}

std::vector<int> Store::tour_versions(const time::DateSpan& days) const
{
    return guarded(database_->file,
                   [&] { return store::tour_versions(database_->connection, days); });
}

std::vector<model::Tour> Store::tours_before(time::Day day) const
{
    return guarded(database_->file, [&] {
        std::vector<model::Tour> tours;
        for (model::TourPlan& plan : store::tours_before(database_->connection, day)) {
            std::ranges::move(plan.tours, std::back_inserter(tours));
        }
        return tours;
    });
}

} // namespace loa::store
