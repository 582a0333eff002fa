#include <algorithm>
#include <array>

#include <catch2/catch.hpp>

#include "loa/report/month_lists.hpp"
#include "report/sample_centre.hpp"

using namespace loa;
using namespace std::chrono_literals;

namespace {

constexpr time::Day monday{date::local_days{date::year{2022} / 11 / 7}};

model::MonthPlan posts(int number, std::vector<std::chrono::minutes> hours)
{
    model::MonthPlan plan;
    plan.form = model::Form::post;
    plan.month = date::year{2022} / 11;
    plan.number = number;
    for (const std::chrono::minutes hour : hours) {
        plan.postings.push_back({{"trang"}, time::Second{monday} + hour, {"bai"}});
    }
    return plan;
}

} // namespace

TEST_CASE("A posting that moves within its day keeps its entry in the calendar")
{
    const model::Model model = report::sample_centre();
    const std::array earlier{posts(1, {8h})};

    const auto moved = report::month_calendar(model, posts(2, {9h}), earlier, text::Language::vi);

    REQUIRE(moved.size() == 1);
    CHECK(moved[0].uid == "trang-2022-11-07-1@phong-tho.loa");
    CHECK(moved[0].sequence == 1);
    CHECK_FALSE(moved[0].cancelled);
}

TEST_CASE("What an earlier version had and the plan has no more is cancelled once")
{
    const model::Model model = report::sample_centre();
    const std::array earlier{posts(1, {8h, 19h}), posts(2, {8h, 20h})};

    const auto events = report::month_calendar(model, posts(3, {8h}), earlier, text::Language::vi);

    REQUIRE(events.size() == 2);
    CHECK_FALSE(events[0].cancelled);
    CHECK(events[1].cancelled);
    CHECK(events[1].when.from() == time::Second{monday} + 20h);
    CHECK(events[1].sequence == 2);
}

TEST_CASE(
    "The plan of posts is a plan, repeats its day after a page break, and tells the addresses")
{
    model::Model model = report::sample_centre();
    model.pages.resize(1);
    model.pages[0].key = {"trang"};
    model.pages[0].name = "Trang Facebook";
    model.pages[0].address = "facebook.com/ptt";
    const model::MonthPlan plan = posts(1, {8h});

    const auto document = report::month_document({model, rules::RulePack{}, plan}, {});

    bool titled = false;
    bool continued = false;
    bool addressed = false;
    for (const format::Block& block : document.sections.front().blocks) {
        if (const auto* title = std::get_if<format::DocumentTitle>(&block)) {
            titled = title->lines.front() == "KẾ HOẠCH";
        } else if (const auto* table = std::get_if<format::TableBlock>(&block)) {
            continued = table->continued == "(tiếp theo)";
        } else if (const auto* text = std::get_if<format::Paragraph>(&block)) {
            addressed = addressed || text->text == "Trang đăng: Trang Facebook (facebook.com/ptt).";
        }
    }
    CHECK(titled);
    CHECK(continued);
    CHECK(addressed);
}
