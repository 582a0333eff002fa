#include <catch2/catch.hpp>

#include "audit/planned_week.hpp"
#include "loa/time/period.hpp"

using namespace loa::audit;
using namespace loa::audit::testing;
using namespace std::chrono_literals;
using loa::time::Week;
namespace model = loa::model;

TEST_CASE("Border communes come first, then the others, each in the model's order")
{
    const auto found = audited(sample_model(), {});

    REQUIRE(found.communes.size() == 3);
    CHECK(found.communes[0].commune.value == "03550");
    CHECK(found.communes[1].commune.value == "03565");
    CHECK(found.communes[2].commune.value == "03549");
}

TEST_CASE("A commune's lines say what is owed, what aired and whether that is enough")
{
    const model::Model model = sample_model();
    const auto found = audited(model, {sample_plan(model)});

    const CommuneCoverage& sll = found.communes[0];
    REQUIRE(sll.lines.size() == 2);
    CHECK(sll.lines[0].aired == 5);
    CHECK(sll.lines[0].met);
    CHECK(sll.lines[1].aired == 7);
    CHECK(sll.owed == 12);
    CHECK(sll.aired == 12);

    const CommuneCoverage& town = found.communes[2];
    REQUIRE(town.lines.size() == 1);
    CHECK(town.lines[0].aired == 3);
    CHECK_FALSE(town.lines[0].met);
    CHECK(town.owed == 7);
    CHECK(town.aired == 3);
    CHECK(found.owes());
}

TEST_CASE("Border communes and the others are summed up apart")
{
    const model::Model model = sample_model();
    const auto found = audited(model, {sample_plan(model)});

    CHECK(found.border == Group{2, 1, 24, 12, 1150, 10000, {12, 5 * 12min + 7 * 30s}});
    CHECK(found.others == Group{1, 1, 7, 3, 2000, 5000, {3, 60s}});
}

TEST_CASE("Airings and time are told apart by theme, language and audience")
{
    model::Model model = sample_model();
    model.contents[0].audiences = {{"ho-ngheo"}, {"can-bo"}};
    const auto found = audited(model,
                               {plan(model,
                                     {airings(model, "sll", "gn-a-01-dao", 2),
                                      airings(model, "sll", "gn-b-02-dao", 1),
                                      airings(model, "sll", "kh-01-kinh", 3)})});

    const CommuneCoverage& sll = found.communes[0];
    CHECK(sll.total == Tally{6, 33min});
    CHECK(sll.by_theme == std::map<std::string, Tally>{{"a", {5, 25min}}, {"b", {1, 8min}}});
    CHECK(sll.by_language ==
          std::map<std::string, Tally>{{"dao", {3, 32min}}, {"kinh", {3, 1min}}});
    CHECK(sll.by_audience ==
          std::map<std::string, Tally>{{"can-bo", {2, 24min}}, {"ho-ngheo", {6, 33min}}});
}

TEST_CASE("Relays, tunes and closings are nobody's airings")
{
    const model::Model model = sample_model();
    const auto found =
        audited(model, {plan(model, {{airing(model, {"sll", "sang", sample_days.from()}, 3)}})});

    CHECK(found.communes[0].total == Tally{});
}

TEST_CASE("What airs beyond what is owed does not make up for another gap")
{
    const model::Model model = sample_model();
    const auto found = audited(model, {plan(model, {airings(model, "sll", "gn-a-01-dao", 7)})});

    CHECK(found.communes[0].lines[0].aired == 7);
    CHECK(found.communes[0].aired == 5);
}

TEST_CASE("A centre that owes nothing more does not owe")
{
    model::Model model = sample_model();
    model.campaigns[0].owed.erase(model.campaigns[0].owed.begin());
    model.campaigns[0].owed[0].places.with_station = true;
    const auto found = audited(
        model,
        {plan(model,
              {airings(model, "sll", "kh-01-dao", 7), airings(model, "pt", "kh-01-kinh", 7)})});

    CHECK_FALSE(found.owes());
}

TEST_CASE("Each station of a commune is owed for itself, and both are its commune's")
{
    model::Model model = sample_model();
    model.stations.push_back(model.stations[0]);
    model.stations.back().key = {"sll-2"};
    const auto found = audited(model, {sample_plan(model)});

    const CommuneCoverage& sll = found.communes[0];
    REQUIRE(sll.lines.size() == 4);
    CHECK(sll.owed == 24);
    CHECK(sll.aired == 12);
    CHECK(sll.people_reached == 1150); // the second airs nothing
    CHECK(found.border.with_station == 1);
}

