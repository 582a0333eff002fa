#include <algorithm>
#include <sstream>

#include <catch2/catch.hpp>

#include "loa/format/pdf.hpp"
#include "loa/report/audit_report.hpp"
#include "loa/report/audit_rows.hpp"
#include "report/sample_centre.hpp"
#include "support/pdf_pages.hpp"

using namespace loa;
using audit::Gap;
using loa::testing::has;
using report::By;
using text::Language;
using Cells = std::vector<std::string>;

namespace {

const model::Model& centre()
{
    static const model::Model model = report::sample_centre();
    return model;
}

audit::Coverage sample_coverage()
{
    const std::vector<model::PlanVersion> plans{report::sample_plan(centre())};
    return audit::coverage(centre(), plans, time::span(plans.front().week));
}

audit::Line line_with(Gap gap)
{
    audit::Line line;
    line.demand.languages = {{"mong"}};
    line.demand.at_least = 5;
    line.gap = gap;
    return line;
}

// The column titled `title` of the row that starts with `first`.
std::string cell(const format::Table& table, std::string_view first, std::string_view title)
{
    for (const format::Row& row : table.rows) {
        for (std::size_t i = 0; i != table.columns.size(); ++i) {
            if (row.cells.front() == first && table.columns[i].title == title) {
                return row.cells[i];
            }
        }
    }
    return "no such cell";
}

} // namespace

TEST_CASE("Border communes stand against the others and all together")
{
    const format::Table table = report::group_table(sample_coverage(), Language::vi);

    REQUIRE(table.rows.size() == 3);
    CHECK(cell(table, "Xã biên giới", "Số xã") == "2");
    CHECK(cell(table, "Xã biên giới", "Có đài") == "2");
    CHECK(cell(table, "Các xã khác", "Có đài") == "0");
    CHECK(cell(table, "Tất cả", "Số xã") == "3");
    CHECK(cell(table, "Tất cả", "Tổng lượt phát") == "96");
    CHECK(table.rows.back().heading);
}

TEST_CASE("A commune's row says what it was owed and what share of its people is reached")
{
    const audit::Coverage coverage = sample_coverage();
    const format::Table table = report::coverage_table(centre(), coverage, Language::vi);

    REQUIRE(table.rows.size() == coverage.communes.size());
    CHECK(cell(table, "xã Dào San", "Ngôn ngữ chính") == "tiếng Mông");
    CHECK(cell(table, "xã Dào San", "Có tiếng đó") == "có");
    CHECK(cell(table, "xã Dào San", "Tỷ lệ dân") == "28,9%");
    CHECK(cell(table, "xã Lả Nhì Thàng", "Có đài") == "không");
}

TEST_CASE("Every gap stands beside its reason and what would help")
{
    const audit::Coverage coverage = sample_coverage();
    const format::Table table = report::gap_table(centre(), coverage, Language::vi);

    REQUIRE_FALSE(table.rows.empty());
    for (const format::Row& row : table.rows) {
        CHECK(row.cells.size() == 5);
        CHECK_FALSE(row.cells[3].empty());
        CHECK_FALSE(row.cells[4].empty());
    }
    CHECK(cell(table, "xã Lả Nhì Thàng", "Vì sao") == "Nơi này chưa có đài truyền thanh.");
}

TEST_CASE("Each kind of gap has its own reason, in both languages")
{
    CHECK(report::gap_reason(centre(), line_with(Gap::not_planned), Language::vi) ==
          "Có tuần chưa lập lịch.");
    CHECK(report::gap_reason(centre(), line_with(Gap::no_working_cluster), Language::en) ==
          "None of its clusters works.");
    CHECK(report::gap_reason(centre(), line_with(Gap::main_language_not_served), Language::vi) ==
          "Không có mục nào bằng tiếng Mông được phát.");
    CHECK(report::gap_remedy(centre(), line_with(Gap::station_down), Language::vi) ==
          "Sửa đài hoặc cụm loa.");
    CHECK(report::gap_remedy(centre(), line_with(Gap::not_planned), Language::en) ==
          "Plan the missing week.");
}

