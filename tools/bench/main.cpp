#include <exception>
#include <iostream>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "cases.hpp"

namespace {

using loa::bench::Proof;
using loa::bench::Run;

void add_run_options(CLI::App& command, Run& run)
{
    command.add_option("--seconds", run.seconds, "processor seconds for each instance")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    command.add_option("--seed", run.seed, "where the random numbers start")->capture_default_str();
}

void add_proof_options(CLI::App& command, Proof& proof)
{
    command.add_flag("--prove", proof.wanted, "then search for a proof");
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
    rtvp.add_option("--proof-seconds", proof.seconds, "processor seconds for each proof")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    rtvp.callback([&] { loa::bench::run_rtvp(files, run, proof); });

    CLI::App& isci = *app.add_subcommand("isci", "lines of balls, some of them placed already");
    std::string file;
    std::string variant = "free";
    isci.add_option("FILE", file, "instances in JSON")->required();
    isci.add_option("--variant", variant, "leave out or keep the placed balls")
        ->check(CLI::IsMember({"free", "preplaced"}))
        ->capture_default_str();
    add_run_options(isci, run);
    add_proof_options(isci, proof);
    isci.callback([&] { loa::bench::run_isci(file, variant, run, proof); });

    CLI::App& pvrp = *app.add_subcommand("pvrp", "periodic vehicle routing");
    std::vector<std::string> routed;
    std::string folder;
    pvrp.add_option("FILE", routed, "instances as circulated since 1997")->required();
    pvrp.add_option("--out", folder, "where to write FILE.res");
    add_run_options(pvrp, run);
    pvrp.callback([&] { loa::bench::run_pvrp(routed, run, folder); });

    CLI::App& proof = *app.add_subcommand("verify-bound", "what an exported week claims to prove");
    bool proved = true;
    proof.add_option("EXPORT", file, "a week in JSON, as loa export writes it")->required();
    proof.callback([&] { proved = loa::bench::run_verify_bound(file); });

    CLI11_PARSE(app, argc, argv);
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
    } catch (const std::exception& wrong) {
        std::cerr << wrong.what() << '\n';
        return 70;
    }
}
