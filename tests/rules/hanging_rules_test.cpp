#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

#include "loa/rules/hanging_rule.hpp"
#include "loa/text/messages/rule_words.hpp"
#include "support/banner_centre.hpp"

using namespace loa::testing;
using loa::model::Hanging;
using loa::model::Model;
using loa::rules::HangingFinding;
using loa::rules::Severity;

namespace {

std::vector<HangingFinding>
of_rule(const Model& model, const std::string& rule, const std::vector<Hanging>& hangings)
{
    auto found = loa::rules::findings(loa::rules::hanging_catalogue(fifteen_days()),
                                      {model, hangings, {}, november_days(1, 30)});
    std::erase_if(found, [&](const HangingFinding& finding) { return finding.rule != rule; });
    return found;
}

std::int64_t
excess(const Model& model, const std::string& rule, const std::vector<Hanging>& hangings)
{
    const auto found = of_rule(model, rule, hangings);
    REQUIRE(found.size() == 1);
    return found.front().excess;
}

} // namespace

TEST_CASE("Every rule about banners has its own name, and words in both languages")
{
    std::set<std::string> names;
    const auto rules = loa::rules::hanging_catalogue(fifteen_days());
    for (const auto& rule : rules) {
        INFO(rule->name());
        names.insert(std::string{rule->name()});
        CHECK(std::ranges::count(loa::text::messages::rule_words,
                                 rule->name(),
                                 &loa::text::messages::RuleWords::rule) == 1);
    }
    CHECK(names.size() == rules.size());
    CHECK(rules.size() == 10);
}

TEST_CASE("Fifteen days up are lawful, sixteen are one too many")
{
    const Model model = banner_centre({"A"});

    CHECK(of_rule(model, "hanging-length", {hanging_at("A-ub", "br-1", 1, 15)}).empty());
    CHECK(excess(model, "hanging-length", {hanging_at("A-ub", "br-1", 1, 16)}) == 1);
}

TEST_CASE("A pack without the rule lets banners hang as long as they are valid")
{
    const Model model = banner_centre({"A"});
    const std::vector<Hanging> month{hanging_at("A-ub", "br-1", 1, 30)};

    CHECK(loa::rules::findings(loa::rules::hanging_catalogue({}),
                               {model, month, {}, november_days(1, 30)})
              .empty());
}

TEST_CASE("Nothing is up after its campaign, though the text itself has no end")
{
    Model model = banner_centre({"A"});
    model.banners[0].campaign = {"dot"};
    model.campaigns[0].days = november_days(1, 10);

    CHECK(of_rule(model, "hanging-validity", {hanging_at("A-ub", "br-1", 2, 10)}).empty());
    CHECK(excess(model, "hanging-validity", {hanging_at("A-ub", "br-1", 2, 13)}) == 3);
}

TEST_CASE("A text is up only on days it is valid")
{
    Model model = banner_centre({"A"});
    model.banners[0].valid = november_days(5, 9);

    CHECK(excess(model, "hanging-validity", {hanging_at("A-ub", "br-1", 3, 10)}) == 3);
    CHECK(excess(model, "hanging-validity", {hanging_at("A-ub", "br-1", 11, 14)}) == 4);
}

TEST_CASE("A text is approved by the day it is hung")
{
    Model model = banner_centre({"A"});
    model.banners[0].approval->on = day_of_november(4);
    model.banners[1].approval.reset();

    CHECK(of_rule(model, "hanging-approval", {hanging_at("A-ub", "br-1", 4, 9)}).empty());
    CHECK(excess(model, "hanging-approval", {hanging_at("A-ub", "br-1", 1, 9)}) == 3);
    CHECK(excess(model, "hanging-approval", {hanging_at("A-ub", "br-2", 1, 9)}) == 1);
}

TEST_CASE("Two texts share a site only on the day of their exchange")
{
    const Model model = banner_centre({"A"});

    CHECK(of_rule(model,
                  "site-free",
                  {hanging_at("A-ub", "br-1", 1, 8), hanging_at("A-ub", "br-2", 8, 15)})
              .empty());
    CHECK(excess(model,
                 "site-free",
                 {hanging_at("A-ub", "br-1", 1, 8), hanging_at("A-ub", "br-2", 7, 15)}) == 2);
}

TEST_CASE("The same hanging twice is two texts at one site")
{
    Model model = banner_centre({"A"});
    const auto once = hanging_at("A-ub", "br-1", 1, 8);
    auto other = once;
    other.text = {"br-2"};

    CHECK(excess(model, "site-free", {once, other}) == 8);
}

