#include <algorithm>

#include <catch2/catch.hpp>

#include "loa/audit/mix.hpp"
#include "loa/plan/hang_month.hpp"
#include "loa/time/period.hpp"
#include "support/spoken_centre.hpp"

using namespace loa::testing;
using namespace std::chrono_literals;
using loa::audit::FormLine;
using loa::audit::Mix;
using loa::audit::Shortage;
using loa::model::Form;
using loa::model::Model;
using loa::model::MonthPlan;
using loa::model::Screening;
using loa::model::TourPlan;

namespace {

loa::model::Village village(const std::string& key, const std::string& commune)
{
    loa::model::Village village;
    village.key = {key};
    village.commune = {commune};
    village.name = key;
    return village;
}

loa::model::Team team(const std::string& key, loa::model::TeamKind kind)
{
    loa::model::Team team;
    team.key = {key};
    team.kind = kind;
    return team;
}

Screening shown(const std::string& team, const std::string& village, unsigned day)
{
    Screening screening{
        {team}, {village}, {loa::time::Second{day_of_november(day)} + 20h, 120min}, {}, {}, false};
    return screening;
}

// Commune A lies on the border, with two villages and no station.
Model one_campaign()
{
    Model model = spoken_centre({"A", "B"});
    model.communes[0].border = true;
    model.villages = {village("a1", "A"), village("a2", "A"), village("b1", "B")};
    model.teams = {team("film", loa::model::TeamKind::film),
                   team("info", loa::model::TeamKind::information)};
    loa::model::Owed screening;
    screening.places.border = true;
    screening.form = Form::screening;
    screening.each_village = true;
    screening.frequency = loa::model::Frequency::per_month;
    screening.times = screening.at_least = 1;
    screening.instead = {{Form::information_team, 2}};
    loa::model::Owed airings;
    airings.form = Form::bulletin;
    airings.times = airings.at_least = 14;
    airings.need = loa::model::LanguageNeed::main;
    airings.instead = {{Form::spoken, 1}};
    model.campaigns[0].owed = {screening, airings, one_at_each_office()};
    return model;
}

// A plan of tours that shows `screenings`.
TourPlan toured(const std::vector<Screening>& screenings)
{
    TourPlan plan;
    plan.days = loa::time::calendar_month(november);
    for (const Screening& screening : screenings) {
        const loa::time::Day day = loa::time::day_of(screening.span.from());
        plan.tours.push_back({screening.team, {day, day + date::days{1}}, {screening}});
    }
    return plan;
}

Mix mixed_with(const Model& model, const std::vector<MonthPlan>& months, const TourPlan& tours)
{
    const auto days = loa::time::calendar_month(november);
    return loa::audit::mix(model, loa::audit::coverage(model, {}, days), {months, {&tours, 1}});
}

Mix mixed(const Model& model,
          const std::vector<MonthPlan>& months,
          const std::vector<Screening>& screenings)
{
    return mixed_with(model, months, toured(screenings));
}

std::vector<FormLine> lines(const Mix& mix, const std::string& commune, Form form)
{
    std::vector<FormLine> found;
    for (const auto& place : mix.places) {
        for (const FormLine& line : place.lines) {
            if (place.commune.value == commune && line.demand.form == form) {
                found.push_back(line);
            }
        }
    }
    return found;
}

MonthPlan hung(const Model& model)
{
    loa::rules::RulePack pack = fifteen_days();
    return loa::plan::hang_month(model, pack, november, {}, {1, "2022-10-28"});
}

} // namespace

TEST_CASE("One campaign owes each place its mix, each form in its own unit")
{
    const Mix mix = mixed(one_campaign(), {}, {});

    CHECK(lines(mix, "A", Form::screening).size() == 2);
    CHECK(lines(mix, "B", Form::screening).empty());
    REQUIRE(lines(mix, "B", Form::bulletin).size() == 1);
    CHECK(lines(mix, "B", Form::bulletin)[0].demand.at_least == 60);
    REQUIRE(lines(mix, "B", Form::banner).size() == 1);
    CHECK(lines(mix, "B", Form::banner)[0].demand.at_least == 18);
    CHECK(lines(mix, "B", Form::banner)[0].shortage == Shortage::no_plan);
    CHECK(mix.owes());
}

TEST_CASE("What hangs serves the banners of the mix")
{
    const Model model = one_campaign();
    const Mix mix = mixed(model, {hung(model)}, {});

    CHECK(lines(mix, "A", Form::banner)[0].done == 18);
    CHECK(lines(mix, "A", Form::banner)[0].owing == 0);
}

TEST_CASE("A month's plan that falls short says why in the audit")
{
    Model model = one_campaign();
    model.stock[0].count = 0;
    const Mix mix = mixed(model, {hung(model)}, {});
    const FormLine line = lines(mix, "A", Form::banner)[0];

    CHECK(line.owing == 18);
    REQUIRE(line.shortage == Shortage::planned_short);
    CHECK(line.missing->remedy == loa::model::FormRemedy::more_cloth);
}

