#include "cases.hpp"

#include <utility>

#include <boost/json.hpp>

#include "loa/rotation/line.hpp"

namespace loa::bench {
namespace {

struct Instance {
    std::string name;
    rotation::Line line;
};

// More colours or slots than this would take gigabytes.
constexpr std::int64_t most_slots = 500;

void place(std::vector<rotation::ItemIndex>& placed,
           const std::string& where,
           std::int64_t slot,
           std::int64_t colour)
{
    // Slots count from 1 in the file.
    if (slot < 1 || slot > static_cast<std::int64_t>(placed.size())) {
        throw BadInstance{where + ": preplaced in slot " + std::to_string(slot) +
                          ", one from 1 to " + std::to_string(placed.size()) + " is expected"};
    }
    rotation::ItemIndex& at = placed[static_cast<std::size_t>(slot - 1)];
    if (at != rotation::no_item) {
        throw BadInstance{where + ": slot " + std::to_string(slot) + " is preplaced twice"};
    }
    at = static_cast<rotation::ItemIndex>(colour);
}

std::vector<rotation::ItemIndex> placed_of(const boost::json::value& json,
                                           const std::string& where,
                                           std::vector<std::int64_t> left,
                                           std::int64_t slots)
{
    std::vector<rotation::ItemIndex> placed(static_cast<std::size_t>(slots), rotation::no_item);
    for (const boost::json::value& pair : json.at("preplaced").as_array()) {
        const auto colour = pair.at(1).to_number<std::int64_t>();
        const bool known = colour >= 0 && colour < static_cast<std::int64_t>(left.size());
        if (!known || left[static_cast<std::size_t>(colour)]-- == 0) {
            throw BadInstance{where + ": colour " + std::to_string(colour) + " is preplaced, " +
                              (known
                                   ? "more often than it comes"
                                   : "one below " + std::to_string(left.size()) + " is expected")};
        }
        place(placed, where, pair.at(0).to_number<std::int64_t>(), colour);
    }
    return placed;
}

Instance instance_of(const boost::json::value& json, const std::string& variant)
{
    const std::string name =
        std::to_string(json.at("id").to_number<std::int64_t>()) + "-" + variant;
    const auto counts = boost::json::value_to<std::vector<std::int64_t>>(json.at("counts"));
    const auto slots = json.at("N").to_number<std::int64_t>();
    require_counts(name, counts, slots, most_slots);
    auto placed =
        variant == "preplaced"
            ? placed_of(json, name, counts, slots)
            : std::vector<rotation::ItemIndex>(static_cast<std::size_t>(slots), rotation::no_item);
    return {name, rotation::commercial_line({counts.begin(), counts.end()}, std::move(placed))};
}

std::vector<Instance> instances_in(const std::string& file, const std::string& variant)
{
    const std::string text = whole_file(file);
    std::vector<Instance> instances;
    try {
        const boost::json::value json = boost::json::parse(text);
        for (const boost::json::value& instance : json.at("instances").as_array()) {
            instances.push_back(instance_of(instance, variant));
        }
    } catch (const BadInstance& bad) {
        throw BadInstance{file + ": " + bad.what()};
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
        const double search = processor_seconds() - start;
        if (proof.wanted) {
            constexpr std::size_t most_stages = 8'000'000; // under 1 GiB
            answer = rotation::prove(
                instance.line, std::move(answer), most_stages, by_processor_time(proof.seconds));
        }
        print(instance.name, run, {search, processor_seconds() - start}, answer);
    }
}

} // namespace loa::bench
