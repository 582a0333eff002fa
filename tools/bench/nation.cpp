#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>

#include "cases.hpp"
#include "loa/config/load.hpp"
#include "loa/search/random.hpp"

namespace loa::bench {
namespace {

// As in 2022: 10,599 communes in 705 districts.
constexpr std::size_t communes_of_a_district = 15;

model::PatternKey among_all(const model::Model& model, const model::PatternKey& key)
{
    return {model.centre.key + '/' + key.value};
}

// One commune more, like that of a station drawn from all of `centres`.
void add_commune(model::Model& district,
                 const std::vector<config::Loaded>& centres,
                 search::Random& random)
{
    const model::Model& model =
        centres[random.below(static_cast<std::uint32_t>(centres.size()))].model;
    model::Station station =
        model.stations[random.below(static_cast<std::uint32_t>(model.stations.size()))];
    model::Commune commune = *model::find(model, station.commune);
    commune.code.value = "n" + std::to_string(district.communes.size());
    station.key.value = commune.code.value;
    station.commune = commune.code;
    for (model::PatternKey& key : station.patterns) {
        key = among_all(model, key);
    }
    district.communes.push_back(std::move(commune));
    district.stations.push_back(std::move(station));
}

// The items and campaigns of one centre, for stations like those of all.
model::Model district(const std::vector<config::Loaded>& centres,
                      const config::Loaded& like,
                      std::size_t communes,
                      std::uint64_t seed)
{
    model::Model district = like.model;
    district.changes = {};
    district.communes.clear();
    district.stations.clear();
    district.patterns.clear();
    for (const config::Loaded& centre : centres) {
        for (model::SessionPattern pattern : centre.model.patterns) {
            pattern.key = among_all(centre.model, pattern.key);
            district.patterns.push_back(std::move(pattern));
        }
    }
    search::Random random{seed};
    for (std::size_t commune = 0; commune != communes; ++commune) {
        add_commune(district, centres, random);
    }
    return district;
}

} // namespace

void run_nation(const std::string& schedules, std::size_t communes, const WeekRun& run)
{
    const auto centres = sample_centres(schedules);
    const Stopwatch watch;
    std::vector<Planned> districts((communes + communes_of_a_district - 1) /
                                   communes_of_a_district);
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t d = next++; d < districts.size(); d = next++) {
            const std::size_t first = d * communes_of_a_district;
            const std::size_t size = std::min(communes_of_a_district, communes - first);
            const config::Loaded& like = centres[d % centres.size()];
            const WeekRun own{run.week, run.seed + d, run.effort, 1};
            const model::Model model = district(centres, like, size, own.seed);
            districts[d] = planned(model, plan_of(model, like.pack, own));
        }
    };
    std::vector<std::jthread> others;
    for (unsigned thread = 1; thread < run.threads; ++thread) {
        others.emplace_back(work);
    }
    work();
    others.clear();
    print("nation-" + std::to_string(communes), run, sum(districts), watch);
}

} // namespace loa::bench
