#include <functional>
#include <string>

#include <catch2/catch.hpp>

#include "config/sample_centre.hpp"
#include "loa/text/messages/config.hpp"

using namespace std::chrono_literals;
namespace model = loa::model;
using loa::testing::SampleCentre;
using loa::text::Language;
using loa::time::Day;

namespace {

Day day(int year, unsigned month, unsigned day_of_month)
{
    return Day{date::year{year} / date::month{month} / date::day{day_of_month}};
}

} // namespace

TEST_CASE("The province is read with languages, themes, audiences and weights")
{
    const model::Province province = SampleCentre{}.load().model.province;

    CHECK(province.name == "Lai Châu");
    CHECK(province.dataset == "gso-2022");
    CHECK(province.languages == std::vector<model::Language>{{{"viet"}, "tiếng Việt", {}},
                                                             {{"dao"}, "tiếng Dao", {{"viet"}}}});
    CHECK(province.themes.back() == model::Theme{{"đ"}, "Gương điển hình"});
    CHECK(province.audiences == std::vector<model::Audience>{{{"ho-ngheo"}, "Hộ nghèo"}});
    CHECK(province.weights == model::PlaceWeights{4, 2, 1});
}

TEST_CASE("A commune joins what the province and the centre know of it")
{
    const model::Model model = SampleCentre{}.load().model;

    REQUIRE(model.communes.size() == 2);
    model::Commune expected;
    expected.code = {"03550"};
    expected.name = "Sì Lở Lầu";
    expected.district_code = "109";
    expected.district = "Huyện Phong Thổ";
    expected.border = true;
    expected.poor_district = true;
    expected.languages = {{{"dao"}, 800}, {{"viet"}, 200}};
    expected.at = model::GeoPoint{22.69, 103.17};
    expected.population = 5120;
    expected.households = 1010;
    expected.poor_households = 420;
    CHECK(model.communes[0] == expected);
    CHECK(model.communes[1].languages ==
          std::vector<model::LanguageShare>{{{"viet"}, 700}, {{"dao"}, 300}});
}

TEST_CASE("The calendar is read with lunar, solar and zodiac days")
{
    const model::Calendar calendar = SampleCentre{}.load().model.province.calendar;

    REQUIRE(calendar.holidays.size() == 2);
    CHECK(calendar.holidays[0].recurrence ==
          loa::time::Recurrence{loa::time::YearlyLunar{1, 1, 5}});
    CHECK(calendar.holidays[0].quiet);
    CHECK(calendar.holidays[1].recurrence ==
          loa::time::Recurrence{loa::time::Yearly{date::month{9} / date::day{2}}});
    REQUIRE(calendar.markets.size() == 1);
    CHECK(calendar.markets[0].recurrence == loa::time::Recurrence{loa::time::OnBranches{
                                                {loa::time::Branch::suu, loa::time::Branch::mui}}});
    CHECK(
        calendar.seasons ==
        std::vector<model::Season>{
            {"nam-hoc", "Năm học", date::month{9} / date::day{5}, date::month{5} / date::day{31}}});
}

TEST_CASE("The rule pack is the one the centre names")
{
    const SampleCentre centre;
    centre.write("lai-chau/rules.toml",
                 centre.text("lai-chau/rules.toml") + "[pack.khac]\ntitle = \"Khác\"\n");

    const loa::rules::RulePack pack = centre.load().pack;

    CHECK(pack.key == "lai-chau");
    REQUIRE(pack.session_hours);
    CHECK(pack.session_hours->within ==
          std::vector<loa::time::DailySpan>{{5h, 8h}, {16h + 30min, 19h}});
    REQUIRE(pack.quiet_hours.size() == 1);
    CHECK(pack.quiet_hours[0].hours == loa::time::DailySpan{21h, 5h});
    REQUIRE(pack.minimum_gap);
    CHECK(pack.minimum_gap->severity == loa::rules::Severity::soft);
    CHECK(pack.minimum_gap->bulletin == 4h);
    CHECK(pack.minimum_gap->notice == 0s);
    CHECK(!pack.family_gap);
}

