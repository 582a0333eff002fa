#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "config/sample_centre.hpp"
#include "config/slips.hpp"

using loa::testing::check_golden;
using loa::testing::SampleCentre;
using loa::testing::Slip;
using loa::text::Language;

namespace {

// Every kind of mistake there is about villages, roads, teams and films.
const std::vector<Slip> tour_slips{
    {"A village is of a commune elsewhere", "phong-tho/villages.csv", "tt-1,03549", "tt-1,03540"},
    {"A village id is all digits",
     "phong-tho/villages.csv",
     "tt-1,03549",
     "12,03549,Tổ dân phố 2\ntt-1,03549"},
    {"A village is listed twice",
     "phong-tho/villages.csv",
     "tt-1,03549",
     "sll-gk,03549,Tổ dân phố 2\ntt-1,03549"},
    {"A village has more poor households than households",
     "phong-tho/villages.csv",
     "48,15",
     "48,51"},
    {"An area is a number", "phong-tho/villages.csv", "64,21,III", "64,21,3"},
    {"An access is misspelt", "phong-tho/villages.csv", "dry-season", "dry-saeson"},
    {"A walk is no whole number", "phong-tho/villages.csv", "on-foot,3", "on-foot,3km"},
    {"A day of the last film does not exist", "phong-tho/villages.csv", "05-12", "05-32"},
    {"A border post is unknown", "phong-tho/villages.csv", "dbp-sll", "dbp-sl"},
    {"A village's languages do not add up", "phong-tho/villages.csv", "viet:100", "viet:90"},
    {"A notice is zero days before", "phong-tho/border-posts.csv", "002,3,", "002,0,"},
    {"A road leads to an unknown village", "phong-tho/travel.csv", "sll-gk", "sll-gkk"},
    {"A road leads to an unknown commune", "phong-tho/travel.csv", "03550,sll-gk", "03559,sll-gk"},
    {"A road leads to where it begins", "phong-tho/travel.csv", "03549,tt-1", "tt-1,tt-1"},
    {"A road is listed twice",
     "phong-tho/travel.csv",
     "03550,sll-lnt,foot,1h20min,,",
     "03550,sll-lnt,foot,1h20min,,\nsll-lnt,03550,foot,1h,,"},
    {"A travel time has no unit", "phong-tho/travel.csv", "40min", "40"},
    {"A rain time is no time and not closed", "phong-tho/travel.csv", "closed", "dong"},
    {"A way of travelling is unknown", "phong-tho/travel.csv", "motorbike", "xe máy"},
    {"A rain season is not in the calendar", "phong-tho/teams.toml", "nam-hoc", "mua-mua"},
    {"A market day is neither avoided nor preferred", "phong-tho/teams.toml", "eve", "phien"},
    {"A team is of no kind", "phong-tho/teams.toml", "\"film\"", "\"films\""},
    {"A team's base is no commune", "phong-tho/teams.toml", "base = \"03549\"", "base = \"03000\""},
    {"A film team has no hour", "phong-tho/teams.toml", "show_at = \"20:00\"\n", ""},
    {"A film team shows twice an evening",
     "phong-tho/teams.toml",
     "rest_days = 2",
     "stops_per_day = 2"},
    {"A stop is longer than the day", "phong-tho/teams.toml", "\"4h\"", "\"11h\""},
    {"A norm has no citation",
     "phong-tho/teams.toml",
     "citation = \"Thông tư 08/2015/TT-BVHTTDL\"\n",
     ""},
    {"A norm is zero", "phong-tho/teams.toml", "per_month = 14", "per_month = 0"},
    {"Nights away are no number",
     "phong-tho/teams.toml",
     "nights_away = 12",
     "nights_away = \"12\""},
    {"A film is of no kind", "phong-tho/films.csv", "feature", "phim truyện"},
    {"A film has no language", "phong-tho/films.csv", "cartoon,viet", "cartoon,"},
    {"A film's language is unknown", "phong-tho/films.csv", "viet|dao,15min", "viet|da,15min"},
    {"A film's age class is unknown", "phong-tho/films.csv", ",13,", ",14,"},
    {"A licence ends before it begins", "phong-tho/films.csv", "2021-01-01", "2025-01-01"},
    {"A film has no copies", "phong-tho/films.csv", "PTL,1,12", "PTL,0,12"},
    {"A film has a bulletin's id", "phong-tho/films.csv", "hh-1", "gn-a-01-dao"},
    {"A film's theme is unknown", "phong-tho/films.csv", "15min,a", "15min,g"},
    {"A film is longer than the evening", "phong-tho/films.csv", "1h30min", "9h"},
    {"A film that was shown is unknown", "phong-tho/shown.csv", "pt-01", "pt-99"},
    {"A village that saw a film is unknown", "phong-tho/shown.csv", "sll-gk", "gia-khau"},
    {"What is closed is neither a village nor a commune",
     "phong-tho/changes.toml",
     "village = \"sll-gk\"\n",
     ""},
    {"A closed village is unknown",
     "phong-tho/changes.toml",
     "village = \"sll-gk\"",
     "village = \"sll-g\""},
    {"A village is closed for no known reason", "phong-tho/changes.toml", "\"taboo\"", "\"tabu\""},
    {"A closed road has one end",
     "phong-tho/changes.toml",
     "[\"03550\", \"sll-lnt\"]",
     "[\"03550\"]"},
    {"A closed road leads nowhere", "phong-tho/changes.toml", "\"sll-lnt\"]", "\"sll-lnnt\"]"},
    {"A bulletin was shown as a film", "phong-tho/shown.csv", "pt-01", "gn-a-01-dao"},
    {"An id holds what stands between ids", "phong-tho/films.csv", "hh-1", "hh|1"},
    {"A film is owed as a bulletin",
     "phong-tho/campaigns.toml",
     "gap = \"8h\"",
     "items = [\"pts-a\"]"},
};

std::string transcript_of(const Slip& slip)
{
    const SampleCentre centre;
    centre.edit(slip.file, slip.from, slip.to);
    std::string transcript = std::string{slip.name} + '\n';
    transcript += centre.mistakes(Language::vi) + centre.mistakes(Language::en);
    return transcript + '\n';
}

} // namespace

