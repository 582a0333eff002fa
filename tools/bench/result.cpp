#include "result.hpp"

#include <ctime>
#include <fstream>
#include <iostream>
#include <iterator>

#include <boost/json.hpp>

namespace loa::bench {

double processor_seconds()
{
    return static_cast<double>(std::clock()) / static_cast<double>(CLOCKS_PER_SEC);
}

search::Progress by_processor_time(double seconds)
{
    return [seconds, start = processor_seconds()](std::uint64_t) {
        return seconds > 0 ? (processor_seconds() - start) / seconds : 1.0;
    };
}

void print(const std::string& instance,
           const Run& run,
           const Took& took,
           const rotation::Sequence& answer)
{
    boost::json::object line;
    line["instance"] = instance;
    line["seed"] = run.seed;
    line["seconds"] = took.all;
    line["cost"] = answer.cost;
    line["bound"] = answer.bound;
    line["proved"] = answer.proved;
    line["proposals"] = answer.proposals;
    line["proposals_per_second"] =
        took.search > 0 ? static_cast<double>(answer.proposals) / took.search : 0.0;
    line["sequence"] = boost::json::array(answer.slots.begin(), answer.slots.end());
    std::cout << line << std::endl;
}

void require_counts(const std::string& where,
                    const std::vector<std::int64_t>& counts,
                    std::int64_t slots,
                    std::int64_t most)
{
    if (slots < 1 || slots > most) {
        throw BadInstance{where + ": " + std::to_string(slots) + " slots, from 1 to " +
                          std::to_string(most) + " are expected"};
    }
    std::int64_t left = slots;
    for (const std::int64_t count : counts) {
        if (count < 1 || count > left) {
            throw BadInstance{where + ": count " + std::to_string(count) +
                              ", counts above 0 that add up to " + std::to_string(slots) +
                              " slots are expected"};
        }
        left -= count;
    }
    if (left != 0) {
        throw BadInstance{where + ": counts add up to " + std::to_string(slots - left) +
                          " slots, to " + std::to_string(slots) + " is expected"};
    }
}

std::string whole_file(const std::string& path)
try {
    std::ifstream in{path, std::ios::binary};
    std::string text{std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{}};
    if (!in) {
        throw BadInstance{path + ": cannot be read"};
    }
    return text;
} catch (const std::ios_base::failure&) {
    throw BadInstance{path + ": cannot be read"}; // a folder
}

} // namespace loa::bench
