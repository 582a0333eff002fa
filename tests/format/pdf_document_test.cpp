#include <sstream>

#include <catch2/catch.hpp>

#include "format/sample_document.hpp"
#include "loa/format/pdf.hpp"
#include "support/pdf_pages.hpp"

using namespace loa::format;
using loa::testing::has;
using loa::testing::pdf_pages;

namespace {

std::string written(const Document& document)
{
    std::ostringstream out;
    write_pdf(out, document);
    return out.str();
}

} // namespace

TEST_CASE("The same document is the same bytes twice")
{
    const std::string once = written(sample_document(40));

    CHECK(once == written(sample_document(40)));
    CHECK(once.substr(0, 5) == "%PDF-");
}

TEST_CASE("The day of making is written into the file")
{
    Document other = sample_document(1);
    other.created += date::days{1};

    CHECK(written(other) != written(sample_document(1)));
}

TEST_CASE("The first page has no number, the following ones stand at the top")
{
    const auto pages = pdf_pages(written(sample_document(60)));
    if (!pages) {
        WARN("pdftotext is not installed");
        return;
    }

    REQUIRE(pages->size() == 3);
    CHECK(
        has(pages->at(0).substr(0, pages->at(0).find('\n')), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
    const auto number = pages->at(1).find_first_not_of(" \n");
    CHECK(pages->at(1).substr(number, 2) == "2 ");
    CHECK(has(pages->at(1), "Tuần 47 năm 2022"));
}

TEST_CASE("Every section begins on page 1 of its own")
{
    Document document = sample_document(2);
    document.sections.push_back(document.sections.front());
    const auto pages = pdf_pages(written(document));
    if (!pages) {
        return;
    }

    REQUIRE(pages->size() == 2);
    CHECK(pages->at(0) == pages->at(1));
}

TEST_CASE("A landscape page is 297 mm wide")
{
    Document document = sample_document(2);
    document.sections.front().orientation = Orientation::landscape;

    // 841.889764 × 595.275591 points
    CHECK(has(written(document), "/MediaBox [ 0 0 841.88"));
}

TEST_CASE("Head, title and signature are found word by word")
{
    const auto pages = pdf_pages(written(sample_document(2)));
    if (!pages) {
        return;
    }

    for (const char* words : {"UBND HUYỆN PHONG THỔ",
                              "THỂ THAO VÀ TRUYỀN THÔNG",
                              "Độc lập - Tự do - Hạnh phúc",
                              "Phong Thổ, ngày 08 tháng 02 năm 2022",
                              "/KH-TTVHTTTT",
                              "Tổng hợp lịch phát thanh tuần 47",
                              "Nơi nhận:",
                              "PHÓ GIÁM ĐỐC",
                              "Nguyễn Văn Ước"}) {
        INFO(words);
        CHECK(has(pages->front(), words));
    }
}

TEST_CASE("A signature is never alone on its page")
{
    for (int rows = 25; rows != 40; ++rows) {
        const auto pages = pdf_pages(written(sample_document(rows)));
        if (!pages) {
            return;
        }
        INFO(rows << " rows, " << pages->size() << " pages");
        CHECK(has(pages->back(), "Nguyễn Văn Ước"));
        CHECK(has(pages->back(), "Nơi nhận:"));
        CHECK(has(pages->back(), "Mục " + std::to_string(rows)));
    }
}

TEST_CASE("Lines that belong to what stands before are never alone on their page")
{
    const Paragraph foot{.text = "Điện thoại: 0213", .with_previous = true, .points = 11};
    for (int rows = 25; rows != 40; ++rows) {
        Document document = sample_document(rows);
        auto& blocks = document.sections.front().blocks;
        std::erase_if(blocks, [](const Block& block) {
            return std::holds_alternative<SignatureBlock>(block);
        });
        blocks.insert(blocks.end(), {foot, foot});
        const auto pages = pdf_pages(written(document));
        if (!pages) {
            return;
        }
        INFO(rows << " rows, " << pages->size() << " pages");
        CHECK(has(pages->back(), "0213"));
        CHECK(has(pages->back(), "Mục " + std::to_string(rows)));
    }
}

TEST_CASE("A long paragraph goes on over the page without losing a line")
{
    std::string text;
    for (int i = 0; i != 2000; ++i) {
        text += (i == 0 ? "" : " ") + std::string{"từ"} + std::to_string(i);
    }
    Document document = sample_document(0);
    document.sections.front().blocks = {Paragraph{.text = text}};
    const auto pages = pdf_pages(written(document));
    if (!pages) {
        return;
    }

    REQUIRE(pages->size() > 2);
    std::string all;
    for (const std::string& page : *pages) {
        all += page + " ";
    }
    for (int i = 0; i != 2000; ++i) {
        REQUIRE(has(all, "từ" + std::to_string(i)));
    }
}
