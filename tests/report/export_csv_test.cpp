#include <sstream>

#include <catch2/catch.hpp>

#include "loa/format/csv.hpp"
#include "loa/report/export_csv.hpp"
#include "support/golden.hpp"
#include "support/sample_plan.hpp"

using namespace loa;

TEST_CASE("A planned week is exported for spreadsheets with one row per airing")
{
    const auto model = testing::sample_model();
    const auto plan = testing::sample_plan(model);
    const auto rows = report::airing_rows(model, plan);

    CHECK(rows.size() == plan.timetable.airings().size() + 1);
    for (const format::CsvRow& row : rows) {
        CHECK(row.size() == rows.front().size());
    }
    std::ostringstream out;
    format::write_csv(out, rows);
    testing::check_golden("week-2022-W45.csv", out.str());
}

TEST_CASE("Stations and items the model no longer knows are exported by their keys")
{
    auto model = testing::sample_model();
    const auto plan = testing::sample_plan(model);
    model.stations.clear();
    model.contents.clear();

    const auto rows = report::airing_rows(model, plan);

    CHECK(rows.at(1).at(4) == "pt");
    CHECK(rows.at(1).at(6).empty());
}
