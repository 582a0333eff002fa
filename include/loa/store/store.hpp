#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "loa/model/month_plan.hpp"
#include "loa/model/plan_version.hpp"
#include "loa/model/timetable.hpp"
#include "loa/model/tour_plan.hpp"
#include "loa/time/week.hpp"

namespace loa::store {

enum class Access { read, write };

/// The plans of one centre, in one SQLite file. Opening for writing makes the file when it is
/// missing and brings an older schema up to date; opening for reading changes nothing.
/// Errors: StoreError when the file cannot be opened, is no store of ours, is damaged, or was
///         written by a newer version.
class Store {
public:
    Store(const std::filesystem::path& file, Access access);
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;
    Store(Store&& other) noexcept;
    Store& operator=(Store&& other) noexcept;
    ~Store();

    /// Adds `plan` as the next version of its week, in one transaction; returns the version's
    /// number. Earlier versions stay as they are.
    int keep(const model::PlanVersion& plan);

    /// The newest version of a week, or a given one; nothing when there is none.
    [[nodiscard]] std::optional<model::PlanVersion> latest(time::Week week) const;
    [[nodiscard]] std::optional<model::PlanVersion> version(time::Week week, int number) const;

    /// What is kept of a week, oldest first, without airings.
    struct Summary {
        time::Week week;
        int number{};
        std::string made_at;
        bool published{};
        model::Quality quality;
        friend bool operator==(const Summary&, const Summary&) = default;
    };
    [[nodiscard]] std::vector<Summary> versions(time::Week week) const;

    /// The newest versions of the weeks that touch `days`, oldest week first: what an audit counts.
    [[nodiscard]] std::vector<model::PlanVersion> newest(const time::DateSpan& days) const;

    /// Airings of planned items in sessions that begin in `days`, from the newest version of each
    /// week: the history of a later one. They may themselves begin after the last midnight.
    [[nodiscard]] model::Timetable aired(const time::DateSpan& days) const;

    /// Adds `plan` as the next version of its form and month; returns the version's number.
    int keep(const model::MonthPlan& plan);

    /// The newest version of a form's month, or a given one; nothing when there is none.
    [[nodiscard]] std::optional<model::MonthPlan> latest(model::Form form,
                                                         date::year_month month) const;
    [[nodiscard]] std::optional<model::MonthPlan>
    version(model::Form form, date::year_month month, int number) const;

    /// The newest versions of every form's months from `first` to `last`, by form and month.
    [[nodiscard]] std::vector<model::MonthPlan> newest_months(date::year_month first,
                                                              date::year_month last) const;
    /// The same of tours, by the days they are planned for.
    int keep(const model::TourPlan& plan);
    [[nodiscard]] std::optional<model::TourPlan> latest_tours(const time::DateSpan& days) const;
    [[nodiscard]] std::optional<model::TourPlan> tours(const time::DateSpan& days,
                                                       int number) const;
    /// Numbers of the versions there are, ascending.
    [[nodiscard]] std::vector<int> tour_versions(const time::DateSpan& days) const;
    /// The tours of the newest versions that end on or before `day`: later ones heed what they show,
    /// whom they visit and the rest they leave due.
    [[nodiscard]] std::vector<model::Tour> tours_before(time::Day day) const;

private:
    struct Database;
    std::unique_ptr<Database> database_;
};

} // namespace loa::store
