#include <stdexcept>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include "loa/model/demand.hpp"
#include "support/sample_model.hpp"

using namespace loa::model;
using loa::testing::day;
using loa::testing::sample_model;
using loa::testing::sample_week;
namespace lt = loa::time;
using namespace std::chrono_literals;

namespace {

lt::DateSpan week()
{
    return lt::span(sample_week);
}

// The sample model with this one line owed instead of the campaign's.
Model owing(const Owed& owed)
{
    Model model = sample_model();
    model.campaigns.front().owed = {owed};
    return model;
}

Owed bulletins(int times, Frequency frequency = Frequency::per_week)
{
    Owed owed;
    owed.form = Form::bulletin;
    owed.frequency = frequency;
    owed.times = times;
    owed.at_least = times;
    return owed;
}

std::vector<std::string> communes_of(const std::vector<Demand>& demands)
{
    std::vector<std::string> codes;
    for (const Demand& demand : demands) {
        codes.push_back(demand.commune.value);
    }
    return codes;
}

// What one place owes of `owed` within `days`.
Demand first_due(const Owed& owed, const lt::DateSpan& days)
{
    return due(owing(owed), days).at(0);
}

const Demand& of(const std::vector<Demand>& demands, const std::string& commune)
{
    for (const Demand& demand : demands) {
        if (demand.commune.value == commune) {
            return demand;
        }
    }
    throw std::runtime_error{"no demand of " + commune};
}

using Codes = std::vector<std::string>;

} // namespace

TEST_CASE("A line without places is owed to every commune, with a station or without")
{
    const auto demands = due(owing(bulletins(7)), week());

    CHECK(communes_of(demands) == Codes{"03550", "03549", "03565"});
    CHECK(of(demands, "03565").station.empty());
    CHECK(of(demands, "03550").station == StationKey{"sll"});
}

TEST_CASE("Places are chosen by border, poor district, station and list, all that is set together")
{
    Owed owed = bulletins(7);
    owed.places.border = true;
    CHECK(communes_of(due(owing(owed), week())) == Codes{"03550", "03565"});
    owed.places.with_station = true;
    CHECK(communes_of(due(owing(owed), week())) == Codes{"03550"});
    owed.places.with_station = false;
    CHECK(communes_of(due(owing(owed), week())) == Codes{"03565"});
    owed.places = {};
    owed.places.border = false;
    CHECK(communes_of(due(owing(owed), week())) == Codes{"03549"});
    owed.places = {};
    owed.places.poor_district = true;
    CHECK(communes_of(due(owing(owed), week())) == Codes{"03550"});
    owed.places = {};
    owed.places.listed = {{"03565"}, {"03549"}};
    CHECK(communes_of(due(owing(owed), week())) == Codes{"03549", "03565"});
}

TEST_CASE("A commune with two stations is owed the same at each")
{
    Model model = owing(bulletins(7));
    Station second = model.stations.front();
    second.key = {"sll-b"};
    model.stations.push_back(second);

    const auto demands = due(model, week());

    REQUIRE(communes_of(demands) == Codes{"03550", "03550", "03549", "03565"});
    CHECK(demands[0].station == StationKey{"sll"});
    CHECK(demands[1].station == StationKey{"sll-b"});
    CHECK(demands[0].target == demands[1].target);
}

TEST_CASE("Any seven days owe the weekly number")
{
    for (int i = 0; i != 20; ++i) {
        const lt::Day from = day(2022, 10, 17) + date::days{i};
        CHECK(first_due(bulletins(5), {from, from + date::days{7}}).target == 5);
    }
}

TEST_CASE("Days outside the campaign owe nothing, days partly inside owe their part")
{
    // The campaign runs from Monday 17 October to Friday 18 November.
    CHECK(due(owing(bulletins(7)), {day(2022, 11, 19), day(2022, 11, 26)}).empty());
    const auto last = first_due(bulletins(7), {day(2022, 11, 14), day(2022, 11, 21)});
    CHECK(last.days == lt::DateSpan{day(2022, 11, 14), day(2022, 11, 19)});
    CHECK(last.target == 5);
    CHECK(first_due(bulletins(3), {day(2022, 10, 10), day(2022, 10, 18)}).target == 1);
}

