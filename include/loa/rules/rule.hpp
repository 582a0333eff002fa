#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "loa/model/model.hpp"
#include "loa/model/timetable.hpp"
#include "loa/rules/rule_pack.hpp"

namespace loa::rules {

/// One breach of one rule: where to look, and how far past the limit.
struct Finding {
    std::string rule; ///< Rule::name() of the rule that was broken
    Severity severity{};
    model::StationKey station;
    time::TimeSpan span;
    model::ContentKey content; ///< empty when the breach is not one item's
    std::int64_t excess{};     ///< always positive, in the unit the rule documents

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// What a rule judges: a timetable of `days`, and what was aired before them.
struct Judged {
    const model::Model& model;
    const model::Timetable& timetable;
    const model::Timetable& history;
    time::DateSpan days;
};

/// Something a good timetable does. Keeps no state between calls and changes nothing, so one
/// instance can serve any number of threads.
class Rule {
public:
    explicit Rule(Severity severity = Severity::hard) noexcept : severity_{severity} {}
    Rule(const Rule&) = delete;
    Rule& operator=(const Rule&) = delete;
    virtual ~Rule() = default;

    /// Stable lower-case name, as printed in bump lists and JSON: "minimum-gap".
    [[nodiscard]] virtual std::string_view name() const noexcept = 0;

    /// Every breach, in timetable order. An empty answer means the rule is kept.
    [[nodiscard]] virtual std::vector<Finding> findings(const Judged& judged) const = 0;

    [[nodiscard]] Severity severity() const noexcept { return severity_; }

private:
    Severity severity_;
};

/// An item in a segment of a session at a station: what a planner considers and a rule judges.
struct Candidate {
    const model::Model& model;
    const model::Commune& commune;
    const model::Station& station;
    const model::SessionPattern& pattern;
    const model::Segment& segment;
    const model::Content& content;
    time::Day session_day;
    time::TimeSpan span; ///< of the item when it is placed, of the segment while it is considered
};

/// A rule that judges each airing by itself. The planner asks it before placing, the finished
/// timetable is judged by the very same code.
class AiringRule : public Rule {
public:
    using Rule::Rule;

    /// How far `candidate` is past the limit; 0 when the rule is kept. When it is 0 for a span it is 0
    /// for every part of it: an item that may take the whole segment may stand anywhere in it.
    [[nodiscard]] virtual std::int64_t excess(const Candidate& candidate) const = 0;

    /// Asks `excess` of every planned airing whose station, session and item the model knows.
    [[nodiscard]] std::vector<Finding> findings(const Judged& judged) const override;
};

using RuleSet = std::vector<std::unique_ptr<const Rule>>;

/// Every rule loa knows, with the limits of `pack`. Rules without limits of their own (validity,
/// approval, place and language, capacity …) always hold.
[[nodiscard]] RuleSet catalogue(const RulePack& pack);

/// Those of `rules` that judge each airing by itself, in the same order.
[[nodiscard]] std::vector<const AiringRule*> airing_rules(const RuleSet& rules);

/// The breaches of all rules, in rule order.
[[nodiscard]] std::vector<Finding> findings(const RuleSet& rules, const Judged& judged);

} // namespace loa::rules
