#include <catch2/catch.hpp>

#include "loa/rules/screening_rules.hpp"
#include "support/tour_model.hpp"

using namespace loa::rules;
using namespace loa::testing;
using loa::model::Model;
using loa::model::ProgrammeItem;
using loa::model::Shown;
using loa::model::Tour;
using loa::time::WeekdaySet;

namespace {

const ProgrammeItem feature{{"truyen-1"}, {"kinh"}};

struct Case {
    Model model{tour_model()};
    std::vector<Tour> tours;
    std::vector<Shown> history{};

    [[nodiscard]] JudgedTours judged() const { return {model, tours, history, november()}; }
};

Case one_show()
{
    return {.tours = {tour({show(8, "gia-khau", {feature})})}};
}

// The finding about the only show of one_show().
TourFinding about_show(std::string rule, std::int64_t excess, Severity severity = Severity::hard)
{
    return {std::move(rule),
            severity,
            {"chieu"},
            {"gia-khau"},
            day(2022, 11, 8),
            severity == Severity::hard ? feature.film : loa::model::ContentKey{},
            excess};
}

} // namespace

TEST_CASE("A show that keeps everything has no findings")
{
    CHECK(tour_findings(one_show().judged()).empty());
}

TEST_CASE("A film is shown to the last day of its licence")
{
    Case show = one_show();
    show.model.films[0].licence = {day(2021, 1, 1), day(2022, 11, 9)};
    CHECK(film_licence(show.judged()).empty());

    show.model.films[0].licence = {day(2021, 1, 1), day(2022, 11, 6)};
    CHECK(film_licence(show.judged()) == std::vector{about_show("film-licence", 3)});
}

TEST_CASE("A film is shown where somebody understands it")
{
    Case show = one_show();
    show.model.films[0].languages = {{"dao"}};
    CHECK(film_language(show.judged()).empty());

    show.model.films[0].languages = {{"thai"}};
    CHECK(film_language(show.judged()) == std::vector{about_show("film-language", 1)});
}

TEST_CASE("A team shows no film rated for older people than may come")
{
    Case show = one_show();
    show.model.films[0].age = 13;
    CHECK(film_age(show.judged()).empty());

    show.model.films[0].age = 16;
    CHECK(film_age(show.judged()) == std::vector{about_show("film-age", 1)});
}

TEST_CASE("A village sees a film again after the months set for it")
{
    Case show = one_show();
    show.history = {{day(2021, 11, 8), {"gia-khau"}, {feature.film}, std::nullopt}};
    CHECK(seen_again(show.judged()).empty());

    show.history[0].day = day(2021, 11, 9);
    CHECK(seen_again(show.judged()) == std::vector{about_show("seen-again", 1)});
}

TEST_CASE("A village does not see a film twice in one plan")
{
    Case show = one_show();
    show.tours = {tour({loa::testing::show(1, "gia-khau", {feature})}),
                  tour({loa::testing::show(8, "gia-khau", {feature})})};

    CHECK(seen_again(show.judged()) == std::vector{about_show("seen-again", 1)});
}

TEST_CASE("As many tours at a time carry a film as there are copies")
{
    Case two = one_show();
    two.tours.push_back(two.tours[0]);
    two.tours[1].team = {"chieu-2"};
    two.model.films[0].copies = 2;
    CHECK(copy_in_one_place(two.judged()).empty());

    two.model.films[0].copies = 1;
    const auto findings = copy_in_one_place(two.judged());
    REQUIRE(findings.size() == 2); // one for each tour
    CHECK(
        findings[0] ==
        TourFinding{
            "copy-in-one-place", Severity::hard, {"chieu"}, {}, day(2022, 11, 8), feature.film, 1});
}

TEST_CASE("A village is visited while nothing closes it")
{
    Case show = one_show();
    show.model.changes.closed = {{.commune = {},
                                  .village = {"gia-khau"},
                                  .days = {day(2022, 11, 9), day(2022, 11, 12)},
                                  .why = loa::model::ClosedWhy::taboo,
                                  .reason = "kiêng"}};
    CHECK(village_open(show.judged()).empty());

    show.model.changes.closed[0].days = {day(2022, 11, 8), day(2022, 11, 9)};
    TourFinding closed = about_show("village-open", 1);
    closed.film = {};
    CHECK(village_open(show.judged()) == std::vector{closed});
}

TEST_CASE("A village reached in the dry season only is not visited in the rain")
{
    Case show = one_show();
    show.model.villages[0].access = loa::model::Access::dry_season;
    CHECK(village_open(show.judged()).empty());

    show.model.province.calendar.seasons[0].last = date::month{11} / 8;
    CHECK(village_open(show.judged()).size() == 1);
}