TEST_CASE("Each slip about tours is one mistake that says where, what was found and what to do")
{
    std::string all;
    for (const Slip& slip : tour_slips) {
        const std::string transcript = transcript_of(slip);
        CAPTURE(slip.name, transcript);
        CHECK(std::ranges::count(transcript, '\n') == 4); // name, two languages, empty line
        all += transcript;
    }
    check_golden("mistakes_of_tours.txt", all);
}

TEST_CASE("A village that no way leads to, and one whose border post nobody names, are warnings")
{
    const SampleCentre centre;
    centre.edit("phong-tho/travel.csv", "03549,tt-1,road,5min,,\n", "");
    centre.edit("phong-tho/villages.csv", "0912 000 001,dbp-sll", "0912 000 001,");

    const std::string warnings = centre.warnings(Language::en);

    CHECK(std::ranges::count(warnings, '\n') == 2);
    CHECK(warnings.find("no way in travel.csv leads to village \"tt-1\"") != std::string::npos);
    CHECK(warnings.find("\"sll-gk\" lies in a border commune") != std::string::npos);
}

TEST_CASE("A centre without teams needs none of their files")
{
    const SampleCentre centre;
    for (const auto* file : {"border-posts.csv",
                             "villages.csv",
                             "travel.csv",
                             "teams.toml",
                             "films.csv",
                             "shown.csv",
                             "changes.toml"}) {
        std::filesystem::remove(centre.path(std::string{"phong-tho/"} + file));
    }

    const auto loaded = centre.load();

    CHECK(loaded.model.villages.empty());
    CHECK(loaded.model.teams.empty());
    CHECK(loaded.warnings.empty());
}

TEST_CASE("A film in a language that no village understands is a warning")
{
    const SampleCentre centre;
    centre.edit("lai-chau/province.toml",
                "[language.dao]",
                "[language.thai]\nname = \"tiếng Thái\"\n\n[language.dao]");
    centre.edit("phong-tho/films.csv", "cartoon,viet", "cartoon,thai");

    const std::string warnings = centre.warnings(Language::en);

    CHECK(std::ranges::count(warnings, '\n') == 1);
    CHECK(warnings.find("no village understands any language of film \"hh-1\"") !=
          std::string::npos);
}