TEST_CASE("A station down on the first day still reaches its people on the others")
{
    model::Model model = sample_model();
    const auto monday = sample_days.from();
    model.changes.down = {{{"pt"}, {}, {monday, monday + date::days{1}}, "mất điện"}};

    const auto planned = sample_plan(model);

    CHECK(audited(model, {planned}).communes[2].people_reached == 2000);
    model.changes.down[0].days = sample_days;
    CHECK(audited(model, {planned}).communes[2].people_reached == 0);
}

TEST_CASE("Nobody is reached by a station that airs nothing")
{
    const model::Model model = sample_model();

    CHECK(audited(model, {}).communes[2].people_reached == 0);
    CHECK(audited(model, {sample_plan(model)}).communes[2].people_reached == 2000);
}

TEST_CASE("No more people are reached than live there")
{
    model::Model model = sample_model();
    model.stations[1].clusters[0].people = 6000;
    const auto planned = sample_plan(model);
    CHECK(audited(model, {planned}).communes[2].people_reached == 5000);

    model.communes[1].population = 0;
    const auto found = audited(model, {planned});
    CHECK(found.communes[2].people_reached == 6000);
    CHECK(found.others.people_reached == 0); // no share can be told without a population
}

TEST_CASE("A fallback language meets the demand, yet the main language is not served")
{
    model::Model model = sample_model();
    model.stations.push_back(model.stations[1]);
    model.stations.back().key = {"ht"};
    model.stations.back().commune = {"03565"};
    const auto found = audited(model, {plan(model, {airings(model, "ht", "gn-a-01-thai", 5)})});

    const CommuneCoverage& silent = found.communes[1];
    CHECK(silent.lines[0].met);
    CHECK(silent.main_language.value == "giay");
    CHECK_FALSE(silent.main_language_served);
}

TEST_CASE("A single item in the main language serves it")
{
    const model::Model model = sample_model();
    const auto found = audited(
        model,
        {plan(model,
              {airings(model, "sll", "kh-01-dao", 1), airings(model, "pt", "kh-01-kinh", 7)})});

    CHECK(found.communes[0].main_language_served);
    CHECK_FALSE(found.communes[2].main_language_served);
}

TEST_CASE("Items count as they were when planned, though changed or gone since")
{
    const model::Model planned = sample_model();
    const auto version = sample_plan(planned);
    model::Model today = planned;
    today.contents[0].theme = {"z"};
    std::erase_if(today.contents,
                  [](const model::Content& item) { return item.key.value == "kh-01-dao"; });

    const auto found = audited(today, {version});

    CHECK(found.communes[0].lines[0].aired == 5);
    CHECK(found.communes[0].lines[1].aired == 7);
}

TEST_CASE("Of two versions of a week the higher number counts")
{
    const model::Model model = sample_model();
    auto first = sample_plan(model);
    auto second = plan(model, {});
    second.number = 2;

    CHECK(audited(model, {second, first}).communes[0].aired == 0);
    second.number = 0;
    CHECK(audited(model, {second, first}).communes[0].aired == 12);
}

TEST_CASE("Only the days of the period count, in weeks that reach over its border")
{
    const model::Model model = sample_model();
    const Week week{2022, 46}; // 14 November, the period's last day, is its Monday
    const auto on = [&](int later) {
        return airing(
            model, {"sll", "chieu", loa::time::monday(week) + date::days{later}}, 1, "gn-a-01-dao");
    };
    const auto period = loa::time::reporting_months(date::year{2022} / 11);
    const auto found = coverage(
        model, std::vector{plan(model, {{on(0), on(1)}}, week), sample_plan(model)}, period);

    const Line& bulletins = found.communes[0].lines[0];
    CHECK(bulletins.demand.days.from() == day(2022, 10, 17)); // the campaign's first day
    CHECK(bulletins.demand.days.last() == day(2022, 11, 14));
    CHECK(bulletins.demand.at_least == 21); // 5 a week over 29 days
    CHECK(bulletins.aired == 6);
    CHECK(found.communes[0].total.airings == 13);
    CHECK(found.missing_weeks == std::vector<Week>{{2022, 41}, {2022, 42}, {2022, 43}, {2022, 44}});
}

TEST_CASE("Films and banners are owed too, but no broadcast can meet them")
{
    model::Model model = sample_model();
    model::Owed film;
    film.form = model::Form::screening;
    film.places.with_station = false;
    film.times = film.at_least = 2;
    model.campaigns[0].owed.push_back(film);
    const auto found = audited(model, {sample_plan(model)});

    CHECK(found.communes[1].owed == 12);
    CHECK(found.communes[1].lines.size() == 2);
    REQUIRE(found.communes[1].other_forms.size() == 1);
    CHECK(found.communes[1].other_forms[0].form == model::Form::screening);
    CHECK(found.communes[0].other_forms.empty());
}