TEST_CASE("Segments follow one another, and a relay waits for its time")
{
    const model::SessionPattern pattern = SampleCentre{}.load().model.patterns.at(0);

    CHECK(pattern.start == 5h + 30min);
    REQUIRE(pattern.segments.size() == 5);
    CHECK(pattern.segments[1].offset == 1min);
    CHECK(pattern.segments[1].item_limit == 15min);
    CHECK(pattern.segments[2].offset == 16min);
    CHECK(pattern.segments[2].positions == 3);
    CHECK(pattern.segments[3].offset == 30min);
    CHECK(pattern.segments[3].source == "VOV1");
    CHECK(pattern.segments[4].offset == 45min);
}

TEST_CASE("A relay after midnight keeps its place in a session that began before")
{
    const SampleCentre centre;
    centre.edit("phong-tho/sessions.toml", "start = \"05:30\"", "start = \"23:50\"");
    centre.edit("phong-tho/sessions.toml", "at = \"06:00\"", "at = \"00:20\"");
    centre.edit("lai-chau/rules.toml", "\"05:00-08:00\"", "\"23:00-02:00\"");

    CHECK(centre.load().model.patterns.at(0).segments.at(3).offset == 30min);
}

TEST_CASE("A bulletin is read with every one of its columns")
{
    const model::Content content = SampleCentre{}.load().model.contents.at(1);

    model::Content expected;
    expected.key = {"gn-a-01-dao"};
    expected.title = "Vốn vay cho hộ nghèo";
    expected.language = {"dao"};
    expected.length = 13min + 30s;
    expected.theme = {"a"};
    expected.campaign = {"vi-nguoi-ngheo"};
    expected.audiences = {{"ho-ngheo"}};
    expected.priority = model::Priority::preferred;
    expected.approval = model::Approval{"Nguyễn Văn Sơn", day(2022, 10, 10)};
    expected.days = loa::time::WeekdaySet{}.with(0).with(1).with(2).with(3).with(4);
    expected.daypart = loa::time::DailySpan{16h, 19h};
    expected.family = "gn-a-01";
    CHECK(content == expected);
}

TEST_CASE(
    "A last day is included, a missing one leaves the span open, and a family is one's own id")
{
    const model::Model model = SampleCentre{}.load().model;

    CHECK(model.contents[0].valid == loa::time::DateSpan{day(2022, 10, 17), day(2022, 11, 19)});
    CHECK(model.contents[1].valid == loa::time::DateSpan::always());
    CHECK(model.contents[2].kind == model::ContentKind::slogan);
    CHECK(model.contents[2].family == "kh-01");
    CHECK(model.changes.down.at(0).days.from() == day(2022, 11, 1));
    CHECK(model.changes.down.at(0).days.until() == loa::time::DateSpan::always().until());
}

TEST_CASE("Campaigns are read with what they owe, defaults filled in")
{
    const model::Model model = SampleCentre{}.load().model;

    const model::Owed& bulletins = model.campaigns.at(0).owed.at(0);
    CHECK(bulletins.places == model::PlaceSet{true, {}, true, {}});
    CHECK(bulletins.need == model::LanguageNeed::main);
    CHECK(bulletins.times == 7);
    CHECK(bulletins.at_least == 5);
    CHECK(!bulletins.at_most);
    CHECK(bulletins.gap == std::optional<std::chrono::seconds>{8h});
    CHECK(model.campaigns.at(0).themes == std::vector<model::ThemeKey>{{"a"}, {"đ"}});
    CHECK(model.campaigns.at(1).themes.empty()); // all of them
    CHECK(model.campaigns.at(1).days == loa::time::DateSpan::always());
    CHECK(model.campaigns.at(1).owed.at(0).fill);
}