TEST_CASE("A month owes the monthly number, from the 1st or the 15th, short or long")
{
    Model model = owing(bulletins(4, Frequency::per_month));
    model.campaigns.front().days = {day(2022, 1, 1), day(2025, 1, 1)};
    for (unsigned month = 1; month != 12; ++month) {
        for (const unsigned from : {1U, 15U}) {
            INFO(month << " from " << from);
            CHECK(due(model, {day(2022, month, from), day(2022, month + 1, from)}).at(0).target ==
                  4);
            CHECK(due(model, {day(2024, month, from), day(2024, month + 1, from)}).at(0).target ==
                  4);
        }
    }
}

TEST_CASE("Once a month is owed in the first of its weeks, not in each of them")
{
    Model model = owing(bulletins(1, Frequency::per_month));
    std::vector<int> weekly;
    for (lt::Day from = day(2022, 10, 17); from < day(2022, 11, 14); from += date::days{7}) {
        weekly.push_back(due(model, {from, from + date::days{7}}).at(0).at_least);
    }
    CHECK(weekly == std::vector<int>{1, 0, 0, 0});
}

TEST_CASE("Parts of the days owe together what the whole owes")
{
    rc::prop("for any line and any day to cut at", [] {
        const auto per = *rc::gen::element(Frequency::per_week, Frequency::per_month);
        Model model = owing(bulletins(*rc::gen::inRange(1, 30), per));
        model.campaigns.front().days = {day(2022, 1, 1), day(2023, 12, 31)};
        const lt::Day from = day(2022, 1, 1) + date::days{*rc::gen::inRange(0, 300)};
        const lt::Day cut = from + date::days{*rc::gen::inRange(1, 100)};
        const lt::Day until = cut + date::days{*rc::gen::inRange(1, 100)};
        const auto owed = [&](lt::Day a, lt::Day b) { return due(model, {a, b}).at(0).at_least; };

        RC_ASSERT(owed(from, cut) + owed(cut, until) == owed(from, until));
    });
}

TEST_CASE("The least, the target and the most keep their order in any part of a week")
{
    Owed owed = bulletins(7);
    owed.at_least = 5;
    owed.at_most = 9;
    for (int days = 1; days <= 7; ++days) {
        const lt::Day from = day(2022, 10, 20);
        const auto demand = first_due(owed, {from, from + date::days{days}});
        CHECK(demand.at_least <= demand.target);
        CHECK(demand.target <= demand.at_most.value());
    }
    const auto whole = first_due(owed, week());
    CHECK(whole.at_least == 5);
    CHECK(whole.target == 7);
    CHECK(whole.at_most == 9);
}

TEST_CASE("A need in the main language is met in that language alone when something is made in it")
{
    Owed owed = bulletins(7);
    owed.need = LanguageNeed::main;
    const auto demands = due(owing(owed), week());

    CHECK(of(demands, "03550").languages == std::vector<LanguageKey>{{"dao"}});
    CHECK(of(demands, "03549").languages == std::vector<LanguageKey>{{"thai"}});
}

TEST_CASE("When nothing is made in the main language its first fallback with something counts")
{
    Owed owed = bulletins(7);
    owed.need = LanguageNeed::main;
    CHECK(of(due(owing(owed), week()), "03565").languages == std::vector<LanguageKey>{{"thai"}});

    owed.contents = {{"gn-a-01-kinh"}};
    CHECK(of(due(owing(owed), week()), "03565").languages == std::vector<LanguageKey>{{"kinh"}});
}

TEST_CASE("When nothing fits in any fallback either the main language is what is owed")
{
    Owed owed = bulletins(7);
    owed.need = LanguageNeed::main;
    owed.contents = {{"gn-a-01-dao"}};

    CHECK(of(due(owing(owed), week()), "03565").languages == std::vector<LanguageKey>{{"giay"}});
}

