#include <algorithm>
#include <sstream>

#include <catch2/catch.hpp>

#include "loa/format/pdf.hpp"
#include "loa/report/station_week.hpp"
#include "loa/report/week_table.hpp"
#include "report/sample_centre.hpp"
#include "support/pdf_pages.hpp"

using namespace loa;
using format::Paragraph;
using format::TableBlock;
using loa::testing::has;

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

format::Section week_of(const char* station, report::PrintOptions options = {})
{
    return report::station_week(centre(), plan(), {station}, options);
}

// The rows of the section's first table, cells joined by " | ".
std::vector<std::string> rows_of(const format::Section& section)
{
    const auto block = std::ranges::find_if(section.blocks, [](const format::Block& b) {
        return std::holds_alternative<TableBlock>(b);
    });
    REQUIRE(block != section.blocks.end());
    std::vector<std::string> rows;
    for (const format::Row& row : std::get<TableBlock>(*block).table.rows) {
        std::string text;
        for (const std::string& cell : row.cells) {
            text += (&cell == &row.cells.front() ? "" : " | ") + cell;
        }
        rows.push_back(text);
    }
    return rows;
}

bool says(const format::Section& section, std::string_view text)
{
    return std::ranges::any_of(section.blocks, [&](const format::Block& block) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        return paragraph != nullptr && has(paragraph->text, text);
    });
}

} // namespace

TEST_CASE("A session stands under its day, name and hours, and slogans under their numbers")
{
    const auto rows = rows_of(week_of("ds"));

    REQUIRE(rows.size() > 5);
    CHECK(rows[0] == "Thứ Hai, 21/11 – Buổi sáng (5h30 – 6h33)");
    CHECK(rows[1] == "5h31 | Khẩu hiệu số 1, 2 | 45″ |  | ");
    CHECK(rows[2] == "5h33 | Quyết định 90/QĐ-TTg: Chương trình giảm nghèo bền vững giai đoạn "
                     "2021 - 2025 có gì mới | 15′ | tiếng Mông | Đài PT-TH Lai Châu");
    CHECK(rows[3] == "6h00 | Tiếp âm: Thời sự | 30′ |  | VOV1");
    CHECK(rows[4] == "6h30 | Thông báo: Lịch tiêm chủng tháng 11 | 2′ | tiếng Việt | "
                     "Đài PT-TH Lai Châu");
    CHECK(rows[5] == "Thứ Hai, 21/11 – Buổi chiều (17h00 – 18h03)");
}

TEST_CASE("Repeats are marked PL and pinned items are marked")
{
    const auto rows = rows_of(week_of("ds"));

    CHECK(std::ranges::count_if(rows, [](const auto& row) { return has(row, "mới (PL) |"); }) == 1);
    CHECK(std::ranges::count_if(rows, [](const auto& row) { return has(row, "mới (ghim) |"); }) ==
          1);
}

TEST_CASE("A day without a session says so")
{
    const auto rows = rows_of(week_of("ds"));

    CHECK(std::ranges::find(rows, "Thứ Bảy, 26/11: không có buổi phát") != rows.end());
}

TEST_CASE("A station without any airing says so instead of printing an empty table")
{
    const format::Section section = week_of("hl-mlt");

    CHECK(says(section, "Tuần này đài không phát mục nào: Sét đánh hỏng tăng âm."));
    CHECK(std::ranges::none_of(section.blocks, [](const format::Block& block) {
        return std::holds_alternative<TableBlock>(block);
    }));
}

TEST_CASE("A station whose clusters are all broken says that")
{
    model::Model broken = centre();
    broken.changes.down.clear();
    for (model::Cluster& cluster : broken.stations.back().clusters) {
        cluster.working = false;
    }

    CHECK(says(report::station_week(broken, plan(), {"hl-mlt"}, {}),
               "Tuần này đài không phát mục nào: không còn cụm loa nào dùng được."));
}

TEST_CASE("The marks are explained only on pages that carry one")
{
    CHECK(says(week_of("ds"), "PL: phát lại."));
    CHECK_FALSE(says(week_of("hl-mlt"), "PL: phát lại."));
}