TEST_CASE("Stations have their clusters, and changes their days")
{
    const model::Model model = SampleCentre{}.load().model;

    REQUIRE(model.stations.size() == 2);
    REQUIRE(model.stations[0].clusters.size() == 2);
    CHECK(model.stations[0].clusters[0].villages ==
          std::vector<std::string>{"Gia Khâu", "Lả Nhì Thàng"});
    CHECK(!model.stations[0].clusters[1].working);
    CHECK(model.changes.pins.at(0).day == day(2022, 10, 20));
    CHECK(model.changes.forbidden.at(0).content.empty());
}

TEST_CASE("The centre's own weights replace the province's, those it leaves out stay")
{
    const SampleCentre centre;
    centre.write("phong-tho/centre.toml",
                 centre.text("phong-tho/centre.toml") + "[weights]\nborder = 9\n");

    CHECK(centre.load().model.province.weights == model::PlaceWeights{9, 2, 1});
}

TEST_CASE("The centre's key is its folder's name, also with a slash at the end")
{
    const SampleCentre centre;

    CHECK(loa::config::load(centre.centre() / "").model.centre.key == "phong-tho");
}

TEST_CASE("Files are named without detours, however the folder was")
{
    const SampleCentre centre;
    centre.edit("phong-tho/stations.csv", "03550", "3550");
    std::string origin;
    try {
        static_cast<void>(loa::config::load(centre.path("lai-chau/.././phong-tho/")));
    } catch (const loa::InvalidInput& found) {
        origin = found.mistakes().front().origin.file;
    }

    CHECK(origin == centre.path("phong-tho/stations.csv").generic_string());
}

TEST_CASE("Without changes.toml there are no changes")
{
    const SampleCentre centre;
    std::filesystem::remove(centre.path("phong-tho/changes.toml"));

    CHECK(centre.load().model.changes == model::Changes{});
}

TEST_CASE("What deserves a look is a warning and keeps nobody from planning")
{
    const SampleCentre centre;
    centre.edit("phong-tho/slogans.csv", "Nguyễn Văn Sơn,2022-10-10", ",");
    centre.edit("phong-tho/communes.csv", "03550,Sì Lở Lầu,5120,1010,420,\n", "");
    centre.edit("phong-tho/clusters.csv", "tt-1,tt,", "tt-1,sll,");
    centre.edit("phong-tho/campaigns.toml",
                "from = 2022-10-17\nuntil = 2022-11-18",
                "from = 2021-10-17\nuntil = 2021-11-18");
    centre.edit(
        "phong-tho/sessions.toml", "  { kind = \"notice\", up_to = \"5min\", count = 2 },\n", "");
    centre.write("phong-tho/bulletin.csv", "");
    centre.edit("phong-tho/banners.csv", "2022-10-10,2022-11-18,600x80cm|3x2m", ",,5x1m");
    centre.edit("phong-tho/banners.csv", "dao,đ,,,,,", "dao,đ,,,,5x1m,");
    centre.edit("phong-tho/stock.csv", ",12,", ",0,");
    centre.write("phong-tho/crews.toml", "");
    centre.edit("phong-tho/topics.csv", "2022-10-17,2022-11-18", ",");
    centre.edit("phong-tho/posts.csv", "2022-10-17,2022-11-18", ",");
    centre.edit("phong-tho/speakers.csv", "dao|viet", "viet");
    centre.edit("phong-tho/meetings.csv", "cho-sll,03550", "cho-sll,03549");

    loa::testing::check_golden(
        "warnings.txt", centre.warnings(Language::vi) + '\n' + centre.warnings(Language::en));
}

TEST_CASE("A folder that is not there, or is a file, is named")
{
    const SampleCentre centre;
    const auto says = [](const std::filesystem::path& folder, const loa::text::Message& message) {
        try {
            static_cast<void>(loa::config::load(folder));
        } catch (const loa::InvalidInput& found) {
            return found.mistakes().size() == 1 && found.mistakes()[0].sentence.says(message);
        }
        return false;
    };

    CHECK(says(centre.path("nowhere"), loa::text::messages::folder_missing));
    CHECK(says(centre.path("phong-tho/centre.toml"), loa::text::messages::not_a_folder));
}
