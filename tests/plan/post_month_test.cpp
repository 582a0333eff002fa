#include <algorithm>

#include <catch2/catch.hpp>

#include "loa/plan/post_month.hpp"
#include "loa/search/random.hpp"
#include "loa/time/period.hpp"
#include "support/banner_centre.hpp"

using namespace loa::testing;
using namespace std::chrono_literals;
using loa::model::FormRemedy;
using loa::model::Model;
using loa::model::MonthPlan;
using loa::model::Posting;

namespace {

loa::model::Post post(const std::string& key)
{
    loa::model::Post post;
    post.key = {key};
    post.title = key;
    post.language = {"viet"};
    post.theme = {"a"};
    post.approval = loa::model::Approval{"Nguyễn Văn Sơn", day_of_november(1) - date::days{30}};
    return post;
}

// One page with a time a day, four posts, ten posts a month owed.
Model posting_centre()
{
    Model model = banner_centre({"A"});
    loa::model::Page page;
    page.key = {"facebook"};
    page.name = "Trang Facebook";
    page.times = {19h};
    page.gap_days = 3;
    model.pages = {page};
    model.posts = {post("bd-1"), post("bd-2"), post("bd-3"), post("bd-4")};
    loa::model::Owed owed;
    owed.form = loa::model::Form::post;
    owed.frequency = loa::model::Frequency::per_month;
    owed.times = owed.at_least = 10;
    model.campaigns[0].owed = {owed};
    return model;
}

MonthPlan planned(const Model& model, const std::vector<Posting>& history = {})
{
    return loa::plan::post_month(model, november, history, {1, "2022-10-28"});
}

bool may_appear(const Model& model, const Posting& posting)
{
    const auto* page = find(model, posting.page);
    const auto* post = find_post(model, posting.post);
    const auto day = loa::time::day_of(posting.at);
    return page != nullptr && post != nullptr && page->days.contains(day) &&
           std::ranges::find(page->times, posting.at - loa::time::Second{day}) !=
               page->times.end() &&
           post->approval && post->approval->on <= day && post->valid.contains(day) &&
           (post->pages.empty() ||
            std::ranges::find(post->pages, posting.page) != post->pages.end());
}

// The days between postings of one post on its page, and one posting a time.
bool keeps_gaps(const Model& model, const MonthPlan& plan)
{
    for (const Posting& one : plan.postings) {
        for (const Posting& other : plan.postings) {
            const bool same = one.page == other.page && one.post == other.post;
            const auto gap = date::days{find(model, one.page)->gap_days};
            if (&one != &other && one.page == other.page && one.at == other.at) {
                return false;
            }
            if (&one != &other && same && one.at <= other.at && other.at - one.at < gap) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

TEST_CASE("Every time of a page is used, its posts take turns")
{
    const Model model = posting_centre();
    const MonthPlan plan = planned(model);

    CHECK(plan.postings.size() == 30);
    CHECK(plan.missing.empty());
    CHECK(plan.quality.repeats == 0);
    for (const auto& each : model.posts) {
        CHECK(std::ranges::count(plan.postings, each.key, &Posting::post) >= 7);
    }
}

TEST_CASE("What was posted last in October waits its page's days")
{
    const Model model = posting_centre();
    const Posting october{{"facebook"}, loa::time::Second{day_of_november(1)} - 5h, {"bd-1"}};
    for (const Posting& posting : planned(model, {october}).postings) {
        CHECK((posting.post != october.post || posting.at - october.at >= date::days{3}));
    }
}

TEST_CASE("A post that is missing names what would help")
{
    Model model = posting_centre();

    SECTION("times")
    {
        model.pages[0].days = *loa::time::parse_weekdays("Mon");
        const auto missing = planned(model).missing;
        REQUIRE(missing.size() == 1);
        CHECK(missing[0].remedy == FormRemedy::add_posting_time);
        CHECK(missing[0].amount == 6);
    }
    SECTION("approval")
    {
        for (auto& each : model.posts) {
            each.approval.reset();
        }
        const auto missing = planned(model).missing;
        REQUIRE(missing.size() == 1);
        CHECK(missing[0].remedy == FormRemedy::approve_item);
    }
    SECTION("a post at all")
    {
        model.posts.clear();
        const auto missing = planned(model).missing;
        REQUIRE(missing.size() == 1);
        CHECK(missing[0].remedy == FormRemedy::produce_language);
    }
}

TEST_CASE("No posting breaks a limit of its page or its post")
{
    std::size_t postings = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        loa::search::Random random{seed};
        Model model = posting_centre();
        model.pages.push_back(model.pages[0]);
        model.pages[1].key = {"website"};
        model.pages[1].times = {8h, 16h};
        model.pages[1].gap_days = 1 + static_cast<int>(random.below(14));
        model.pages[0].days = *loa::time::parse_weekdays("Mon-Fri");
        model.posts[0].pages = {{"website"}};
        model.posts[1].valid = november_days(1 + random.below(10), 12 + random.below(15));
        const MonthPlan plan = planned(model);
        CAPTURE(seed);
        CHECK(std::ranges::all_of(
            plan.postings, [&](const Posting& posting) { return may_appear(model, posting); }));
        CHECK(keeps_gaps(model, plan));
        postings += plan.postings.size();
    }
    CHECK(postings > 40);
}

TEST_CASE("The same input and seed post the same")
{
    CHECK(planned(posting_centre()) == planned(posting_centre()));
}
