#include <catch2/catch.hpp>

#include "loa/rules/family_gap.hpp"
#include "rules/small_centre.hpp"

using namespace loa::rules;
using namespace loa::rules::testing;
using loa::model::Airing;
using loa::model::Model;

namespace {

FamilyGap one_hour()
{
    Gaps gaps;
    gaps.bulletin = 1h;
    gaps.slogan = 10min;
    return FamilyGap{gaps};
}

// "tin" and "tin-kinh" are one message in two languages; "khau-hieu" says it in short.
Model one_family()
{
    Model model = small_centre();
    model.contents.push_back(content("tin-kinh", loa::model::ContentKind::bulletin, 10min));
    for (auto& item : model.contents) {
        item.family = "ngheo";
    }
    return model;
}

} // namespace

TEST_CASE("Two items of a family may follow each other as soon as the gap has passed")
{
    CHECK(
        judge(one_hour(), one_family(), {airing_at(at(0, 5)), airing_at(at(0, 6, 10), "tin-kinh")})
            .empty());
}

TEST_CASE("Items of a family that come too close are reported with the seconds missing")
{
    const FamilyGap rule = one_hour();
    const Airing close = airing_at(at(0, 5, 40), "tin-kinh");

    CHECK(judge(rule, one_family(), {airing_at(at(0, 5)), close}) ==
          std::vector{breach(rule, close, 30 * 60)});
}

TEST_CASE("The kind of the later item says how long the gap is")
{
    const FamilyGap rule = one_hour();
    const Airing slogan = airing_at(at(0, 5, 19), "khau-hieu", 30s);

    CHECK(judge(rule, one_family(), {airing_at(at(0, 5)), slogan}) ==
          std::vector{breach(rule, slogan, 60)});
}

TEST_CASE("An item's own return is not the family's affair, though others count across it")
{
    const FamilyGap rule = one_hour();
    const Airing again = airing_at(at(0, 5, 30));

    CHECK(judge(rule, one_family(), {airing_at(at(0, 5)), again}).empty());
    CHECK(
        judge(rule, one_family(), {airing_at(at(0, 4, 30), "tin-kinh"), airing_at(at(0, 5)), again})
            .size() == 2);
}

TEST_CASE("Families, stations and items without a family do not count together")
{
    Airing elsewhere = airing_at(at(0, 5, 20), "tin-kinh");
    elsewhere.station = {"xx"};
    Model strangers = one_family();
    strangers.contents[0].family = strangers.contents[3].family = "";
    const std::vector close{airing_at(at(0, 5)), airing_at(at(0, 5, 20), "tin-kinh")};

    CHECK(judge(one_hour(), one_family(), {airing_at(at(0, 5)), elsewhere}).empty());
    CHECK(judge(one_hour(), strangers, close).empty());
    strangers.contents[0].family = "khac";
    CHECK(judge(one_hour(), strangers, close).empty());
}

TEST_CASE("The last airing of the week before counts, over midnight too")
{
    const FamilyGap rule = one_hour();
    const Airing first = airing_at(at(0, 0, 30), "tin-kinh");

    CHECK(judge(rule, one_family(), {first}, {airing_at(at(-1, 23, 50))}) ==
          std::vector{breach(rule, first, 30 * 60)});
}
