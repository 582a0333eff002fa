#include "cases.hpp"

#include <boost/json.hpp>

#include "loa/rotation/line.hpp"

namespace loa::bench {
namespace {

struct Instance {
    std::string name;
    rotation::Line line;
};

Instance instance_of(const boost::json::value& json, const std::string& variant)
{
    auto counts = boost::json::value_to<std::vector<std::int32_t>>(json.at("counts"));
    const auto size = json.at("N").to_number<std::size_t>();
    std::vector<rotation::ItemIndex> placed(size, rotation::no_item);
    if (variant == "preplaced") {
        for (const boost::json::value& pair : json.at("preplaced").as_array()) {
            // Slots count from 1 in the file.
            placed.at(pair.at(0).to_number<std::size_t>() - 1) =
                pair.at(1).to_number<rotation::ItemIndex>();
        }
    }
    return {std::to_string(json.at("id").to_number<std::int64_t>()) + "-" + variant,
            rotation::commercial_line(std::move(counts), std::move(placed))};
}

std::vector<Instance> instances_in(const std::string& file, const std::string& variant)
{
    std::vector<Instance> instances;
    try {
        const boost::json::value json = boost::json::parse(whole_file(file));
        for (const boost::json::value& instance : json.at("instances").as_array()) {
            instances.push_back(instance_of(instance, variant));
        }
    } catch (const BadInstance&) {
        throw;
    } catch (const std::exception& wrong) {
        throw BadInstance{file + ": no instances of balls: " + wrong.what()};
    }
    return instances;
}

} // namespace

void run_isci(const std::string& file,
              const std::string& variant,
              const Run& run,
              const Proof& proof)
{
    for (const Instance& instance : instances_in(file, variant)) {
        const double start = processor_seconds();
        rotation::Sequence answer =
            rotation::even_line(instance.line, {by_processor_time(run.seconds), run.seed});
        if (proof.wanted) {
            constexpr std::size_t most_stages = 8'000'000; // under 1 GiB
            answer = rotation::prove(instance.line, std::move(answer), most_stages);
        }
        print(instance.name, run, processor_seconds() - start, answer);
    }
}

} // namespace loa::bench
