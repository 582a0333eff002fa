#include <charconv>
#include <cmath>
#include <cstdint>
#include <exception>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>
#include <system_error>
#include <vector>

#include <CLI/CLI.hpp>

#include "cases.hpp"
#include "loa/error.hpp"

namespace {

using loa::bench::Proof;
using loa::bench::Run;
using loa::bench::WeekRun;
using loa::bench::YearRun;
using loa::plan::Effort;

struct Weeks {
    WeekRun run{.week = {2022, 47}};
    std::string folder;
    std::string schedules{"schedules"};
    std::size_t communes{10'600};
};

// The number that all of `text` is; nothing when it is none.
template <class Number>
std::optional<Number> number(const std::string& text)
{
    Number value{};
    const char* const last = std::next(text.data(), std::ssize(text));
    const auto [end, error] = std::from_chars(text.data(), last, value);
    return error == std::errc{} && end == last ? std::optional{value} : std::nullopt;
}

// Texts that CLI11 would round, wrap or take for infinity are refused with a word of what is allowed.
CLI::Validator whole_from(std::uint64_t first, std::uint64_t last)
{
    const auto check = [first, last](const std::string& text) {
        const auto value = number<std::uint64_t>(text);
        return value && first <= *value && *value <= last
                   ? std::string{}
                   : "a whole number from " + std::to_string(first) + " to " +
                         std::to_string(last) + " is expected";
    };
    return {check, "", "whole"};
}

CLI::Validator seconds()
{
    constexpr double longest = 1e6;
    const auto check = [](const std::string& text) {
        const auto value = number<double>(text);
        return value && std::isfinite(*value) && *value >= 0 && *value <= longest
                   ? std::string{}
                   : std::string{"seconds from 0 to 1000000 are expected"};
    };
    return {check, "", "seconds"};
}

void add_seed(CLI::App& command, std::uint64_t& seed)
{
    command.add_option("--seed", seed, "where the random numbers start")
        ->check(whole_from(0, ~std::uint64_t{0}))
        ->capture_default_str();
}

void add_run_options(CLI::App& command, Run& run)
{
    command.add_option("--seconds", run.seconds, "processor seconds for each instance")
        ->check(seconds())
        ->capture_default_str();
    add_seed(command, run.seed);
}

void add_proof_options(CLI::App& command, Proof& proof)
{
    command.add_flag("--prove", proof.wanted, "then search for a proof");
    command.add_option("--proof-seconds", proof.seconds, "processor seconds for each proof")
        ->check(seconds())
        ->capture_default_str();
}

void add_effort(CLI::App& command, Effort& effort)
{
    command
        .add_option_function<std::string>(
            "--effort",
            [&effort](const std::string& text) {
                effort = text == "quick"    ? Effort::quick
                         : text == "normal" ? Effort::normal
                                            : Effort::best;
            },
            "normal if not said")
        ->check(CLI::IsMember(std::vector<std::string>{"quick", "normal", "best"}));
}

void add_week_options(CLI::App& command, WeekRun& run)
{
    command
        .add_option_function<std::string>(
            "--week",
            [&run](const std::string& text) {
                const auto week = loa::time::parse_week(text);
                if (!week) {
                    throw CLI::ValidationError{"--week", "a week like 2022-W47 is expected"};
                }
                run.week = *week;
            },
            "ISO week, 2022-W47 if not said")
        ->type_name("WEEK");
    add_effort(command, run.effort);
    constexpr std::uint64_t most_threads = 1024;
    command.add_option("--threads", run.threads, "that plan at the same time")
        ->check(whole_from(1, most_threads))
        ->capture_default_str();
    add_seed(command, run.seed);
}

void add_weeks(CLI::App& app, Weeks& weeks)
{
    CLI::App& week = *app.add_subcommand("week", "a week of a centre");
    week.add_option("CENTRE", weeks.folder, "folder with centre.toml")->required();
    add_week_options(week, weeks.run);
    week.callback([&weeks] { loa::bench::run_week(weeks.folder, weeks.run); });

    CLI::App& azuracast = *app.add_subcommand("azuracast", "a week of six lists round the clock");
    add_effort(azuracast, weeks.run.effort);
    add_seed(azuracast, weeks.run.seed);
    azuracast.callback([&weeks] { loa::bench::run_azuracast(weeks.run); });

    CLI::App& xibo = *app.add_subcommand("xibo", "an hour shared out");
    add_seed(xibo, weeks.run.seed);
    xibo.callback([&weeks] { loa::bench::run_xibo(weeks.run); });

    CLI::App& nation = *app.add_subcommand("nation", "a week of a made-up country");
    constexpr std::uint64_t most_communes = 1'000'000;
    nation.add_option("--communes", weeks.communes, "how many")
        ->check(whole_from(1, most_communes))
        ->capture_default_str();
    nation.add_option("--schedules", weeks.schedules, "folder of the centres it is made from")
        ->capture_default_str();
    add_week_options(nation, weeks.run);
    nation.callback(
        [&weeks] { loa::bench::run_nation(weeks.schedules, weeks.communes, weeks.run); });
}

struct Year {
    YearRun run{.first = date::year{2022} / date::November};
    std::string schedules{"schedules"};
};

void add_year(CLI::App& app, Year& year)
{
    CLI::App& command = *app.add_subcommand("year", "a year of tours of every centre");
    command.add_option("SCHEDULES", year.schedules, "folder of the centres")->capture_default_str();
    add_effort(command, year.run.effort);
    add_seed(command, year.run.seed);
    command.callback([&year] { loa::bench::run_year(year.schedules, year.run); });
}

int bench(int argc, char** argv)
{
    CLI::App app{"Measures loa's engines; one JSON line for each instance.", "loa-bench"};
    app.require_subcommand(1);
    Run run;
    Proof proof;

    CLI::App& rtvp = *app.add_subcommand("rtvp", "response time variability on circles");
    std::vector<std::string> files;
    rtvp.add_option("FILE", files, "items, slots, and how often each item comes")->required();
    add_run_options(rtvp, run);
    add_proof_options(rtvp, proof);
    rtvp.callback([&] { loa::bench::run_rtvp(files, run, proof); });

    CLI::App& isci = *app.add_subcommand("isci", "lines of balls, some of them placed already");
    std::string file;
    std::string variant = "free";
    isci.add_option("FILE", file, "instances in JSON")->required();
    isci.add_option("--variant", variant, "leave out or keep the placed balls")
        ->check(CLI::IsMember({"free", "preplaced"}))
        ->capture_default_str();
    add_run_options(isci, run);
    Proof line_proof{.seconds = 120};
    add_proof_options(isci, line_proof);
    isci.callback([&] { loa::bench::run_isci(file, variant, run, line_proof); });

    CLI::App& pvrp = *app.add_subcommand("pvrp", "periodic vehicle routing");
    std::vector<std::string> routed;
    std::string folder;
    pvrp.add_option("FILE", routed, "instances as circulated since 1997")->required();
    pvrp.add_option("--out", folder, "where to write FILE.res");
    add_run_options(pvrp, run);
    pvrp.callback([&] { loa::bench::run_pvrp(routed, run, folder); });

    CLI::App& verify = *app.add_subcommand("verify-bound", "what an exported week claims to prove");
    bool proved = true;
    verify.add_option("EXPORT", file, "a week in JSON, as loa export writes it")->required();
    verify.callback([&] { proved = loa::bench::run_verify_bound(file); });

    Weeks weeks;
    add_weeks(app, weeks);
    Year year;
    add_year(app, year);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& wrong) {
        constexpr int usage = 2;
        return app.exit(wrong) == 0 ? 0 : usage;
    }
    return proved ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    try {
        return bench(argc, argv);
    } catch (const loa::bench::BadInstance& bad) {
        std::cerr << bad.what() << '\n';
        return 3;
    } catch (const loa::InvalidInput& bad) {
        std::cerr << bad.what() << '\n';
        return 3;
    } catch (const std::exception& wrong) {
        std::cerr << wrong.what() << '\n';
        return 70;
    }
}
