#include <algorithm>
#include <map>

#include <catch2/catch.hpp>

#include "loa/plan/speak_month.hpp"
#include "loa/search/random.hpp"
#include "loa/time/period.hpp"
#include "support/spoken_centre.hpp"

using namespace loa::testing;
using loa::model::FormRemedy;
using loa::model::Model;
using loa::model::MonthPlan;
using loa::model::Talk;

namespace {

MonthPlan planned(const Model& model, const std::vector<Talk>& history = {})
{
    return loa::plan::speak_month(model, november, history, {1, "2022-10-28"});
}

bool speaks(const Model& model, const Talk& talk)
{
    const auto* speaker = find(model, talk.speaker);
    const auto day = loa::time::day_of(talk.span.from());
    return speaker != nullptr && speaker->days.contains(day) &&
           std::ranges::find(speaker->languages, talk.language) != speaker->languages.end();
}

bool may_be_said(const Model& model, const Talk& talk)
{
    const auto* topic = find_topic(model, talk.topic);
    const auto day = loa::time::day_of(talk.span.from());
    return topic != nullptr && topic->approval && topic->approval->on <= day &&
           topic->valid.contains(day) && topic->length == talk.span.length() &&
           std::ranges::find(topic->languages, talk.language) != topic->languages.end();
}

bool takes_place(const Model& model, const Talk& talk)
{
    const auto* meeting = find(model, talk.meeting);
    const auto day = loa::time::day_of(talk.span.from());
    return meeting != nullptr && held(*meeting, model.province.calendar, day) &&
           talk.span.from() == loa::time::Second{day} + meeting->at &&
           talk.span.length() <= meeting->room;
}

// Two talks of one speaker on one day are in one commune and do not overlap; a meeting has one turn.
bool get_on(const Model& model, const Talk& one, const Talk& other)
{
    const bool same_day =
        loa::time::day_of(one.span.from()) == loa::time::day_of(other.span.from());
    if (one.meeting == other.meeting && same_day) {
        return false;
    }
    if (one.speaker != other.speaker || !same_day) {
        return true;
    }
    return find(model, one.meeting)->commune == find(model, other.meeting)->commune &&
           !one.span.overlaps(other.span);
}

bool all_get_on(const Model& model, const MonthPlan& plan)
{
    for (std::size_t i = 0; i != plan.talks.size(); ++i) {
        for (std::size_t j = 0; j != i; ++j) {
            if (!get_on(model, plan.talks[i], plan.talks[j])) {
                return false;
            }
        }
    }
    return true;
}

bool within_month(const Model& model, const MonthPlan& plan)
{
    return std::ranges::all_of(model.speakers, [&](const loa::model::Speaker& speaker) {
        const auto talks = std::ranges::count(plan.talks, speaker.key, &Talk::speaker);
        return speaker.per_month == 0 || talks <= speaker.per_month;
    });
}

Model random_centre(std::uint64_t seed)
{
    loa::search::Random random{seed};
    Model model = spoken_centre({"A", "B", "C"});
    for (loa::model::Meeting& meeting : model.meetings) {
        meeting.monthly = {1 + static_cast<int>(random.below(28))};
        meeting.at = std::chrono::hours{7 + static_cast<int>(random.below(3))};
    }
    for (loa::model::Speaker& speaker : model.speakers) {
        speaker.per_month = static_cast<int>(random.below(3));
        if (random.below(3) == 0) {
            speaker.days = *loa::time::parse_weekdays("Mon-Fri");
        }
    }
    if (random.below(3) == 0) {
        model.topics[0].valid = november_days(1, 5 + random.below(20));
    }
    model.campaigns[0].owed[0].times = model.campaigns[0].owed[0].at_least =
        1 + static_cast<int>(random.below(4));
    return model;
}

} // namespace

