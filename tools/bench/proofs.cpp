#include <cmath>
#include <iostream>
#include <map>
#include <utility>

#include <boost/json.hpp>

#include "cases.hpp"
#include "verify_bound.hpp"

namespace loa::bench {
namespace {

namespace json = boost::json;
using Heard = std::map<std::pair<std::string, std::string>, std::int64_t>;

constexpr double tolerance = 1e-6;

// How often each item is heard at each station, by the timetable.
Heard by_airings(const json::value& week)
{
    Heard heard;
    for (const json::value& airing : week.at("airings").as_array()) {
        if (const auto* content = airing.at("content").if_string()) {
            ++heard[{json::value_to<std::string>(airing.at("station")), std::string{*content}}];
        }
    }
    return heard;
}

// The same by the proofs' placements, repeats counted.
Heard by_proofs(const std::vector<model::Proof>& proofs)
{
    Heard heard;
    for (const model::Proof& proof : proofs) {
        for (const model::ProofItem& item : proof.items) {
            for (const std::int64_t slot : item.placed) {
                const auto at = std::find(item.slots.begin(), item.slots.end(), slot);
                const bool repeated =
                    !item.repeats.empty() && at != item.slots.end() &&
                    item.repeats[static_cast<std::size_t>(at - item.slots.begin())] >= 0;
                heard[{proof.station, item.content}] += repeated ? 2 : 1;
            }
        }
    }
    return heard;
}

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

} // namespace

bool run_verify_bound(const std::string& file)
{
    std::vector<model::Proof> proofs;
    json::value week;
    try {
        week = json::parse(whole_file(file));
        proofs = json::value_to<std::vector<model::Proof>>(week.at("proofs"));
    } catch (const BadInstance&) {
        throw;
    } catch (const std::exception& wrong) {
        throw BadInstance{file + ": no week with proofs: " + wrong.what()};
    }
    bool all = true;
    double bound = 0;
    for (const model::Proof& proof : proofs) {
        all = say(file, proof) && all;
        bound += proof.bound;
    }
    const double claimed = week.at("quality").at("bound").to_number<double>();
    const bool same =
        std::abs(claimed - bound) <= tolerance && by_airings(week) == by_proofs(proofs);
    std::cout << json::object{{"instance", file}, {"bound", claimed}, {"verified", all && same}}
              << '\n';
    return all && same;
}

} // namespace loa::bench
