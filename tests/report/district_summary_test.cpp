#include <algorithm>
#include <sstream>

#include <catch2/catch.hpp>

#include "loa/format/pdf.hpp"
#include "loa/report/district_summary.hpp"
#include "report/sample_centre.hpp"
#include "support/pdf_pages.hpp"

using namespace loa;
using loa::testing::has;
using text::Language;
using Cells = std::vector<std::string>;

namespace {

const model::Model& centre()
{
    static const model::Model model = report::sample_centre();
    return model;
}

const model::PlanVersion& plan()
{
    static const model::PlanVersion plan = report::sample_plan(centre());
    return plan;
}

const format::DocumentHead& head_of(const format::Document& document)
{
    return std::get<format::DocumentHead>(document.sections.front().blocks.front());
}

report::PrintOptions dated(int year, int month, int day)
{
    report::PrintOptions options;
    options.dated = time::Day{date::year{year} / month / day};
    return options;
}

} // namespace

TEST_CASE("The summary adds up each station and the district")
{
    const format::Table table = report::commune_table(centre(), plan(), Language::vi);

    REQUIRE(table.rows.size() == 4);
    CHECK(
        table.rows[0].cells ==
        Cells{"1", "xã Dào San", "có", "1/2", "12", "12", "24", "12", "214", "31,3", "182,7", "2"});
    CHECK(table.rows[2].cells == Cells{"3",
                                       "xã Huổi Luông – Cụm loa cửa khẩu Ma Lù Thàng",
                                       "có",
                                       "0/2",
                                       "0",
                                       "0",
                                       "0",
                                       "0",
                                       "0",
                                       "–",
                                       "–",
                                       "0"});
    CHECK(table.rows[3].cells ==
          Cells{"", "Cộng", "", "", "24", "24", "48", "24", "428", "62,7", "365,3", "2"});
    CHECK(table.columns.size() == 12);
}

TEST_CASE("What did not fit is printed with its reason and what would help")
{
    const format::Table table = report::bump_table(centre(), plan(), Language::vi);

    REQUIRE(table.rows.size() == 1);
    CHECK(
        table.rows[0].cells ==
        Cells{"xã Dào San",
              "Còn thiếu bản tin tiếng Mông: “Truyền thông giảm nghèo” được xếp 3/5 lượt, thiếu 2.",
              "Các khung mục phù hợp đã đầy.",
              "Thêm 10 phút vào khung mục của Buổi chiều."});
}

TEST_CASE("Collisions name both items and the time")
{
    const format::Table table = report::collision_table(centre(), plan(), Language::vi);

    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells[0] == "xã Dào San");
    CHECK(table.rows[0].cells[1] == "Thứ Hai, 21/11, 17h00");
    CHECK(has(table.rows[0].cells[2], "Quyết định 90"));
    CHECK(table.rows[0].cells[3] == "Lịch tiêm chủng tháng 11");
}

TEST_CASE("A commune without a station is listed with what the week owes it")
{
    const format::Table table = report::without_station_table(centre(), plan().week, Language::vi);

    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells ==
          Cells{"xã Lả Nhì Thàng", "", "4.321", "bản tin: 5; chiếu phim lưu động: 1"});
}

TEST_CASE("Days below 10 and months 1 and 2 have a leading zero, as the Decree wants")
{
    const auto date_of = [](const report::PrintOptions& options) {
        return head_of(report::district_summary(centre(), plan(), options)).place_and_date;
    };

    CHECK(date_of(dated(2022, 2, 8)) == "Phong Thổ, ngày 08 tháng 02 năm 2022");
    CHECK(date_of(dated(2022, 3, 18)) == "Phong Thổ, ngày 18 tháng 3 năm 2022");
    CHECK(date_of({}) == "Phong Thổ, ngày        tháng        năm 2022");
}

TEST_CASE("A number that is not given yet leaves room to write it")
{
    report::PrintOptions numbered;
    numbered.number = "05";

    CHECK(head_of(report::district_summary(centre(), plan(), {})).number ==
          "Số:         /KH-TTVHTTTT");
    CHECK(head_of(report::district_summary(centre(), plan(), numbered)).number ==
          "Số: 05/KH-TTVHTTTT");
}

TEST_CASE("Parts without rows say so in a sentence")
{
    model::PlanVersion complete = plan();
    complete.bumped.clear();
    complete.collisions.clear();
    const auto document = report::district_summary(centre(), complete, {});

    const auto says = [&](const char* text) {
        return std::ranges::any_of(document.sections.front().blocks, [&](const auto& block) {
            const auto* paragraph = std::get_if<format::Paragraph>(&block);
            return paragraph != nullptr && paragraph->text == text;
        });
    };
    CHECK(says("Mọi chỉ tiêu phát thanh trong tuần đều được xếp đủ."));
    CHECK(says("Không có."));
}

TEST_CASE("The printed annex carries head, annex note, recipients and who signs")
{
    std::ostringstream out;
    format::write_pdf(out, report::district_summary(centre(), plan(), dated(2022, 11, 18)));
    const auto pages = loa::testing::pdf_pages(out.str());
    if (!pages) {
        WARN("pdftotext is not installed");
        return;
    }

    for (const char* words : {"THỂ THAO VÀ TRUYỀN THÔNG",
                              "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                              "PHỤ LỤC",
                              "Tổng hợp lịch phát thanh cơ sở tuần 47",
                              "(Kèm theo Kế hoạch số"}) {
        INFO(words);
        CHECK(has(pages->front(), words));
    }
    CHECK(has(pages->back(), "Nơi nhận:"));
    CHECK(has(pages->back(), "- Lưu: VT."));
    CHECK(has(pages->back(), "Nguyễn Thị Ước"));
}
