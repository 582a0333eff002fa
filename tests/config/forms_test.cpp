// What is written differently and means the same.
#include <filesystem>
#include <functional>
#include <string>

#include <catch2/catch.hpp>

#include "config/sample_centre.hpp"

using loa::testing::SampleCentre;

namespace {

using Rewrite = std::function<std::string(const std::string& text)>;

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

// The sample with every file of this ending rewritten.
void rewrite(const SampleCentre& centre, const std::string& ending, const Rewrite& rewrite)
{
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator{centre.path("phong-tho").parent_path()}) {
        if (entry.path().extension() == ending) {
            const std::string name =
                std::filesystem::relative(entry.path(), centre.path("phong-tho").parent_path())
                    .generic_string();
            centre.write(name, rewrite(centre.text(name)));
        }
    }
}

void check_same(const std::string& ending, const Rewrite& change)
{
    const SampleCentre centre;
    const auto before = centre.load();
    rewrite(centre, ending, change);

    CHECK(centre.mistakes(loa::text::Language::en).empty());
    const auto after = centre.load();
    CHECK(after.model == before.model);
    CHECK(after.pack == before.pack);
    CHECK(after.warnings.size() == before.warnings.size());
}

// The letters of the sample that have marks, taken apart as some keyboards type them.
std::string taken_apart(std::string text)
{
    const std::pair<const char*, const char*> letters[]{{"ì", "i\u0300"},
                                                        {"ở", "o\u031B\u0309"},
                                                        {"ầ", "a\u0302\u0300"},
                                                        {"ổ", "o\u0302\u0309"},
                                                        {"ế", "e\u0302\u0301"},
                                                        {"ữ", "u\u031B\u0303"},
                                                        {"ờ", "o\u031B\u0300"},
                                                        {"á", "a\u0301"},
                                                        {"à", "a\u0300"},
                                                        {"ủ", "u\u0309"},
                                                        {"ư", "u\u031B"},
                                                        {"ơ", "o\u031B"},
                                                        {"ã", "a\u0303"},
                                                        {"ệ", "e\u0323\u0302"},
                                                        {"ộ", "o\u0323\u0302"},
                                                        {"Ù", "U\u0300"},
                                                        {"ê", "e\u0302"},
                                                        {"â", "a\u0302"}};
    for (const auto& [joined, apart] : letters) {
        text = replaced(text, joined, apart);
    }
    return text;
}

} // namespace

TEST_CASE("Letters taken apart into base and marks load to the same model")
{
    REQUIRE(taken_apart("Sì Lở Lầu") != "Sì Lở Lầu");

    check_same(".csv", taken_apart);
    check_same(".toml", taken_apart);
}

TEST_CASE("Lines ended by CR LF, or by CR alone, load to the same model")
{
    for (const std::string end : {"\r\n", "\r"}) {
        const auto change = [&](const std::string& text) { return replaced(text, "\n", end); };
        check_same(".csv", change);
        check_same(".toml", change);
    }
}

TEST_CASE("Excel's byte order mark loads to the same model")
{
    const auto change = [](const std::string& text) { return "\xEF\xBB\xBF" + text; };
    check_same(".csv", change);
    check_same(".toml", change);
}

TEST_CASE("Semicolons and tabs for commas load to the same model")
{
    check_same(".csv", [](const std::string& text) { return replaced(text, ",", ";"); });
    check_same(".csv", [](const std::string& text) { return replaced(text, ",", "\t"); });
}

TEST_CASE("Blanks around cells and around items load to the same model")
{
    check_same(".csv", [](const std::string& text) {
        return replaced(replaced(text, ",", " ,\t "), "|", " | ");
    });
}

TEST_CASE(
    "Empty rows, comments above the header and a missing last line end load to the same model")
{
    check_same(".csv", [](const std::string& text) {
        return "# Dữ liệu mẫu, \"thử\"\n\n\"# chú thích, có phẩy\",,,\n" +
               replaced(text, "\n", "\n\n") + ",,,\n ,\n\n";
    });
    check_same(".csv", [](const std::string& text) { return text.substr(0, text.size() - 1); });
}

TEST_CASE("Trailing empty cells that a spreadsheet leaves out load to the same model")
{
    check_same(".csv", [](std::string text) {
        for (std::string before; before != text;) {
            before = text;
            text = replaced(text, ",\n", "\n");
        }
        return text;
    });
}

TEST_CASE("Columns in another order, flags in Vietnamese, weekdays and times in either way")
{
    const SampleCentre centre;
    const auto before = centre.load();
    centre.write("phong-tho/communes.csv",
                 "languages,name,code,poor_households,households,population\n"
                 ",Sì Lở Lầu,03550,420,1010,5120\n"
                 "viet:70|dao:30,thị trấn Phong Thổ,03549,90,1800,6900\n");
    centre.edit("phong-tho/clusters.csv", "850,yes", "850,có");
    centre.edit("phong-tho/clusters.csv", "310,no", "310,không");
    centre.edit("phong-tho/sessions.toml", "\"Mon-Sun\"", "\"T2-CN\"");
    centre.edit("phong-tho/sessions.toml", "\"05:30\"", "\"5h30\"");
    centre.edit("phong-tho/sessions.toml", "\"06:00\"", "06:00:00");
    centre.edit("phong-tho/sessions.toml", "\"15min\"", "\"900s\"");
    centre.edit("phong-tho/campaigns.toml", "2022-10-17", "\"2022-10-17\"");

    CHECK(centre.load().model == before.model);
}

TEST_CASE("Days, times and flags as Vietnamese Excel saves them load to the same model")
{
    const SampleCentre centre;
    const auto before = centre.load();
    centre.edit("phong-tho/bulletins.csv", "2022-10-17", "17/10/2022");
    centre.edit("phong-tho/bulletins.csv", "2022-11-18", "18/11/2022");
    centre.edit("phong-tho/meetings.csv", "07:30", "7:30");
    centre.edit("phong-tho/meetings.csv", "19:30", "7:30:00 PM");
    centre.edit("phong-tho/meetings.csv", "08:00", "8:00:00 AM");
    centre.edit("phong-tho/clusters.csv", "850,yes", "850,TRUE");
    centre.edit("phong-tho/clusters.csv", "310,no", "310,Không");

    CHECK(centre.load().model == before.model);
}

TEST_CASE("Spaces that do not break lines load to the same model")
{
    const SampleCentre centre;
    const auto before = centre.load();
    centre.edit("phong-tho/communes.csv", ",Sì Lở Lầu,", ",Sì\u00A0Lở\u202FLầu\u00A0,");

    CHECK(centre.load().model == before.model);
}

TEST_CASE("A quoted cell keeps its line break, quotes and separators")
{
    const SampleCentre centre;
    centre.edit("phong-tho/clusters.csv",
                "hỏng bộ thu từ 3/2022",
                "\"hỏng bộ thu,\nchờ \"\"linh kiện\"\"; báo sau\"");
    centre.edit("phong-tho/clusters.csv", "2400,yes", "2400,1");

    CHECK(centre.mistakes(loa::text::Language::en)
              .starts_with("phong-tho/clusters.csv:5, column \"working\""));

    centre.edit("phong-tho/clusters.csv", "2400,1", "2400,yes");
    CHECK(centre.load().model.stations[0].clusters[1].note ==
          "hỏng bộ thu,\nchờ \"linh kiện\"; báo sau");
}
