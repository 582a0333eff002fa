#include <algorithm>
#include <sstream>
#include <vector>

#include <catch2/catch.hpp>

#include "loa/format/ics.hpp"
#include "support/golden.hpp"

using namespace std::chrono_literals;
using loa::format::CalendarEvent;

namespace {

const date::local_days november_21{date::year{2022} / 11 / 21};

std::string written(const std::vector<CalendarEvent>& events)
{
    std::ostringstream out;
    loa::format::write_ics(out, events, date::local_days{date::year{2022} / 11 / 4} + 8h);
    return out.str();
}

} // namespace

TEST_CASE("A post, a talk and a day of a crew make this calendar file")
{
    const std::vector<CalendarEvent> events{
        {"facebook-20221121T1930@phong-tho.loa",
         {november_21 + 19h + 30min, 1min},
         "Năm việc làm để con không bỏ học; hỏi, đáp, và gương người thật việc thật ở Sì Lở Lầu",
         "Trang Facebook",
         "bd-04.jpg",
         "Đăng bài",
         0},
        {"hb-gk-20221121T0030@phong-tho.loa",
         {november_21 + 30min, 15min},
         "Cho con đến lớp",
         "Họp bản Gia Khâu, Sì Lở Lầu",
         "Người nói: Tẩn Mẩy Sính\nTiếng Dao",
         "Tuyên truyền miệng",
         2},
        {"to-1-20221121@phong-tho.loa", {november_21, 24h}, "Tổ treo 1: 3 điểm", "", "", "", 0}};

    loa::testing::check_golden("a_post_a_talk_and_a_crew_day.ics", written(events));
}

TEST_CASE("A withdrawn entry is marked cancelled")
{
    CalendarEvent event{"x@loa", {november_21 + 7h, 1min}, "Bài đăng", "", "", "", 1};
    CHECK(written({event}).find("STATUS") == std::string::npos);

    event.cancelled = true;

    CHECK(written({event}).find("STATUS:CANCELLED") != std::string::npos);
}

TEST_CASE("A calendar line is no longer than 75 octets and breaks no letter")
{
    std::string summary;
    for (int i = 0; i != 40; ++i) {
        summary += "Lữ Thị Hường, ";
    }
    const std::string file = written({{"x@loa", {november_21 + 7h, 1min}, summary, "", "", "", 0}});

    std::istringstream lines{file};
    std::size_t longest = 0;
    std::size_t broken = 0;
    for (std::string line; std::getline(lines, line);) {
        REQUIRE(line.ends_with('\r'));
        longest = std::max(longest, line.size() - 1);
        const std::size_t first = line.starts_with(' ') ? 1 : 0;
        broken += (static_cast<unsigned char>(line[first]) & 0xC0U) == 0x80U ? 1 : 0;
    }
    CHECK(longest > 60);
    CHECK(longest <= 75);
    CHECK(broken == 0);
}