TEST_CASE("What tours leave out says why in the audit, village by village")
{
    TourPlan tours = toured({});
    tours.missed.push_back({.village = {"a2"},
                            .form = Form::screening,
                            .campaign = {},
                            .visits = 1,
                            .weight = 4,
                            .why = loa::model::MissedWhy::no_way,
                            .remedy = loa::model::TourRemedy::list_road,
                            .amount = 0,
                            .detail = {}});

    const auto found = lines(mixed_with(one_campaign(), {}, tours), "A", Form::screening);

    CHECK(found[0].shortage == Shortage::other);
    REQUIRE(found[1].shortage == Shortage::planned_short);
    CHECK(found[1].missed->why == loa::model::MissedWhy::no_way);
}

TEST_CASE("Two information visits stand for a screening, one does not")
{
    const Mix mix = mixed(one_campaign(),
                          {},
                          {shown("info", "a1", 3), shown("info", "a1", 9), shown("info", "a2", 4)});
    const auto found = lines(mix, "A", Form::screening);

    REQUIRE(found.size() == 2);
    CHECK(found[0].demand.village.value == "a1");
    CHECK(found[0].owing == 0);
    REQUIRE(found[0].substitutes.size() == 1);
    CHECK(found[0].substitutes[0].times == 2);
    CHECK(found[1].owing == 1);
    CHECK(found[1].substitutes.empty());
}

TEST_CASE("A screening serves its village alone, on the days asked for")
{
    const auto one =
        lines(mixed(one_campaign(), {}, {shown("film", "a2", 4)}), "A", Form::screening);
    CHECK(one[0].done == 0);
    CHECK(one[1].done == 1);

    Screening december = shown("film", "a2", 30);
    december.span = {december.span.from() + date::days{1}, december.span.length()};
    CHECK(lines(mixed(one_campaign(), {}, {december}), "A", Form::screening)[1].done == 0);
}

TEST_CASE("Talks make up for a station that is missing, and once only")
{
    Model model = one_campaign();
    loa::model::Owed slogans = model.campaigns[0].owed[1];
    slogans.form = Form::slogan;
    model.campaigns[0].owed.push_back(slogans);
    MonthPlan talks;
    talks.form = Form::spoken;
    talks.month = november;
    for (const unsigned day : {3U, 10U, 17U}) {
        talks.talks.push_back({{"hb-A1"},
                               {loa::time::Second{day_of_november(day)} + 19h, 15min},
                               {"cd-1"},
                               {"dao"},
                               {"dao-1"}});
    }
    const Mix mix = mixed(model, {talks}, {});
    int stands_for = 0;
    for (const Form form : {Form::bulletin, Form::slogan}) {
        for (const FormLine& line : lines(mix, "A", form)) {
            for (const auto& substitute : line.substitutes) {
                stands_for += substitute.stands_for;
            }
        }
    }
    CHECK(stands_for == 3);
    CHECK(lines(mix, "B", Form::bulletin)[0].substitutes.empty());
}

TEST_CASE("Talks that are owed themselves stand for nothing else")
{
    Model model = one_campaign();
    model.campaigns[0].owed.push_back(talks_a_month(2));
    MonthPlan talks;
    talks.form = Form::spoken;
    talks.month = november;
    for (const unsigned day : {3U, 10U, 17U}) {
        talks.talks.push_back({{"hb-A1"},
                               {loa::time::Second{day_of_november(day)} + 19h, 15min},
                               {"cd-1"},
                               {"dao"},
                               {"dao-1"}});
    }
    const FormLine bulletin = lines(mixed(model, {talks}, {}), "A", Form::bulletin)[0];

    REQUIRE(bulletin.substitutes.size() == 1);
    CHECK(bulletin.substitutes[0].stands_for == 1);
}

TEST_CASE("A screening counts only when it says what is asked, in a language that counts")
{
    Model model = one_campaign();
    loa::model::Film film;
    film.key = {"pts-a"};
    film.kind = loa::model::FilmKind::short_film;
    film.theme = {"a"};
    model.films = {film};
    model.campaigns[0].owed[0].themes = {{"a"}};
    Screening screening = shown("film", "a1", 3);

    screening.programme = {{{"pts-a"}, {"viet"}}};
    CHECK(lines(mixed(model, {}, {screening}), "A", Form::screening)[0].done == 1);
    screening.programme = {{{"pts-a"}, {"hanhi"}}};
    CHECK(lines(mixed(model, {}, {screening}), "A", Form::screening)[0].done == 0);
    screening.programme = {{{"another"}, {"viet"}}};
    CHECK(lines(mixed(model, {}, {screening}), "A", Form::screening)[0].done == 0);
}

TEST_CASE("What was due by the months since the last film and is missed is still owed")
{
    TourPlan tours = toured({});
    loa::model::Missed due;
    due.village = {"a2"};
    due.weight = 4;
    due.why = loa::model::MissedWhy::no_evenings;
    loa::model::Missed not_owed = due;
    not_owed.weight = 0;
    tours.missed = {due, not_owed};

    const auto found = lines(mixed_with(one_campaign(), {}, tours), "A", Form::screening);

    REQUIRE(found.size() == 3); // a line for each village, and the overdue one
    CHECK(found[2].demand.village.value == "a2");
    CHECK(found[2].demand.campaign.empty());
    CHECK(found[2].owing == 1);
    CHECK(found[2].missed == due);
}
