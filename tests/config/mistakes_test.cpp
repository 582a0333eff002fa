#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "config/mistakes.hpp"
#include "config/sample_centre.hpp"
#include "config/slips.hpp"
#include "loa/text/messages/config.hpp"

using loa::testing::check_golden;
using loa::testing::SampleCentre;
using loa::testing::Slip;
using loa::testing::slips;
using loa::text::Language;
namespace messages = loa::text::messages;

namespace {

std::string transcript_of(const Slip& slip)
{
    const SampleCentre centre;
    centre.edit(slip.file, slip.from, slip.to);
    std::string transcript = std::string{slip.name} + '\n';
    transcript += centre.mistakes(Language::vi) + centre.mistakes(Language::en);
    return transcript + '\n';
}

} // namespace

TEST_CASE("Each slip is one mistake that says where, what was found and what to do")
{
    std::string all;
    for (const Slip& slip : slips) {
        const std::string transcript = transcript_of(slip);
        CAPTURE(slip.name, transcript);
        CHECK(std::ranges::count(transcript, '\n') == 4); // name, two languages, empty line
        all += transcript;
    }
    check_golden("mistakes_one_by_one.txt", all);
}

TEST_CASE("A length with an unknown unit is shown with the units there are")
{
    const SampleCentre centre;
    centre.edit("phong-tho/bulletins.csv", "12min", "25 phut");

    CHECK(centre.mistakes(Language::vi) ==
          "phong-tho/bulletins.csv:2, cột \"length\": \"25 phut\" không phải là thời lượng. Viết "
          "như 25min, 90s hoặc 1h30min.\n");
    CHECK(centre.mistakes(Language::en) ==
          "phong-tho/bulletins.csv:2, column \"length\": \"25 phut\" is not a duration. Write it "
          "like 25min, 90s or 1h30min.\n");
}

TEST_CASE("All mistakes of all files come at once, by file, line and column")
{
    const SampleCentre centre;
    centre.edit("lai-chau/province.toml", "fallbacks", "falbacks");
    centre.edit("lai-chau/places.csv", "03550", "3550");
    centre.edit("lai-chau/rules.toml", "\"4h\"", "4h"); // breaks the whole file
    centre.edit("phong-tho/centre.toml", "seat = \"Phong Thổ\"\n", "");
    centre.edit("phong-tho/communes.csv", "6900,1800,90", "6 900,1.800,90");
    centre.edit("phong-tho/stations.csv", "sang|chieu", "sáng|chiu");
    centre.edit("phong-tho/bulletins.csv", "12min", "25 phut");
    centre.edit("phong-tho/bulletins.csv", "13min30s,a", "13min30s,g");
    centre.edit("phong-tho/campaigns.toml", "at_least = 5", "at_least = 50");
    centre.edit("phong-tho/changes.toml", "gn-a-01-viet", "gn-a-1-viet");
    std::filesystem::remove(centre.path("phong-tho/notices.csv"));

    check_golden("mistakes.vi.txt", centre.mistakes(Language::vi));
    check_golden("mistakes.en.txt", centre.mistakes(Language::en));
}

TEST_CASE("A name that two places bear is answered with both")
{
    const SampleCentre centre;
    centre.edit("lai-chau/places.csv",
                "GSO\n",
                "GSO\n03557,Phong Thổ,xã,109,Huyện Phong Thổ,no,yes,,dao:100,,,,\n");
    centre.edit("phong-tho/stations.csv", "03549", "Phong Thổ");

    CHECK(centre.mistakes(Language::en) ==
          "phong-tho/stations.csv:3, column \"commune\": \"Phong Thổ\" is the name of several "
          "places: xã Phong Thổ (03557), thị trấn Phong Thổ (03549). Write the code of the one you "
          "mean.\n");
}

TEST_CASE("A row with a name and no code is answered with the code")
{
    const SampleCentre centre;
    centre.edit("phong-tho/communes.csv", "03550,", ",");

    CHECK(centre.mistakes(Language::en) ==
          "phong-tho/communes.csv:2, column \"code\": \"Sì Lở Lầu\" is not a commune code. Write "
          "the code of xã Sì Lở Lầu (03550).\n");
}

TEST_CASE("A pin of an item that nobody approved cannot hold")
{
    const SampleCentre centre;
    centre.edit("phong-tho/bulletins.csv", "Nguyễn Văn Sơn,2022-10-10", ",");

    CHECK(centre.mistakes(Language::en) ==
          "phong-tho/changes.toml:3:8: \"gn-a-01-viet\" is not approved, so it cannot be pinned. "
          "Have it approved first, or remove the pin.\n");
}

