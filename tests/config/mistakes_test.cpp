#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "config/sample_centre.hpp"

using loa::testing::check_golden;
using loa::testing::SampleCentre;
using loa::text::Language;

namespace {

/// One slip of a planner: in `file` stands `to` instead of `from`.
struct Slip {
    std::string_view name;
    std::string_view file;
    std::string_view from;
    std::string_view to;
};

const std::vector<Slip> slips{
    // TOML
    {"A field of a table is misspelt", "phong-tho/campaigns.toml", "weight", "wieght"},
    {"A field is in the wrong table",
     "phong-tho/centre.toml",
     "seat =",
     "severity = \"hard\"\nseat ="},
    {"A required field is missing", "phong-tho/centre.toml", "seat = \"Phong Thổ\"\n", ""},
    {"A required text is empty", "lai-chau/province.toml", "\"Lai Châu\"", "\"\""},
    {"A required field of a table is missing",
     "phong-tho/sessions.toml",
     "start = \"17:00\"\n",
     ""},
    {"A number stands where a text has to", "phong-tho/centre.toml", "\"109\"", "109"},
    {"A text stands where a list has to", "lai-chau/province.toml", "[\"viet\"]", "\"viet\""},
    {"A value stands where a table has to",
     "phong-tho/campaigns.toml",
     "{ per_week = 7, at_least = 5 }",
     "7"},
    {"A single table stands where a list has to",
     "phong-tho/changes.toml",
     "[[forbid]]",
     "[forbid]"},
    {"A table has no name of its own",
     "lai-chau/province.toml",
     "[audience.ho-ngheo]",
     "[audience]"},
    {"A name has a tone mark and no quotation marks",
     "lai-chau/province.toml",
     "[theme.\"đ\"]",
     "[theme.đ]"},
    {"A text is not closed", "phong-tho/centre.toml", "\"lai-chau\"", "\"lai-chau"},
    {"A name is used twice", "phong-tho/centre.toml", "seat =", "name = \"Tên khác\"\nseat ="},
    {"A duration has no quotation marks",
     "phong-tho/sessions.toml",
     "length = \"1min\"",
     "length = 1min"},
    {"A code without quotation marks begins with 0",
     "lai-chau/calendar.toml",
     "\"03550\"",
     "03550"},
    {"A list has no comma", "phong-tho/centre.toml", "VĂN HÓA,\",", "VĂN HÓA,\""},
    {"An inline table is not closed", "phong-tho/campaigns.toml", "at_least = 5 }", "at_least = 5"},
    {"The header of a table is not closed",
     "lai-chau/rules.toml",
     "[pack.lai-chau]",
     "[pack.lai-chau"},
    {"A line is no pair", "phong-tho/centre.toml", "seat = \"Phong Thổ\"", "seat \"Phong Thổ\""},
    {"A day does not exist in TOML", "phong-tho/campaigns.toml", "2022-11-18", "2022-11-31"},
    // CSV
    {"A column is misspelt", "phong-tho/clusters.csv", "people", "peple"},
    {"A column is unknown", "phong-tho/clusters.csv", "note", "ghi chú"},
    {"A column is there twice", "phong-tho/stations.csv", "managed_by", "name"},
    {"A required column is missing",
     "phong-tho/notices.csv",
     "id,title,language,length,from,until,priority,approved_by,approved_on\ntb-01,Lịch tiêm vắc "
     "xin cho gia súc,",
     "id,language,length,from,until,priority,approved_by,approved_on\ntb-01,"},
    {"A required cell is empty", "phong-tho/bulletins.csv", "Vốn vay cho hộ nghèo", ""},
    {"A cell has a comma and no quotation marks",
     "phong-tho/stations.csv",
     "UBND xã Sì Lở Lầu,sang|chieu",
     "UBND xã Sì Lở Lầu,sang|chieu,cả tuần"},
    {"A quotation mark stands inside a bare cell",
     "phong-tho/slogans.csv",
     "Không để ai",
     "Không \"để\" ai"},
    {"A quotation mark is never closed", "phong-tho/notices.csv", "Lịch tiêm", "\"Lịch tiêm"},
    // Values
    {"A duration has an unknown unit", "phong-tho/bulletins.csv", "12min", "25 phut"},
    {"A duration has no unit", "phong-tho/bulletins.csv", "12min", "12"},
    {"A time of day is past midnight", "phong-tho/sessions.toml", "\"17:00\"", "\"25:00\""},
    {"A day does not exist", "phong-tho/bulletins.csv", "2022-11-18", "2022-11-31"},
    {"The last day is before the first", "phong-tho/bulletins.csv", "2022-11-18", "2022-10-16"},
    {"Weekdays are not weekdays", "phong-tho/sessions.toml", "Mon-Sun", "T2-T9"},
    {"A stretch of the day is one time", "phong-tho/bulletins.csv", "16:00-19:00", "16:00"},
    {"A flag of a cell is not yes or no", "phong-tho/clusters.csv", "850,yes", "850,TRUE"},
    {"A flag of TOML is a text", "phong-tho/campaigns.toml", "fill = true", "fill = \"true\""},
    {"A whole number has separators", "phong-tho/communes.csv", "5120", "5.120"},
    {"A weight is too high", "phong-tho/campaigns.toml", "weight = 3", "weight = 300"},
    {"A count is zero", "phong-tho/sessions.toml", "count = 3", "count = 0"},
    {"A coordinate has a comma", "lai-chau/places.csv", "22.69", "\"22,69\""},
    {"A coordinate stands alone", "lai-chau/places.csv", "22.69,103.17", "22.69,"},
    {"A day and month are the wrong way round", "lai-chau/calendar.toml", "31-05", "05-31"},
    {"A lunar date has a 13th month", "lai-chau/calendar.toml", "01-01", "01-13"},
    {"A zodiac day is no branch", "lai-chau/calendar.toml", "Sửu", "Trâu"},
    {"A word is misspelt", "phong-tho/sessions.toml", "\"bulletin\"", "\"buletin\""},
    {"A word is unknown", "phong-tho/bulletins.csv", "ordinary", "gấp"},
    {"A list is empty", "lai-chau/rules.toml", "[\"05:00-08:00\", \"16:30-19:00\"]", "[]"},
    // Places
    {"The dataset is not the province's", "phong-tho/centre.toml", "gso-2022", "gso-2025"},
    {"The province's folder is not there", "phong-tho/centre.toml", "../lai-chau", "../lai-chua"},
    {"The district is not in the places", "phong-tho/centre.toml", "\"109\"", "\"901\""},
    {"A code is not in the dataset", "phong-tho/stations.csv", "03550", "03388"},
    {"A code has lost its leading zero", "phong-tho/stations.csv", "03550", "3550"},
    {"A name stands where a code has to", "phong-tho/stations.csv", "03550", "Sì Lở Lầu"},
    {"A name belongs to another code", "phong-tho/communes.csv", "Phong Thổ", "Sì Lở Lầu"},
    {"A name belongs to no code", "phong-tho/communes.csv", "Sì Lở Lầu", "Sì Lờ Lầu"},
    {"A commune is listed twice",
     "phong-tho/communes.csv",
     "03549,Phong Thổ",
     "03550,Sì Lở Lầu,,,,\n03549,Phong Thổ"},
    {"A code of the places is not five digits",
     "lai-chau/places.csv",
     "GSO\n",
     "GSO\n356,Pa Vây Sử,xã,109,Huyện Phong Thổ,yes,yes,,dao:100,,,,\n"},
    {"There are more poor households than households", "phong-tho/communes.csv", "420", "4200"},
    {"Shares do not add up", "lai-chau/places.csv", "dao:80|viet:20", "dao:80|viet:15"},
    {"A share is no number", "lai-chau/places.csv", "dao:80|viet:20", "dao|viet:20"},
    {"A language has two shares", "lai-chau/places.csv", "dao:80|viet:20", "dao:80|dao:20"},
    {"A commune has no language", "lai-chau/places.csv", "dao:80|viet:20", ""},
    // References
    {"A language is unknown", "phong-tho/bulletins.csv", ",dao,", ",dai,"},
    {"A language far from any is unknown", "phong-tho/bulletins.csv", ",dao,", ",hanhi,"},
    {"A theme is unknown", "phong-tho/campaigns.toml", "[\"a\", \"đ\"]", "[\"a\", \"g\"]"},
    {"An audience is unknown", "phong-tho/bulletins.csv", "ho-ngheo", "ho-can-ngheo"},
    {"A campaign is unknown", "phong-tho/bulletins.csv", "vi-nguoi-ngheo", "vi-nguoi-nghe"},
    {"A session pattern is unknown", "phong-tho/stations.csv", "sang|chieu", "sang|chiều tối"},
    {"A station is unknown", "phong-tho/clusters.csv", "sll-2,sll", "sll-2,sl"},
    {"A rule pack is unknown", "phong-tho/centre.toml", "\"lai-chau\"", "\"lao-cai\""},
    {"An item of a campaign is unknown",
     "phong-tho/campaigns.toml",
     "gap = \"8h\"",
     "items = [\"gn-a-02-viet\"]"},
    {"An id is used twice", "phong-tho/bulletins.csv", "gn-a-01-dao", "gn-a-01-viet"},
    {"An id is used in two files", "phong-tho/slogans.csv", "kh-01", "gn-a-01-dao"},
    {"A cluster id is used twice", "phong-tho/clusters.csv", "tt-1", "sll-1"},
    // Calendar and rules
    {"A holiday falls on two kinds of day",
     "lai-chau/calendar.toml",
     "date = \"02-09\"",
     "date = \"02-09\"\nlunar = \"10-03\""},
    {"A market has no days", "lai-chau/calendar.toml", "branches = [\"Sửu\", \"Mùi\"]\n", ""},
    {"A solar holiday has a length",
     "lai-chau/calendar.toml",
     "date = \"02-09\"",
     "date = \"02-09\"\ndays = 2"},
    {"A rule has no citation", "lai-chau/rules.toml", "citation = \"QCVN 26:2010/BTNMT\"\n", ""},
    {"A rule has no limit", "lai-chau/rules.toml", "at_most = \"1h30min\"\n", ""},
    {"A rule allows less than it asks for",
     "lai-chau/rules.toml",
     "at_most = \"1h30min\"",
     "at_most = \"10min\"\nat_least = \"20min\""},
    // Sessions
    {"A relay overlaps the segment before it",
     "phong-tho/sessions.toml",
     "at = \"06:00\"",
     "at = \"05:45\""},
    {"A relay begins before its session",
     "phong-tho/sessions.toml",
     "at = \"06:00\"",
     "at = \"05:00\""},
    {"A session lies outside the hours of the rule pack",
     "phong-tho/sessions.toml",
     "\"17:00\"",
     "\"18:50\""},
    {"A session is longer than the rule pack allows",
     "lai-chau/rules.toml",
     "\"1h30min\"",
     "\"40min\""},
    {"A station has too many sessions a day",
     "lai-chau/rules.toml",
     "[pack.lai-chau.minimum_gap]",
     "[pack.lai-chau.sessions_per_day]\nat_most = 1\ncitation = "
     "\"QĐ\"\n\n[pack.lai-chau.minimum_gap]"},
    {"A station's day is longer than the rule pack allows",
     "lai-chau/rules.toml",
     "[pack.lai-chau.minimum_gap]",
     "[pack.lai-chau.day_length]\nat_most = \"1h\"\ncitation = "
     "\"QĐ\"\n\n[pack.lai-chau.minimum_gap]"},
    {"Two sessions of a station overlap", "phong-tho/stations.csv", "sang|chieu", "sang|sang"},
    {"A segment has an empty list of languages",
     "phong-tho/sessions.toml",
     "[\"viet\", \"dao\"]",
     "[]"},
    {"A planned segment has a length",
     "phong-tho/sessions.toml",
     "kind = \"notice\", up_to",
     "kind = \"notice\", length"},
    {"A fixed segment counts items",
     "phong-tho/sessions.toml",
     "kind = \"closing\"",
     "kind = \"closing\", count = 2"},
    {"A segment that is no relay has a fixed time",
     "phong-tho/sessions.toml",
     "kind = \"notice\"",
     "kind = \"notice\", at = \"17:00\""},
    {"Items may be longer than their segment",
     "phong-tho/sessions.toml",
     "item_up_to = \"60s\"",
     "item_up_to = \"3min\""},
    // Items
    {"An item is longer than any segment that takes it",
     "phong-tho/bulletins.csv",
     "13min30s",
     "25min"},
    {"An item is approved by nobody", "phong-tho/bulletins.csv", "Nguyễn Văn Sơn", ""},
    // Campaigns
    {"A campaign has a first day and no last",
     "phong-tho/campaigns.toml",
     "until = 2022-11-18\n",
     ""},
    {"A quota's minimum is over its aim",
     "phong-tho/campaigns.toml",
     "at_least = 5",
     "at_least = 9"},
    {"A quota's maximum is under its aim",
     "phong-tho/campaigns.toml",
     "at_least = 5",
     "at_most = 5"},
    {"A quota has no times", "phong-tho/campaigns.toml", "fill = true\n", ""},
    {"A quota is by week and by month",
     "phong-tho/campaigns.toml",
     "per_week = 7",
     "per_week = 7, per_month = 30"},
    {"A word for places is misspelt", "phong-tho/campaigns.toml", "border and", "boder and"},
    {"Words for places contradict each other",
     "phong-tho/campaigns.toml",
     "border and with-station",
     "border and not-border"},
    {"An item is not of the form asked for",
     "phong-tho/campaigns.toml",
     "gap = \"8h\"",
     "items = [\"kh-01\"]"},
    {"A list of codes names a commune elsewhere",
     "phong-tho/campaigns.toml",
     "\"border and with-station\"",
     "[\"03550\", \"03551\"]"},
    // Changes
    {"A pin's session is not held that day", "phong-tho/sessions.toml", "Mon-Sun", "Mon,Wed"},
    {"A pin's session is not the station's",
     "phong-tho/changes.toml",
     "station = \"sll\"",
     "station = \"tt\""},
    {"A pin's item is out of date", "phong-tho/changes.toml", "2022-10-20", "2022-12-01"},
    {"A pin's item fits no segment of the session",
     "phong-tho/sessions.toml",
     "up_to = \"15min\"",
     "up_to = \"10min\""},
    {"A pinned station may not air it",
     "phong-tho/changes.toml",
     "station = \"tt\"\nfrom = 2022-11-24",
     "from = 2022-10-20"},
    {"A pin has no day", "phong-tho/changes.toml", "on = 2022-10-20\n", ""},
    {"A cluster that is down is another station's", "phong-tho/changes.toml", "sll-2", "tt-1"},
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
