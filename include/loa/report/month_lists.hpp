#pragma once

#include <span>
#include <vector>

#include <boost/json/value.hpp>

#include "loa/format/csv.hpp"
#include "loa/format/document.hpp"
#include "loa/format/ics.hpp"
#include "loa/format/table.hpp"
#include "loa/model/model.hpp"
#include "loa/model/month_plan.hpp"
#include "loa/report/print_options.hpp"
#include "loa/rules/rule_pack.hpp"

/// A month of banners, talks or posts on the terminal, on paper and for other programs.
namespace loa::report {

/// What the exports of a month are made from. Borrows all of it.
struct MonthData {
    const model::Model& model;
    const rules::RulePack& pack;
    const model::MonthPlan& plan;
};

/// What the list is called: "LỊCH TREO BĂNG RÔN, PA NÔ, ÁP PHÍCH".
[[nodiscard]] std::string month_title(const model::MonthPlan& plan, text::Language language);

/// The list of the month: banners by commune and site, talks by day, posts by time.
[[nodiscard]] format::Table
month_table(const model::Model& model, const model::MonthPlan& plan, text::Language language);

/// Every stop of the crews, by day, crew and commune: what to hang, replace and take down. Empty for
/// other forms.
[[nodiscard]] format::Table
crew_table(const model::Model& model, const model::MonthPlan& plan, text::Language language);

/// What is owed and missing, with the reason and the cheapest change.
[[nodiscard]] format::Table
missing_table(const model::Model& model, const model::MonthPlan& plan, text::Language language);

/// The list with head, tables and signature (Decree 30/2020/NĐ-CP, annex I).
[[nodiscard]] format::Document month_document(const MonthData& data, const PrintOptions& options);

/// The list for a spreadsheet: a heading, then a row each. schedules/EXPORT.md documents the columns;
/// the first holds the schema: "loa-banners-1", "loa-talks-1" or "loa-posts-1".
[[nodiscard]] std::vector<format::CsvRow> month_rows(const model::Model& model,
                                                     const model::MonthPlan& plan);

/// The month for a calendar: an entry a post, a talk, or a crew's day of work.
[[nodiscard]] std::vector<format::CalendarEvent>
month_events(const model::Model& model, const model::MonthPlan& plan, text::Language language);

/// The same, and what `earlier` versions of the plan (oldest first) had and it has no more, as
/// cancelled.
[[nodiscard]] std::vector<format::CalendarEvent>
month_calendar(const model::Model& model,
               const model::MonthPlan& plan,
               std::span<const model::MonthPlan> earlier,
               text::Language language);

/// The month as JSON of schema "loa-month", version 1.
[[nodiscard]] boost::json::value month_json(const MonthData& data);

} // namespace loa::report
