#include <sstream>

#include <catch2/catch.hpp>

#include "format/sample_document.hpp"
#include "loa/error.hpp"
#include "loa/format/pdf.hpp"
#include "support/pdf_pages.hpp"

using namespace loa::format;
using loa::text::Language;

namespace {

Document saying(const std::string& text)
{
    Document document = sample_document(0);
    document.sections.front().blocks = {Paragraph{.text = text, .align = TextAlign::left}};
    return document;
}

// pdftotext takes single spaced letters for one word set wide.
std::string without_space(std::string text)
{
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
    return text;
}

} // namespace

TEST_CASE("Every Vietnamese letter is found in the file as it was written")
{
    const std::vector<std::string> lines{
        "a à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ b c d đ e è é ẻ ẽ ẹ ê ề ế ể ễ ệ g h i ì í ỉ ĩ ị k l m "
        "n",
        "o ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ p q r s t u ù ú ủ ũ ụ ư ừ ứ ử ữ ự v x y ỳ ý ỷ ỹ ỵ",
        "A À Á Ả Ã Ạ Ă Ằ Ắ Ẳ Ẵ Ặ Â Ầ Ấ Ẩ Ẫ Ậ B C D Đ E È É Ẻ Ẽ Ẹ Ê Ề Ế Ể Ễ Ệ G H I Ì Í Ỉ Ĩ Ị",
        "O Ò Ó Ỏ Õ Ọ Ô Ồ Ố Ổ Ỗ Ộ Ơ Ờ Ớ Ở Ỡ Ợ P Q R S T U Ù Ú Ủ Ũ Ụ Ư Ừ Ứ Ử Ữ Ự V X Y Ỳ Ý Ỷ Ỹ Ỵ",
        "₫ – — “ ” … ≥ ≤ × · •"};
    for (const std::string& line : lines) {
        std::ostringstream out;
        write_pdf(out, saying(line));
        const auto pages = loa::testing::pdf_pages(out.str());
        if (!pages) {
            WARN("pdftotext is not installed");
            return;
        }
        CHECK(without_space(pages->front()) == without_space(line));
    }
}

TEST_CASE("Decomposed letters are put together before they are printed")
{
    std::ostringstream composed;
    std::ostringstream decomposed;

    write_pdf(composed, saying("Tiế"));
    write_pdf(decomposed, saying("Tie\u0302\u0301"));

    CHECK(composed.str() == decomposed.str());
}

TEST_CASE("Characters the font lacks are all named, and nothing is written")
{
    std::ostringstream out;
    try {
        write_pdf(out, saying("đã phát ☐, chưa phát ✓"));
        FAIL("the document was written");
    } catch (const loa::InvalidInput& refused) {
        REQUIRE(refused.mistakes().size() == 2);
        CHECK(shown(refused.mistakes()[0], Language::vi) ==
              "ký tự “☐” (U+2610) trong “đã phát ☐, chưa phát ✓” không có trong phông chữ Tinos. "
              "Viết bằng ký tự khác.");
        CHECK(shown(refused.mistakes()[1], Language::en).find("U+2713") != std::string::npos);
    }
    CHECK(out.str().empty());
}

TEST_CASE("Without a suitable font the directories that were searched are named")
{
    std::ostringstream out;

    CHECK_THROWS_AS(write_pdf(out, saying("a"), {"/no/such/place"}), loa::StoreError);
    CHECK_THROWS_WITH(write_pdf(out, saying("a"), {"/no/such/place"}),
                      Catch::Contains("/no/such/place") && Catch::Contains("fonts-croscore"));
    CHECK(out.str().empty());
}