TEST_CASE("Topics take turns over the meetings of a commune")
{
    const Model model = spoken_centre({"A"});
    const MonthPlan plan = planned(model);

    REQUIRE(plan.talks.size() == 4);
    CHECK(plan.missing.empty());
    CHECK(plan.quality.repeats == 0);
    for (std::size_t i = 1; i != plan.talks.size(); ++i) {
        CHECK(plan.talks[i].topic != plan.talks[i - 1].topic);
    }
}

TEST_CASE("What a commune heard last in October is not what it hears first in November")
{
    const Model model = spoken_centre({"A"});
    const MonthPlan first = planned(model);
    Talk october = first.talks.front();
    october.span = {loa::time::Second{day_of_november(1)} - std::chrono::hours{16},
                    october.span.length()};

    const MonthPlan then = planned(model, {october});
    REQUIRE(then.talks.size() == 4);
    CHECK(then.talks.front().topic != october.topic);
    CHECK(then.quality.repeats == 0);
}

TEST_CASE("A talk is in the language most people there listen in, by who speaks it")
{
    const MonthPlan plan = planned(spoken_centre({"A"}));

    REQUIRE_FALSE(plan.talks.empty());
    for (const Talk& talk : plan.talks) {
        CHECK(talk.language.value == "dao");
        CHECK(talk.speaker.value == "dao-1");
    }
}

TEST_CASE("A talk that is missing names what would help")
{
    Model model = spoken_centre({"A"});

    SECTION("a meeting")
    {
        model.meetings.pop_back();
        const auto missing = planned(model).missing;
        REQUIRE(missing.size() == 1);
        CHECK(missing[0].remedy == FormRemedy::add_meeting);
        CHECK(missing[0].amount == 2);
    }
    SECTION("a speaker")
    {
        model.speakers.clear();
        const auto missing = planned(model).missing;
        REQUIRE(missing.size() == 1);
        CHECK(missing[0].remedy == FormRemedy::add_speaker);
        CHECK(missing[0].detail == "dao");
    }
    SECTION("approval")
    {
        for (loa::model::Topic& topic : model.topics) {
            topic.approval.reset();
        }
        const auto missing = planned(model).missing;
        REQUIRE(missing.size() == 1);
        CHECK(missing[0].remedy == FormRemedy::approve_item);
        CHECK(missing[0].item.value == "cd-1");
    }
    SECTION("longer validity")
    {
        for (loa::model::Topic& topic : model.topics) {
            topic.valid = {day_of_november(1) - date::days{60}, day_of_november(1)};
        }
        const auto missing = planned(model).missing;
        REQUIRE(missing.size() == 1);
        CHECK(missing[0].remedy == FormRemedy::extend_validity);
        CHECK(missing[0].amount == 30);
    }
}

TEST_CASE("No talk breaks a limit, and what is missing is what is owed less what is planned")
{
    int talks = 0;
    int missing = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const Model model = random_centre(seed);
        const MonthPlan plan = planned(model);
        CAPTURE(seed);
        for (const Talk& talk : plan.talks) {
            CHECK(speaks(model, talk));
            CHECK(may_be_said(model, talk));
            CHECK(takes_place(model, talk));
        }
        CHECK(all_get_on(model, plan));
        CHECK(within_month(model, plan));
        std::map<std::string, int> left;
        for (const auto& demand : due(model, loa::time::calendar_month(november))) {
            left[demand.commune.value] +=
                std::max(0, demand.at_least - loa::model::spoken(model, plan.talks, demand));
        }
        for (const auto& one : plan.missing) {
            left[one.commune.value] -= one.owed - one.placed;
        }
        CHECK(std::ranges::all_of(left, [](const auto& each) { return each.second == 0; }));
        talks += static_cast<int>(plan.talks.size());
        missing += static_cast<int>(plan.missing.size());
    }
    CHECK(talks > 60);
    CHECK(missing > 10);
}

TEST_CASE("The same input and seed plan the same talks")
{
    const Model model = random_centre(7);

    CHECK(planned(model) == planned(model));
}
