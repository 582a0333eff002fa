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
           double seconds,
           const rotation::Sequence& answer)
{
    boost::json::object line;
    line["instance"] = instance;
    line["seed"] = run.seed;
    line["seconds"] = seconds;
    line["cost"] = answer.cost;
    line["bound"] = answer.bound;
    line["proved"] = answer.proved;
    line["proposals"] = answer.proposals;
    line["sequence"] = boost::json::array(answer.slots.begin(), answer.slots.end());
    std::cout << line << std::endl;
}

std::string whole_file(const std::string& path)
{
    std::ifstream in{path, std::ios::binary};
    std::string text{std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{}};
    if (!in) {
        throw BadInstance{path + ": cannot be read"};
    }
    return text;
}

} // namespace loa::bench
