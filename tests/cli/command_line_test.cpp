#include <catch2/catch.hpp>

#include "loa/error.hpp"
#include "options.hpp"

using namespace loa::cli;
using loa::time::Week;

namespace {

using Words = std::vector<std::string>;

template <class Options>
Options options_of(const Words& words)
{
    return std::get<Options>(understood(sorted(words)));
}

// All mistakes, in English, a line each.
std::string mistakes(const Words& words)
{
    try {
        static_cast<void>(understood(sorted(words)));
        return {};
    } catch (const loa::UsageError& error) {
        return error.what();
    }
}

} // namespace

TEST_CASE("Planning needs a centre and a week, and has a default for the rest")
{
    const auto options = options_of<PlanOptions>({"plan", "phong-tho", "--week", "2022-W47"});

    CHECK(options.centre == "phong-tho");
    CHECK(options.store == "phong-tho/loa.db");
    CHECK(options.week == Week{2022, 47});
    CHECK(options.seed == 1);
    CHECK(options.effort == loa::plan::Effort::normal);
    CHECK_FALSE(options.threads.has_value());
    CHECK_FALSE(options.json);
}

TEST_CASE("Options may stand before and after the folder, with a space or an equals sign")
{
    const auto options = options_of<PlanOptions>({"plan",
                                                  "--seed=18446744073709551615",
                                                  "--effort",
                                                  "best",
                                                  "phong-tho",
                                                  "--week=2022-W47",
                                                  "--threads",
                                                  "2",
                                                  "--json",
                                                  "--store",
                                                  "x.db"});

    CHECK(options.seed == 18446744073709551615U);
    CHECK(options.effort == loa::plan::Effort::best);
    CHECK(options.centre == "phong-tho");
    CHECK(options.threads == 2U);
    CHECK(options.json);
    CHECK(options.store == "x.db");
}

TEST_CASE("A folder may be called like a verb")
{
    CHECK(options_of<CheckOptions>({"check", "plan"}).centre == "plan");
}

TEST_CASE("Audit takes a week, a month, a reporting period, or two days that both count")
{
    const auto days = [](Words words) {
        words.insert(words.begin(), {"audit", "x"});
        return options_of<AuditOptions>(words).days;
    };

    CHECK(days({"--week", "2022-W47"}) == loa::time::span(Week{2022, 47}));
    CHECK(days({"--month", "2022-11"}).days() == 30);
    CHECK(days({"--period", "2022-11"}).days() == 31);
    CHECK(days({"--from", "2022-11-01", "--to", "2022-11-01"}).days() == 1);
}

TEST_CASE("Kinds of files are separated by commas, and named once each")
{
    const auto options = options_of<ExportOptions>(
        {"export", "x", "--week", "2022-W47", "--as", "json,pdf,json", "--out", "out"});

    CHECK(options.kinds == std::vector{FileKind::pdf, FileKind::json});
}

TEST_CASE("A plan's number may be given when it is exported")
{
    const Words words{"export", "x", "--week", "2022-W47", "--as", "pdf", "--out", "out"};
    Words numbered = words;
    numbered.insert(numbered.end(), {"--number", "05"});

    CHECK_FALSE(options_of<ExportOptions>(words).number);
    CHECK(options_of<ExportOptions>(numbered).number == "05");
}

TEST_CASE("Help may be asked for anywhere, whatever else is wrong")
{
    CHECK(options_of<HelpOptions>({"--help"}).verb.empty());
    CHECK(options_of<HelpOptions>({"plan", "--help"}).verb == "plan");
    CHECK(options_of<HelpOptions>({"plan", "-h", "--wek"}).verb == "plan");
}

TEST_CASE("The version of loa is not the version of a plan")
{
    CHECK(std::holds_alternative<VersionOptions>(understood(sorted(Words{"--version"}))));
    CHECK(options_of<ShowOptions>({"show", "x", "--week", "2022-W47", "--version", "2"}).version ==
          2);
}