TEST_CASE("The copy for the wall has no Decree head, the one to sign has head and signature")
{
    const auto count = [](const format::Section& section, auto kind) {
        return std::ranges::count_if(section.blocks, [](const format::Block& block) {
            return std::holds_alternative<decltype(kind)>(block);
        });
    };
    report::PrintOptions to_sign;
    to_sign.head = true;

    CHECK(count(week_of("ds"), format::DocumentHead{}) == 0);
    CHECK(count(week_of("ds"), format::SignatureBlock{}) == 0);
    CHECK(count(week_of("ds", to_sign), format::DocumentHead{}) == 1);
    CHECK(count(week_of("ds", to_sign), format::SignatureBlock{}) == 1);
}

TEST_CASE("Stations of one commune follow each other and carry their own names")
{
    const format::Document document = report::station_weeks(centre(), plan(), {});

    REQUIRE(document.sections.size() == 3);
    CHECK(document.sections[0].name == "xã Dào San");
    CHECK(document.sections[1].name == "Đài truyền thanh xã Huổi Luông");
    CHECK(document.sections[2].name == "xã Huổi Luông – Cụm loa cửa khẩu Ma Lù Thàng");
}

TEST_CASE("An item is printed as it was when the plan was made")
{
    model::Model changed = centre();
    std::ranges::find(changed.contents, model::ContentKey{"bt-01"}, &model::Content::key)->title =
        "Tên mới";
    const auto section = report::station_week(changed, plan(), {"ds"}, {});

    CHECK(has(rows_of(section)[2], "Quyết định 90/QĐ-TTg"));
}

TEST_CASE("The English page keeps the titles as they are written")
{
    report::PrintOptions english;
    english.language = text::Language::en;
    const auto rows = rows_of(week_of("ds", english));

    CHECK(rows[0] == "Monday, 21/11 – Buổi sáng (05:30 – 06:33)");
    CHECK(rows[3] == "06:00 | Relay: Thời sự | 30′ |  | VOV1");
}

TEST_CASE("The table for the terminal has a row for every airing")
{
    const format::Table table = report::week_table(centre(), plan(), {"ds"}, text::Language::vi);
    const auto airings = plan().timetable.of({"ds"});

    const auto headings = std::ranges::count(table.rows, true, &format::Row::heading);
    CHECK(headings == 12);
    CHECK(table.rows.size() == airings.size() + static_cast<std::size_t>(headings));
    for (const format::Row& row : table.rows) {
        CHECK(row.cells.size() == (row.heading ? 1 : table.columns.size()));
    }
}

TEST_CASE("Printed pages name every commune and slogan, the same bytes twice")
{
    std::ostringstream out;
    std::ostringstream again;
    format::write_pdf(out, report::station_weeks(centre(), plan(), {}));
    format::write_pdf(again, report::station_weeks(centre(), plan(), {}));
    const auto pages = loa::testing::pdf_pages(out.str());

    CHECK(out.str() == again.str());
    if (!pages) {
        WARN("pdftotext is not installed");
        return;
    }
    CHECK(has(pages->front(), "xã Dào San"));
    CHECK(has(pages->at(2), "Thoát nghèo là danh dự của mỗi dòng họ!"));
    CHECK(has(pages->at(1), "xã Dào San, tuần 47"));
    CHECK(has(pages->back(), "Sét đánh hỏng tăng âm"));
}

TEST_CASE("A station that airs nothing does not boast of its listeners")
{
    const auto title = [](const format::Section& section) {
        return std::get<format::DocumentTitle>(section.blocks.front());
    };

    CHECK(title(week_of("ds")).note.size() == 1);
    CHECK(title(week_of("hl-mlt")).note.empty());
}

TEST_CASE("Listeners of a cluster that is down are not counted")
{
    model::Model model = centre();
    model.changes.down.push_back({{"ds"}, {"ds-1"}, time::span({2022, 47}), ""});

    const auto section = report::station_week(model, plan(), {"ds"}, {});

    CHECK(std::get<format::DocumentTitle>(section.blocks.front()).note ==
          std::vector<std::string>{"Người nghe: khoảng 0 người, 0/2 cụm loa hoạt động."});
}
