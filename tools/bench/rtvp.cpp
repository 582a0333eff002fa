#include "cases.hpp"

#include <filesystem>
#include <numeric>
#include <sstream>
#include <utility>

#include "loa/rotation/cycle.hpp"

namespace loa::bench {
namespace {

std::vector<std::int32_t> counts_in(const std::string& file)
{
    std::istringstream in{whole_file(file)};
    std::size_t items = 0;
    std::int64_t slots = 0;
    in >> items >> slots;
    std::vector<std::int32_t> counts;
    for (std::int32_t count = 0; counts.size() != items && in >> count && count > 0;) {
        counts.push_back(count);
    }
    if (items == 0 || counts.size() != items ||
        std::accumulate(counts.begin(), counts.end(), std::int64_t{0}) != slots) {
        throw BadInstance{file + ": counts above 0 that add up to the slots are expected"};
    }
    return counts;
}

} // namespace

void run_rtvp(const std::vector<std::string>& files, const Run& run, const Proof& proof)
{
    for (const std::string& file : files) {
        const std::vector<std::int32_t> counts = counts_in(file);
        const double start = processor_seconds();
        rotation::Sequence answer =
            rotation::even_cycle(counts, {by_processor_time(run.seconds), run.seed});
        if (proof.wanted) {
            answer = rotation::prove(counts, std::move(answer), by_processor_time(proof.seconds));
        }
        print(std::filesystem::path{file}.filename().string(),
              run,
              processor_seconds() - start,
              answer);
    }
}

} // namespace loa::bench
