#include "missing_list.hpp"

#include <algorithm>
#include <ostream>
#include <utility>

#include <boost/json.hpp>
#include <fmt/format.h>

#include "loa/report/bump_sentence.hpp"
#include "loa/report/words.hpp"
#include "wrapping.hpp"

namespace loa::cli {
namespace {

struct Line {
    std::string what;
    std::string remedy;
    int times{};
    friend bool operator==(const Line&, const Line&) = default;
};

// What one reason keeps from one place, or from several of which the same is said.
struct Group {
    std::vector<std::string> places;
    std::string reason;
    std::vector<Line> lines;
};

// Whether the same would help with all of them, so that it need be said only once.
bool one_remedy(const Group& group)
{
    return std::ranges::all_of(
        group.lines, [&](const Line& line) { return line.remedy == group.lines.front().remedy; });
}

std::string place_of(const model::Model& model, const model::Demand& demand)
{
    const std::string commune = report::commune_name(model, demand.commune);
    return demand.station.empty() || stations_of(model, demand.commune).size() == 1
               ? commune
               : report::station_name(model, demand.station);
}

void add(Group& group, const Missing& missing)
{
    const auto known = std::ranges::find_if(group.lines, [&](const Line& line) {
        return line.what == missing.what && line.remedy == missing.remedy;
    });
    if (known == group.lines.end()) {
        group.lines.push_back({.what = missing.what, .remedy = missing.remedy, .times = 1});
    } else {
        ++known->times;
    }
}

std::vector<Group> by_place(std::span<const Missing> all)
{
    std::vector<Group> groups;
    for (const Missing& missing : all) {
        auto group = std::ranges::find_if(groups, [&](const Group& known) {
            return known.places.front() == missing.place && known.reason == missing.reason;
        });
        if (group == groups.end()) {
            group = groups.insert(groups.end(), {{missing.place}, missing.reason, {}});
        }
        add(*group, missing);
    }
    return groups;
}

std::vector<Group> merged(std::vector<Group> groups)
{
    std::vector<Group> fewer;
    for (Group& group : groups) {
        const auto same = std::ranges::find_if(fewer, [&](const Group& known) {
            return known.reason == group.reason && known.lines == group.lines;
        });
        if (same == fewer.end()) {
            fewer.push_back(std::move(group));
        } else {
            same->places.push_back(group.places.front());
        }
    }
    return fewer;
}

void print(const Group& group, Terminal& terminal)
{
    const auto print_line = [&](std::string_view first, std::string_view text) {
        print_wrapped(terminal.out, first, text, terminal.columns);
    };
    print_line("  ", fmt::format("{}", fmt::join(group.places, ", ")));
    print_line("    ", group.reason);
    const bool once = one_remedy(group);
    for (const Line& line : group.lines) {
        const std::string times = line.times == 1 ? "" : fmt::format(" (×{})", line.times);
        print_line("    – ", line.what + times + (once ? "" : ' ' + line.remedy));
    }
    if (once && !group.lines.front().remedy.empty()) {
        print_line("    → ", group.lines.front().remedy);
    }
}

} // namespace

std::vector<Missing>
sentences(const model::Model& model, std::span<const model::Bump> bumps, text::Language language)
{
    std::vector<Missing> all;
    for (const model::Bump& bump : bumps) {
        all.push_back({.place = place_of(model, bump.demand),
                       .reason = report::rule_reason(bump.rule, language),
                       .what = report::bump_missing(model, bump, language),
                       .remedy = report::bump_remedy(model, bump, language)});
    }
    return all;
}

void print_missing(std::span<const Missing> missing, Terminal& terminal)
{
    for (const Group& group : merged(by_place(missing))) {
        print(group, terminal);
    }
}

boost::json::array
bumps_json(const model::Model& model, std::span<const model::Bump> bumps, text::Language language)
{
    boost::json::array all;
    for (const model::Bump& bump : bumps) {
        all.push_back({{"commune", bump.demand.commune.value},
                       {"station", bump.demand.station.value},
                       {"campaign", bump.demand.campaign.value},
                       {"line", bump.demand.line},
                       {"at_least", bump.demand.at_least},
                       {"placed", bump.placed},
                       {"rule", bump.rule},
                       {"sentence", report::bump_sentence(model, bump, language)}});
    }
    return all;
}

} // namespace loa::cli