TEST_CASE("A show on a market day is disliked, unless the policy does not mind")
{
    Case show = one_show(); // 8 November 2022 is a Tuesday
    const auto market = [](unsigned weekday) {
        return loa::model::Market{.name = "Chợ phiên",
                                  .commune = {"03550"},
                                  .recurrence = loa::time::Weekly{WeekdaySet{}.with(weekday)},
                                  .effective = loa::time::DateSpan::always(),
                                  .source = {}};
    };
    show.model.province.calendar.markets = {market(2)};
    CHECK(market_day(show.judged()).empty());

    show.model.province.calendar.markets = {market(1)};
    CHECK(market_day(show.judged()) == std::vector{about_show("market-day", 1, Severity::soft)});

    show.model.tours.market_day = loa::model::MarketDay::any;
    CHECK(market_day(show.judged()).empty());
}

TEST_CASE("A show in the season when people are in the fields is disliked, where one is named")
{
    Case show = one_show(); // 8 November 2022
    show.model.province.calendar.seasons = {
        {"gat", "Mùa gặt", date::month{9} / 1, date::month{11} / 8}};
    CHECK(busy_season(show.judged()).empty());

    show.model.tours.busy_season = "gat";
    CHECK(busy_season(show.judged()) == std::vector{about_show("busy-season", 1, Severity::soft)});

    show.model.province.calendar.seasons[0].last = date::month{11} / 7;
    CHECK(busy_season(show.judged()).empty());
}

TEST_CASE("A team that stops less often than its norm is short of the difference")
{
    Case show = one_show();
    show.model.teams[0].norm = {1, "Thông tư 08/2015/TT-BVHTTDL"};
    CHECK(team_norm(show.judged()).empty());

    show.model.teams[0].norm->per_month = 14;
    CHECK(team_norm(show.judged()) ==
          std::vector{
              TourFinding{"team-norm", Severity::soft, {"chieu"}, {}, day(2022, 11, 30), {}, 13}});
}

TEST_CASE("A tour sleeps out no more nights than the team may")
{
    Case show = one_show();
    show.tours[0].days = {day(2022, 11, 6), day(2022, 11, 10)};
    CHECK(nights_away(show.judged()).empty());

    show.tours[0].days = {day(2022, 11, 6), day(2022, 11, 12)};
    CHECK(nights_away(show.judged()) ==
          std::vector{
              TourFinding{"nights-away", Severity::hard, {"chieu"}, {}, day(2022, 11, 11), {}, 2}});
}

TEST_CASE("After nights away a team rests at home")
{
    Case two = one_show();
    const auto away = tour({show(3, "ta-chai"), show(5, "ta-chai")});
    two.tours.insert(two.tours.begin(), away);
    CHECK(rest_between_tours(two.judged()).empty());

    two.model.teams[0].rest_days = 3;
    CHECK(rest_between_tours(two.judged()) ==
          std::vector{TourFinding{
              "rest-between-tours", Severity::hard, {"chieu"}, {}, day(2022, 11, 8), {}, 1}});
}

TEST_CASE("After a day out without a night away no rest is due")
{
    Case two = one_show();
    two.tours.insert(two.tours.begin(), tour({show(7, "ta-chai")}));

    CHECK(rest_between_tours(two.judged()).empty());
}

TEST_CASE("Rest due from a tour of the month before is taken in this one")
{
    const Case first = {.tours = {tour({show(1, "gia-khau")})}};
    Tour away = tour({show(1, "ta-chai"), show(2, "ta-chai")});
    away.days = {day(2022, 10, 29), day(2022, 10, 31)};
    const std::vector before{away};
    JudgedTours judged = first.judged();
    CHECK(rest_between_tours(judged).empty());

    judged.before = before;
    CHECK(rest_between_tours(judged) ==
          std::vector{TourFinding{
              "rest-between-tours", Severity::hard, {"chieu"}, {}, day(2022, 11, 1), {}, 1}});
}

TEST_CASE("A village is visited again a week later at the earliest, also over the end of a month")
{
    Case two = {.tours = {tour({show(1, "gia-khau")}), tour({show(8, "gia-khau")})}};
    CHECK(visits_apart(two.judged()).empty());

    const TourFinding finding{
        "visits-apart", Severity::hard, {"chieu"}, {"gia-khau"}, day(2022, 11, 7), {}, 1};
    two.tours[1] = tour({show(7, "gia-khau")});
    CHECK(visits_apart(two.judged()) == std::vector{finding});

    two.model.tours.days_between = 6;
    CHECK(visits_apart(two.judged()).empty());
    two.model.tours.days_between = 7;

    const std::vector before{two.tours[0]};
    two.tours.erase(two.tours.begin());
    JudgedTours judged = two.judged();
    judged.before = before;
    CHECK(visits_apart(judged) == std::vector{finding});
}

TEST_CASE("A team stops on its working days only, and not more often than it can")
{
    Case show = one_show();
    CHECK(working_days(show.judged()).empty());

    show.model.teams[0].working_days = WeekdaySet{}.with(0);
    const TourFinding finding{
        "working-days", Severity::hard, {"chieu"}, {}, day(2022, 11, 8), {}, 1};
    CHECK(working_days(show.judged()) == std::vector{finding});

    show.model.teams[0].working_days = WeekdaySet::all();
    show.tours[0].screenings.push_back(loa::testing::show(8, "ta-chai"));
    CHECK(working_days(show.judged()) == std::vector{finding});
}