TEST_CASE("Every mistake on the line is told, not the first alone")
{
    CHECK(mistakes({"plan", "--week", "47", "--effort", "fast", "--threads", "0"}) ==
          "the centre's folder is missing. Write it as in loa plan schedules/phong-tho.\n"
          "--week: \"47\" is not a week. Write it as 2022-W47: year, W, number of the week.\n"
          "--effort: there is no \"fast\"; choose from quick, normal, best.\n"
          "--threads: \"0\" will not do; write a whole number, 1 to 256.");
}

TEST_CASE("A misspelt option is answered with the nearest one")
{
    CHECK(mistakes({"plan", "x", "--wek", "2022-W47"})
              .find("plan has no option --wek; the nearest is --week.") == 0);
    CHECK(mistakes({"check", "x", "--frobnicate"}) ==
          "check has no option --frobnicate. See its options with loa check --help.");
}

TEST_CASE("A misspelt verb is answered with the nearest one")
{
    CHECK(mistakes({"paln", "x"}) == "there is no verb \"paln\"; the nearest is \"plan\".");
    CHECK(mistakes({"broadcast", "x"}) == "there is no verb \"broadcast\"; the verbs are init, "
                                          "check, plan, tour, hang, show, audit, export.");
    CHECK(mistakes({}) ==
          "a verb is missing; the verbs are init, check, plan, tour, hang, show, audit, export.");
}

TEST_CASE("An option without its value, twice, or with one too many is a mistake")
{
    CHECK(mistakes({"plan", "x", "--week"}) == "--week needs a value, as in --week 2022-W47.");
    CHECK(mistakes({"plan", "x", "--week", "--json"}) ==
          "--week needs a value, as in --week 2022-W47.");
    CHECK(mistakes({"plan", "x", "--week="}) == "--week needs a value, as in --week 2022-W47.");
    CHECK(mistakes({"plan", "x", "--week", "2022-W47", "--week", "2022-W48"}) ==
          "--week is given more than once; give it once.");
    CHECK(mistakes({"check", "x", "y"}) == "\"y\" is too much: check takes one folder.");
    CHECK(mistakes({"check", "x", "--lang", "fr"}) ==
          "--lang: there is no \"fr\"; choose from vi, en.");
}

TEST_CASE("The days of an audit are said once, and forwards")
{
    CHECK(mistakes({"audit", "x"}).find("the days are missing.") == 0);
    CHECK(mistakes({"audit", "x", "--week", "2022-W47", "--month", "2022-11"}) ==
          "--week and --month do not go together; keep one.");
    CHECK(mistakes({"audit", "x", "--from", "2022-11-02", "--to", "2022-11-01"}) ==
          "--to 2022-11-01 is before --from 2022-11-02. Both days count; the second cannot be "
          "earlier.");
    CHECK(mistakes({"audit", "x", "--to", "2022-11-01"}) ==
          "--from is missing, as in --from 2022-11-01.");
    CHECK(mistakes({"audit", "x", "--month", "2022-13"}) ==
          "--month: \"2022-13\" is not a month. Write it as 2022-11.");
}

TEST_CASE("Years far from ours are refused, for a plan of them could not be read back")
{
    CHECK(mistakes({"plan", "x", "--week", "9999-W52"}) ==
          "--week: \"9999-W52\" is outside the years that loa plans, 1900–2199.");
    CHECK(mistakes({"hang", "x", "--month", "0001-01"}) ==
          "--month: \"0001-01\" is outside the years that loa plans, 1900–2199.");
    CHECK(mistakes({"audit", "x", "--from", "2022-11-01", "--to", "2200-01-01"}) ==
          "--to: \"2200-01-01\" is outside the years that loa plans, 1900–2199.");
    CHECK(mistakes({"plan", "x", "--week", "2199-W01"}).empty());
}

TEST_CASE("A flag may be told yes, and nothing else")
{
    CHECK(options_of<CheckOptions>({"check", "x", "--json=yes"}).json);
    CHECK(mistakes({"check", "x", "--json=maybe"}) ==
          "this command line cannot be understood. See loa --help.");
}
