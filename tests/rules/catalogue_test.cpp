#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

#include "loa/text/messages/rule_words.hpp"
#include "rules/small_centre.hpp"

using namespace loa::rules;
using namespace loa::rules::testing;

namespace {

// Every limit there is.
RulePack full_pack()
{
    RulePack pack;
    pack.session_hours.emplace().within = {{5h, 8h}, {16h, 19h}};
    pack.quiet_hours = {{{Severity::hard, ""}, {21h, 5h}},
                        {{Severity::soft, ""}, {5h, 6h}},
                        {{Severity::hard, ""}, {12h, 13h}}};
    pack.session_length_town.emplace().at_most = 1h;
    pack.session_length.emplace().at_most = 2h;
    pack.day_length.emplace().at_most = 3h;
    pack.sessions_per_day.emplace().at_most = 2;
    pack.broadcast_days.emplace();
    pack.minimum_gap.emplace().bulletin = 8h;
    pack.family_gap.emplace().bulletin = 1h;
    return pack;
}

std::vector<std::string> names(const RuleSet& rules)
{
    std::vector<std::string> all;
    for (const auto& rule : rules) {
        all.emplace_back(rule->name());
    }
    return all;
}

} // namespace

TEST_CASE("Every rule of the catalogue has its own name")
{
    const auto all = names(catalogue(full_pack()));

    CHECK(std::set(all.begin(), all.end()).size() == all.size());
    CHECK(all.size() == 26);
}

TEST_CASE("Every rule of the catalogue has words in both languages")
{
    for (const std::string& name : names(catalogue(full_pack()))) {
        INFO(name);
        CHECK(std::ranges::count(loa::text::messages::rule_words,
                                 name,
                                 &loa::text::messages::RuleWords::rule) == 1);
    }
}

TEST_CASE("A pack without limits leaves the rules that need none")
{
    const auto all = names(catalogue(RulePack{}));

    CHECK(all == std::vector<std::string>{"known-session",
                                          "place-and-language",
                                          "validity",
                                          "approval",
                                          "item-length",
                                          "daypart",
                                          "weekday",
                                          "forbidden",
                                          "blackout",
                                          "segment-capacity",
                                          "overlap",
                                          "relays-fixed",
                                          "minimum-gap",
                                          "station-down",
                                          "pinned",
                                          "quota",
                                          "priority",
                                          "repeat-next-morning"});
}

TEST_CASE("The airing rules are those a planner asks before it places")
{
    const RuleSet rules = catalogue(full_pack());
    std::vector<std::string_view> asked;
    for (const AiringRule* rule : airing_rules(rules)) {
        asked.push_back(rule->name());
    }

    CHECK(asked == std::vector<std::string_view>{"place-and-language",
                                                 "validity",
                                                 "approval",
                                                 "item-length",
                                                 "daypart",
                                                 "weekday",
                                                 "quiet-hours",
                                                 "quiet-hours-advice",
                                                 "forbidden",
                                                 "blackout"});
}

TEST_CASE("Findings come by rule, and for each rule in timetable order")
{
    auto model = small_centre();
    model.contents[0].approval.reset();
    model.contents[0].valid = {monday() + one_day, monday() + 2 * one_day};
    const loa::model::Timetable timetable{{airing_at(at(2, 5, 31)), airing_at(at(0, 5, 31))}};
    const RuleSet rules = catalogue({});
    const auto found = findings(rules, {model, timetable, {}, judged_week()});

    const auto is = [&](std::size_t i, std::string_view rule, loa::time::Second from) {
        return found.at(i).rule == rule && found.at(i).span.from() == from;
    };
    CHECK(is(0, "validity", at(0, 5, 31)));
    CHECK(is(1, "validity", at(2, 5, 31)));
    CHECK(is(2, "approval", at(0, 5, 31)));
    CHECK(is(3, "approval", at(2, 5, 31)));
}
