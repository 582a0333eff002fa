#include "finding_list.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include <boost/json.hpp>

#include "loa/report/words.hpp"
#include "loa/text/messages/commands.hpp"
#include "wrapping.hpp"

namespace loa::cli {
namespace {

namespace m = text::messages::command;
using rules::Finding;

// Findings of one station, rule and severity.
struct Group {
    const Finding* first{};
    int times{};
};

std::vector<Group> grouped(std::span<const Finding> findings)
{
    std::vector<Group> groups;
    for (const Finding& finding : findings) {
        const auto known = std::ranges::find_if(groups, [&](const Group& group) {
            return group.first->station == finding.station && group.first->rule == finding.rule &&
                   group.first->severity == finding.severity;
        });
        if (known == groups.end()) {
            groups.push_back({.first = &finding, .times = 1});
        } else {
            ++known->times;
        }
    }
    return groups;
}

text::Sentence sentence(const model::Model& model, const Group& group, text::Language language)
{
    const Finding& first = *group.first;
    const bool hard = first.severity == rules::Severity::hard;
    return text::Sentence{
        hard ? m::finding_hard : m::finding_soft,
        {first.station.empty() ? model.centre.name : report::station_name(model, first.station),
         report::rule_title(first.rule, language),
         std::to_string(group.times),
         report::dated_weekday(time::day_of(first.span.from()), language),
         report::hours(first.span, language),
         first.content.empty() ? "" : ", “" + report::content_title(model, first.content) + "”"}};
}

} // namespace

void print_findings(const model::Model& model,
                    std::span<const Finding> findings,
                    Terminal& terminal)
{
    for (const Group& group : grouped(findings)) {
        print_wrapped(terminal.out,
                      "  ",
                      sentence(model, group, terminal.language).in(terminal.language),
                      terminal.columns);
    }
}

boost::json::array findings_json(std::span<const Finding> findings)
{
    boost::json::array all;
    for (const Finding& finding : findings) {
        all.push_back({{"rule", finding.rule},
                       {"hard", finding.severity == rules::Severity::hard},
                       {"station", finding.station.value},
                       {"from", time::iso(finding.span.from())},
                       {"until", time::iso(finding.span.until())},
                       {"content", finding.content.value},
                       {"excess", finding.excess}});
    }
    return all;
}

} // namespace loa::cli