TEST_CASE("An understood language is any of the listeners' or of their fallbacks, each once")
{
    const auto demands = due(owing(bulletins(7)), week());

    CHECK(of(demands, "03550").languages == std::vector<LanguageKey>{{"dao"}, {"kinh"}});
    CHECK(of(demands, "03565").languages == std::vector<LanguageKey>{{"giay"}, {"kinh"}, {"thai"}});
}

TEST_CASE("A named language is owed as named")
{
    Owed owed = bulletins(7);
    owed.need = LanguageNeed::named;
    owed.language = {"thai"};

    CHECK(of(due(owing(owed), week()), "03550").languages == std::vector<LanguageKey>{{"thai"}});
}

TEST_CASE("A line takes its campaign's themes unless it has its own")
{
    Owed owed = bulletins(7);
    CHECK(first_due(owed, week()).themes == std::vector<ThemeKey>{{"a"}, {"b"}});
    owed.themes = {{"b"}};
    CHECK(first_due(owed, week()).themes == std::vector<ThemeKey>{{"b"}});
}

TEST_CASE("A demand weighs its campaign times its place, border before poor before others")
{
    const auto demands = due(owing(bulletins(7)), week());

    CHECK(of(demands, "03550").weight == 2 * 4);
    CHECK(of(demands, "03549").weight == 2 * 1);
    CHECK(of(demands, "03565").weight == 2 * 4);
}

TEST_CASE("An item serves a demand of its form, theme and language")
{
    const Model model = sample_model();
    const auto item = [&](const char* key) { return *find(model, ContentKey{key}); };
    Demand demand;
    demand.form = Form::bulletin;
    demand.themes = {{"a"}};
    demand.languages = {{"dao"}, {"kinh"}};

    CHECK(serves(item("gn-a-01-dao"), demand));
    CHECK(serves(item("gn-a-01-kinh"), demand));
    CHECK_FALSE(serves(item("gn-a-01-thai"), demand));
    CHECK_FALSE(serves(item("gn-b-02-dao"), demand));
    CHECK_FALSE(serves(item("kh-01-dao"), demand));

    demand.contents = {{"gn-b-02-dao"}};
    CHECK(serves(item("gn-b-02-dao"), demand));
    CHECK_FALSE(serves(item("gn-a-01-dao"), demand));
}

TEST_CASE("Forms that no loudspeaker plays are served by no item of the loudspeakers")
{
    const Model model = sample_model();
    Demand demand;
    demand.languages = {{"dao"}, {"kinh"}, {"thai"}};
    for (const Form form :
         {Form::screening, Form::information_team, Form::banner, Form::spoken, Form::post}) {
        demand.form = form;
        for (const Content& content : model.contents) {
            CHECK_FALSE(serves(content, demand));
        }
    }
}

TEST_CASE("Only airings of the demand's station on its days count for it")
{
    const Model model = sample_model();
    const auto demand = due(model, week()).at(0);
    const lt::Day monday = lt::monday(sample_week);
    const auto airing = [&](const std::string& station, lt::Day on, const std::string& content) {
        return loa::testing::airing(model, {station, "chieu", on}, 1, content);
    };

    CHECK(served(model, Timetable{{airing("sll", monday, "gn-a-01-dao")}}, demand) == 1);
    CHECK(served(model, Timetable{{airing("pt", monday, "gn-a-01-dao")}}, demand) == 0);
    CHECK(served(model, Timetable{{airing("sll", monday, "gn-a-01-kinh")}}, demand) == 0);
    CHECK(served(model,
                 Timetable{{airing("sll", monday - date::days{1}, "gn-a-01-dao")}},
                 demand) == 0);
    CHECK(served(model, Timetable{}, demand) == 0);
}

TEST_CASE("An airing after midnight counts on the day its session began")
{
    Model model = sample_model();
    model.patterns[1].start = 23h + 50min; // the bulletin follows at 23:51, the slogans after 00:06
    const auto demands = due(model, week());
    const lt::Day sunday = lt::monday(sample_week) + date::days{6};
    const auto slogan = loa::testing::airing(model, {"sll", "chieu", sunday}, 2, "kh-01-dao");
    REQUIRE(lt::day_of(slogan.span.from()) == sunday + date::days{1});

    CHECK(served(model, Timetable{{slogan}}, demands.at(2)) == 1);
}
