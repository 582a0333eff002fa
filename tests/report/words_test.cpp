#include <catch2/catch.hpp>

#include "loa/report/words.hpp"

using namespace loa;
using namespace std::chrono_literals;
using report::Language;

namespace {

time::Day day(int year, unsigned month, unsigned number)
{
    return time::Day{date::year{year} / static_cast<int>(month) / static_cast<int>(number)};
}

} // namespace

TEST_CASE("Days are named from thứ Hai to Chủ nhật")
{
    CHECK(report::weekday(day(2022, 11, 21), Language::vi) == "Thứ Hai");
    CHECK(report::weekday(day(2022, 11, 27), Language::vi) == "Chủ nhật");
    CHECK(report::weekday(day(2022, 11, 27), Language::en) == "Sunday");
    CHECK(report::dated_weekday(day(2022, 1, 5), Language::vi) == "Thứ Tư, 05/01");
}

TEST_CASE("A range of days names the first year only when it is another")
{
    CHECK(report::date_range({day(2022, 11, 21), day(2022, 11, 28)}) == "21/11 – 27/11/2022");
    CHECK(report::date_range({day(2022, 12, 26), day(2023, 1, 2)}) == "26/12/2022 – 01/01/2023");
}

TEST_CASE("Hours are written the Vietnamese way in Vietnamese")
{
    const time::Second t = time::Second{day(2022, 11, 21)} + 5h;

    CHECK(report::hour(t, Language::vi) == "5h00");
    CHECK(report::hour(t + 30min + 15s, Language::vi) == "5h30");
    CHECK(report::hour(t, Language::en) == "05:00");
    CHECK(report::hours({t, 75min}, Language::vi) == "5h00 – 6h15");
}

TEST_CASE("Lengths name only the units they need")
{
    CHECK(report::length(45s, Language::vi) == "45 giây");
    CHECK(report::length(12min, Language::vi) == "12 phút");
    CHECK(report::length(90s, Language::vi) == "1 phút 30 giây");
    CHECK(report::length(2h, Language::vi) == "2 giờ");
    CHECK(report::length(90min, Language::en) == "1 h 30 min");
    CHECK(report::length(0s, Language::en) == "0 s");
    CHECK(report::short_length(90min) == "1h30′");
    CHECK(report::short_length(90s) == "1′30″");
    CHECK(report::short_length(12min) == "12′");
    CHECK(report::short_length(0s) == "0″");
}

TEST_CASE("Figures have a dot for thousands and a comma for decimals in Vietnamese")
{
    CHECK(report::number(999, Language::vi) == "999");
    CHECK(report::number(1234567, Language::vi) == "1.234.567");
    CHECK(report::number(-12345, Language::en) == "-12,345");
    CHECK(report::minutes(750s, Language::vi) == "12,5");
    CHECK(report::minutes(720s, Language::vi) == "12");
    CHECK(report::percent(5, 8, Language::vi) == "62,5%");
    CHECK(report::percent(8, 8, Language::vi) == "100%");
    CHECK(report::percent(1, 3, Language::en) == "33.3%");
    CHECK(report::percent(0, 0, Language::vi) == "–");
}

TEST_CASE("What the model does not know is printed by its key")
{
    CHECK(report::language_name({}, model::LanguageKey{"dao"}) == "dao");
    CHECK(report::commune_name({}, model::CommuneCode{"03550"}) == "03550");
}

TEST_CASE("Kinds, forms and rules have a name in both languages")
{
    CHECK(report::kind_name(model::SegmentKind::closing, Language::vi) == "kết thúc");
    CHECK(report::kind_name(model::ContentKind::film, Language::vi) == "phim");
    CHECK(report::form_name(model::Form::post, Language::en) == "online post");
    CHECK(report::priority_name(model::Priority::urgent, Language::vi) == "khẩn cấp");
    CHECK(report::rule_title("quiet-hours", Language::vi) == "giờ yên tĩnh");
    CHECK(report::rule_title("some-new-rule", Language::vi) == "some-new-rule");
}