TEST_CASE("A bumped gap repeats what the plan said")
{
    audit::Line line = line_with(Gap::bumped);
    line.bumps = report::sample_plan(centre()).bumped;

    CHECK(report::gap_reason(centre(), line, Language::vi) == "Các khung mục phù hợp đã đầy.");
    CHECK(report::gap_remedy(centre(), line, Language::vi) ==
          "Thêm 10 phút vào khung mục của Buổi chiều.");
}

TEST_CASE("What a remedy lets in is told of one week only, not of a month")
{
    audit::Line line = line_with(Gap::bumped);
    line.bumps = {report::sample_plan(centre()).bumped.front()};
    line.bumps.front().demand.at_least = line.bumps.front().placed + 2;
    line.bumps.front().gain = 1;

    CHECK(report::gap_remedy(centre(), line, Language::vi) ==
          "Thêm 10 phút vào khung mục của Buổi chiều. Cách này xếp thêm được 1 lượt.");
    line.bumps.push_back(line.bumps.front());
    CHECK(report::gap_remedy(centre(), line, Language::vi) ==
          "Thêm 10 phút vào khung mục của Buổi chiều.");
}

TEST_CASE("Airings and minutes are split by theme and language, with totals")
{
    const audit::Coverage coverage = sample_coverage();
    const format::Table languages =
        report::split_table(centre(), coverage, By::language, Language::vi);

    CHECK(languages.columns.size() == 3);
    CHECK(cell(languages, "xã Dào San", "tiếng Mông") == "20 / 182,7");
    CHECK(cell(languages, "xã Lả Nhì Thàng", "tiếng Mông") == "–");
    CHECK(cell(languages, "Cộng", "tiếng Mông") == "40 / 365,3");
    CHECK(report::split_table(centre(), coverage, By::theme, Language::vi).columns.size() == 2);
}

TEST_CASE("A split nobody airs anything for has no rows")
{
    CHECK(
        report::split_table(centre(), sample_coverage(), By::audience, Language::vi).rows.empty());
}

TEST_CASE("The audit prints as a report with all its parts")
{
    report::PrintOptions options;
    options.dated = time::Day{date::year{2022} / 11 / 28};
    std::ostringstream out;
    format::write_pdf(out, report::audit_report(centre(), sample_coverage(), options));
    const auto pages = loa::testing::pdf_pages(out.str());
    if (!pages) {
        WARN("pdftotext is not installed");
        return;
    }

    std::string all;
    for (const std::string& page : *pages) {
        all += page;
    }
    for (const char* words : {"BÁO CÁO",
                              "Đối chiếu kế hoạch tuyên truyền với chỉ tiêu",
                              "/BC-TTVHTTTT",
                              "I. Xã biên giới so với các xã khác",
                              "III. Chỉ tiêu chưa đạt và lý do",
                              "V. Nơi chưa có đài truyền thanh",
                              "VII. Theo ngôn ngữ",
                              "Nguyễn Thị Ước"}) {
        INFO(words);
        CHECK(has(all, words));
    }
}

TEST_CASE("The audit as CSV is one table of plain figures")
{
    const auto rows = report::audit_rows(centre(), sample_coverage(), {}, Language::vi);

    REQUIRE(rows.size() > 20);
    for (const format::CsvRow& row : rows) {
        CHECK(row.size() == rows.front().size());
    }
    CHECK(rows[0][0] == "schema");
    CHECK(rows[1] == format::CsvRow{"loa-audit-1",
                                    "phong-tho",
                                    "2022-11-21",
                                    "2022-11-27",
                                    "group",
                                    "",
                                    "",
                                    "",
                                    "",
                                    "",
                                    "",
                                    "",
                                    "border",
                                    "communes",
                                    "2",
                                    "",
                                    ""});
    const auto seconds = std::ranges::find_if(rows, [](const format::CsvRow& row) {
        return row[4] == "commune" && row[6] == "xã Dào San" && row[13] == "seconds";
    });
    REQUIRE(seconds != rows.end());
    CHECK((*seconds)[14] == "12840");
}