TEST_CASE("A text fits its site and is understood there")
{
    Model model = banner_centre({"A"});
    model.banners[0].sizes = {{300, 60}};
    model.banners[1].language = {"mong"};

    CHECK(excess(model, "text-fits-site", {hanging_at("A-ub", "br-1", 1, 8)}) == 1);
    CHECK(excess(model, "text-fits-site", {hanging_at("A-ub", "br-2", 1, 8)}) == 1);
}

TEST_CASE("No more cloth is up than there is, and an exchange takes two for a day")
{
    Model model = banner_centre({"A", "B"});
    model.stock[0].count = 1;

    CHECK(of_rule(model, "stock-limit", {hanging_at("A-ub", "br-1", 1, 3)}).empty());
    const auto both = of_rule(
        model, "stock-limit", {hanging_at("A-ub", "br-1", 1, 3), hanging_at("B-ub", "br-1", 2, 5)});
    REQUIRE(both.size() == 2);
    CHECK(both[0].days == november_days(2, 2));
    CHECK(excess(model,
                 "stock-limit",
                 {hanging_at("A-ub", "br-1", 1, 3), hanging_at("A-ub", "br-2", 3, 5)}) == 1);
}

TEST_CASE("A panel takes a frame as well, unless one stands there")
{
    Model model = banner_centre({"A"});
    model.sites[0].kind = loa::model::SiteKind::panel;

    CHECK(of_rule(model, "stock-limit", {hanging_at("A-ub", "br-1", 1, 1)}).size() == 1);
    model.sites[0].own_frame = true;
    CHECK(of_rule(model, "stock-limit", {hanging_at("A-ub", "br-1", 1, 1)}).empty());
}

TEST_CASE("Crews do no more sites a day than they can, an exchange counting once, and rest")
{
    Model model = banner_centre({"A", "B"});
    model.crews[0].stops_per_day = 1;
    model.crews[0].days_off = {day_of_november(20)};

    CHECK(of_rule(model,
                  "crew-days",
                  {hanging_at("A-ub", "br-1", 1, 8), hanging_at("A-ub", "br-2", 8, 15)})
              .empty());
    CHECK(excess(model,
                 "crew-days",
                 {hanging_at("A-ub", "br-1", 1, 8), hanging_at("B-ub", "br-2", 1, 9)}) == 1);
    CHECK(excess(model, "crew-days", {hanging_at("A-ub", "br-1", 19, 20)}) == 1);
}

TEST_CASE("Crews are home in time from all their sites, by the roads of that day")
{
    using namespace std::chrono_literals;
    Model model = banner_centre({"A", "B"});
    model.crews[0].base = {"A"};
    model.crews[0].stop_length = 30min;
    model.crews[0].day_length = 4h;
    const std::vector<loa::model::Hanging> both{hanging_at("A-ub", "br-1", 1, 8),
                                                hanging_at("B-ub", "br-2", 1, 9)};
    CHECK(of_rule(model, "crew-day-length", both).empty()); // no roads, no ways

    model.roads = {{{"A"}, {"B"}, loa::model::TravelMode::road, 90min, std::nullopt, ""}};
    CHECK(of_rule(model, "crew-day-length", both).empty()); // 1 h at the sites, 3 h on the way
    model.crews[0].day_length = 3h + 45min;
    CHECK(excess(model, "crew-day-length", both) == 15);
    model.changes.roads_closed = {{{"A"}, {"B"}, november_days(9, 9), "sạt lở"}};
    CHECK(of_rule(model, "crew-day-length", both).size() == 2); // nor home on the 9th
}

TEST_CASE("A commune that sees a text twice in a row is told of, over all its sites")
{
    Model model = banner_centre({"A", "B"});
    model.sites.push_back(office("A"));
    model.sites.back().key = {"A-cho"};

    CHECK(of_rule(model,
                  "text-repeat",
                  {hanging_at("A-ub", "br-1", 1, 8), hanging_at("B-ub", "br-1", 2, 8)})
              .empty());
    const auto found =
        of_rule(model,
                "text-repeat",
                {hanging_at("A-ub", "br-1", 1, 8), hanging_at("A-cho", "br-1", 4, 8)});
    REQUIRE(found.size() == 1);
    CHECK(found[0].severity == Severity::soft);
    CHECK(found[0].site.value == "A-cho");
}

TEST_CASE("What is owed throughout is counted by the day")
{
    const Model model = banner_centre({"A"});

    CHECK(excess(model, "hanging-quota", {hanging_at("A-ub", "br-1", 1, 15)}) == 3);
    CHECK(of_rule(model,
                  "hanging-quota",
                  {hanging_at("A-ub", "br-1", 1, 10), hanging_at("A-ub", "br-2", 10, 18)})
              .empty());
}
