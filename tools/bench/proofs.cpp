#include <cmath>
#include <exception>
#include <iostream>

#include <boost/json.hpp>

#include "cases.hpp"
#include "exported_week.hpp"
#include "verify_bound.hpp"
#include "week_differences.hpp"

namespace loa::bench {
namespace {

namespace json = boost::json;
constexpr double tolerance = 1e-6;

bool holds(const model::Proof& proof, const Verified& found)
{
    return found.sound && std::abs(found.unevenness - proof.unevenness) <= tolerance &&
           found.bound >= proof.bound - tolerance && found.bound <= found.unevenness + tolerance &&
           found.shortfall == proof.shortfall && found.shortfall_bound >= proof.shortfall_bound &&
           found.shortfall_bound <= found.shortfall;
}

bool say(const std::string& file, const model::Proof& proof)
{
    const Verified found = verify(proof);
    const bool verified = holds(proof, found);
    std::cout << json::object{{"instance", file + '/' + proof.station},
                              {"cost", found.unevenness},
                              {"bound", found.bound},
                              {"shortfall", found.shortfall},
                              {"shortfall_bound", found.shortfall_bound},
                              {"verified", verified}}
              << '\n';
    return verified;
}

ExportedWeek exported_week_in(const std::string& file)
{
    try {
        return exported_week(json::parse(whole_file(file)));
    } catch (const BadInstance& bad) {
        throw BadInstance{file + ": " + bad.what()};
    } catch (const std::exception& wrong) {
        throw BadInstance{file + ": no week with proofs: " + wrong.what()};
    }
}

} // namespace

bool run_verify_bound(const std::string& file)
{
    const ExportedWeek week = exported_week_in(file);
    bool all = true;
    for (const model::Proof& proof : week.proofs) {
        all = say(file, proof) && all;
    }
    const std::vector<std::string> differ = differences(week);
    all = all && differ.empty();
    std::cout << json::object{{"instance", file},
                              {"bound", week.quality.bound},
                              {"differ", json::array(differ.begin(), differ.end())},
                              {"verified", all}}
              << '\n';
    return all;
}

} // namespace loa::bench