TEST_CASE("A commune of another district is not ours")
{
    const SampleCentre centre;
    centre.edit("lai-chau/places.csv",
                "GSO\n",
                "GSO\n03434,Thu Lũm,xã,107,Huyện Mường Tè,yes,yes,,dao:100,,,,\n");
    centre.edit("phong-tho/stations.csv", "03549", "03434");

    CHECK(centre.mistakes(Language::en) ==
          "phong-tho/stations.csv:3, column \"commune\": code 03434 is xã Thu Lũm of Huyện Mường "
          "Tè; this centre serves the district with code 109. Remove the row or correct the "
          "code.\n");
}

TEST_CASE("A file whose name is a slip is one mistake, and the warning that tells so comes along")
{
    const SampleCentre centre;
    std::filesystem::rename(centre.path("phong-tho/films.csv"), centre.path("phong-tho/film.csv"));
    try {
        static_cast<void>(centre.load());
        FAIL("films.csv is missing");
    } catch (const loa::InvalidInput& found) {
        REQUIRE(found.mistakes().size() == 1);
        CHECK(found.mistakes()[0].origin.file ==
              centre.path("phong-tho/films.csv").generic_string());
        CHECK(found.mistakes()[0].sentence.says(messages::declaring_file_missing));
        REQUIRE(!found.warnings().empty());
        CHECK(found.warnings()[0].origin.file ==
              centre.path("phong-tho/film.csv").generic_string());
        CHECK(found.warnings()[0].sentence.says(messages::file_not_read));
    }
}

TEST_CASE("A missing file that others refer to is one mistake")
{
    const SampleCentre centre;
    const auto file = GENERATE(
        as<std::string>{}, "villages.csv", "border-posts.csv", "pages.toml", "banners.csv");
    std::filesystem::remove(centre.path("phong-tho/" + file));

    const std::string mistakes = centre.mistakes(Language::en);

    CAPTURE(mistakes);
    CHECK(std::ranges::count(mistakes, '\n') <= 1);
    CHECK(
        (mistakes.empty() || mistakes.starts_with("phong-tho/" + file + ": this file is missing")));
}

TEST_CASE("Of very many mistakes the first ten thousand are listed and the rest is counted")
{
    loa::config::Mistakes mistakes;
    for (int line = 1; line <= 10'003; ++line) {
        mistakes.add({"x.csv", line}, messages::cell_missing);
    }

    CHECK(mistakes.count() == 10'003);
    const auto listed = mistakes.mistakes();
    REQUIRE(listed.size() == 10'001);
    CHECK(shown(listed.back(), Language::en) == "3 more mistakes are not listed.");
}

TEST_CASE("A heading that is a slip is one mistake, not one for every row")
{
    const SampleCentre centre;
    centre.edit("phong-tho/communes.csv", "code,", "kode,");

    CHECK(std::ranges::count(centre.mistakes(Language::en), '\n') == 1);
}

TEST_CASE("A broken file is one mistake, without those that only follow from it")
{
    const SampleCentre centre;
    const auto file = GENERATE(as<std::string>{},
                               "lai-chau/province.toml",
                               "lai-chau/places.csv",
                               "lai-chau/rules.toml",
                               "lai-chau/calendar.toml",
                               "phong-tho/centre.toml",
                               "phong-tho/communes.csv",
                               "phong-tho/stations.csv",
                               "phong-tho/clusters.csv",
                               "phong-tho/sessions.toml",
                               "phong-tho/bulletins.csv",
                               "phong-tho/slogans.csv",
                               "phong-tho/notices.csv",
                               "phong-tho/campaigns.toml",
                               "phong-tho/border-posts.csv",
                               "phong-tho/villages.csv",
                               "phong-tho/travel.csv",
                               "phong-tho/teams.toml",
                               "phong-tho/films.csv",
                               "phong-tho/shown.csv",
                               "phong-tho/changes.toml");
    const auto text = GENERATE(as<std::string>{}, "\xFF\xFE", "= \"", "a\x01");
    centre.write(file, text);

    const std::string mistakes = centre.mistakes(Language::en);

    CAPTURE(file, mistakes);
    CHECK(mistakes.starts_with(file));
    if (file.ends_with(".toml") || text != "= \"") {
        CHECK(std::ranges::count(mistakes, '\n') == 1);
    }
}
