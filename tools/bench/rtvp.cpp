#include "cases.hpp"

#include <filesystem>
#include <sstream>
#include <string_view>
#include <utility>

#include "loa/rotation/cycle.hpp"

namespace loa::bench {
namespace {

// As some editors begin a file.
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::vector<std::int32_t> counts_in(const std::string& file)
{
    constexpr std::int64_t most_slots = 10'000;
    std::string text = whole_file(file);
    if (text.starts_with(byte_order_mark)) {
        text.erase(0, byte_order_mark.size());
    }
    std::istringstream in{text};
    std::int64_t items = 0;
    std::int64_t slots = 0;
    if (!(in >> items >> slots)) {
        throw BadInstance{file + ": how many items and slots there are is expected first"};
    }
    std::vector<std::int64_t> counts;
    for (std::int64_t count = 0; in >> count;) {
        counts.push_back(count);
    }
    if (!in.eof() || static_cast<std::int64_t>(counts.size()) != items) {
        throw BadInstance{file + ": " + std::to_string(counts.size()) + " counts, " +
                          std::to_string(items) + " are expected"};
    }
    require_counts(file, counts, slots, most_slots);
    return {counts.begin(), counts.end()};
}

} // namespace

void run_rtvp(const std::vector<std::string>& files, const Run& run, const Proof& proof)
{
    for (const std::string& file : files) {
        const std::vector<std::int32_t> counts = counts_in(file);
        const double start = processor_seconds();
        rotation::Sequence answer =
            rotation::even_cycle(counts, {by_processor_time(run.seconds), run.seed});
        const double search = processor_seconds() - start;
        if (proof.wanted) {
            answer = rotation::prove(counts, std::move(answer), by_processor_time(proof.seconds));
        }
        print(std::filesystem::path{file}.filename().string(),
              run,
              {search, processor_seconds() - start},
              answer);
    }
}

} // namespace loa::bench
