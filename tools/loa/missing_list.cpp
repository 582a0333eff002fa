#include "missing_list.hpp"

#include <algorithm>
#include <ostream>
#include <tuple>
#include <utility>

#include <boost/json.hpp>
#include <fmt/format.h>

#include "loa/report/audit_report.hpp"
#include "loa/report/bump_sentence.hpp"
#include "loa/report/words.hpp"
#include "wrapping.hpp"

namespace loa::cli {
namespace {

// What one reason keeps from one place, or from several of which the same is said.
struct Group {
    std::vector<std::string> places;
    std::string reason;
    std::vector<std::string> lines;
    std::vector<std::string> remedies; ///< one for each line
};

std::string place_of(const model::Model& model, const model::Demand& demand)
{
    const std::string commune = report::commune_name(model, demand.commune);
    return demand.station.empty() || stations_of(model, demand.commune).size() == 1
               ? commune
               : report::station_name(model, demand.station);
}

bool told_as_one(const Missing& a, const Missing& b)
{
    const auto what = [](const model::Bump& bump) {
        return std::tie(bump.demand.commune,
                        bump.demand.station,
                        bump.demand.campaign,
                        bump.demand.form,
                        bump.demand.languages,
                        bump.remedy,
                        bump.item,
                        bump.pattern,
                        bump.detail,
                        bump.segment,
                        bump.day);
    };
    // A pin and an item that airs nowhere stand for themselves.
    return !a.bump.demand.campaign.empty() && what(a.bump) == what(b.bump) &&
           a.reason == b.reason && a.remedy == b.remedy;
}

template <class Key>
void unite(std::vector<Key>& keys, const std::vector<Key>& more)
{
    if (keys.empty() || more.empty()) {
        keys.clear(); // one of the two is for all there are
        return;
    }
    for (const Key& key : more) {
        if (std::ranges::find(keys, key) == keys.end()) {
            keys.push_back(key);
        }
    }
}

void add(model::Bump& sum, const model::Bump& bump)
{
    unite(sum.demand.themes, bump.demand.themes);
    unite(sum.demand.contents, bump.demand.contents);
    sum.demand.at_least += bump.demand.at_least;
    sum.placed += bump.placed;
    sum.gain += bump.gain;
    sum.amount = sum.remedy == model::Remedy::lower_demand ? sum.amount + bump.amount
                                                           : std::max(sum.amount, bump.amount);
}

std::vector<Missing> summed(std::span<const Missing> all)
{
    std::vector<Missing> fewer;
    for (const Missing& missing : all) {
        const auto known = std::ranges::find_if(
            fewer, [&](const Missing& other) { return told_as_one(other, missing); });
        if (known == fewer.end()) {
            fewer.push_back(missing);
        } else {
            add(known->bump, missing.bump);
        }
    }
    return fewer;
}

std::vector<Group>
by_place(const model::Model& model, std::span<const Missing> all, text::Language language)
{
    std::vector<Group> groups;
    for (const Missing& missing : all) {
        const std::string place = place_of(model, missing.bump.demand);
        auto group = std::ranges::find_if(groups, [&](const Group& known) {
            return known.places.front() == place && known.reason == missing.reason;
        });
        if (group == groups.end()) {
            group = groups.insert(groups.end(), {{place}, missing.reason, {}, {}});
        }
        group->lines.push_back(report::bump_missing(model, missing.bump, language));
        group->remedies.push_back(missing.remedy.empty()
                                      ? report::bump_remedy(model, missing.bump, language)
                                      : missing.remedy);
    }
    return groups;
}

std::vector<Group> merged(std::vector<Group> groups)
{
    std::vector<Group> fewer;
    for (Group& group : groups) {
        const auto same = std::ranges::find_if(fewer, [&](const Group& known) {
            return known.reason == group.reason && known.lines == group.lines &&
                   known.remedies == group.remedies;
        });
        if (same == fewer.end()) {
            fewer.push_back(std::move(group));
        } else {
            same->places.push_back(group.places.front());
        }
    }
    return fewer;
}

// What would help is said once when it is the same for all lines.
void print(const Group& group, Terminal& terminal)
{
    const auto print_line = [&](std::string_view first, std::string_view text) {
        print_wrapped(terminal.out, first, text, terminal.columns);
    };
    const bool once =
        std::ranges::count(group.remedies, group.remedies.front()) == std::ssize(group.remedies);
    print_line("  ", fmt::format("{}", fmt::join(group.places, ", ")));
    print_line("    ", group.reason);
    for (std::size_t i = 0; i < group.lines.size(); ++i) {
        print_line("    – ", group.lines[i] + (once ? "" : ' ' + group.remedies[i]));
    }
    if (once && !group.remedies.front().empty()) {
        print_line("    → ", group.remedies.front());
    }
}

model::Bump bump_of(const audit::Line& line)
{
    model::Bump bump = line.bumps.empty() ? model::Bump{} : line.bumps.front();
    bump.demand = line.demand;
    bump.placed = line.aired;
    return bump;
}

} // namespace

std::vector<Missing> missing_of(std::span<const model::Bump> bumps, text::Language language)
{
    std::vector<Missing> all;
    for (const model::Bump& bump : bumps) {
        all.push_back({bump, report::rule_reason(bump.rule, language), {}});
    }
    return all;
}

std::vector<Missing>
missing_of(const model::Model& model, const audit::Coverage& coverage, text::Language language)
{
    std::vector<Missing> all;
    for (const audit::CommuneCoverage& commune : coverage.communes) {
        for (const audit::Line& line : commune.lines) {
            if (!line.met) {
                all.push_back({bump_of(line),
                               report::gap_reason(model, line, language),
                               report::gap_remedy(model, line, language)});
            }
        }
    }
    return all;
}

void print_missing(const model::Model& model, std::span<const Missing> missing, Terminal& terminal)
{
    const auto lines = summed(missing);
    for (const Group& group : merged(by_place(model, lines, terminal.language))) {
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
