#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "loa/model/hanging.hpp"
#include "loa/model/model.hpp"
#include "loa/rules/rule_pack.hpp"

namespace loa::rules {

/// One breach of one rule about banners: where to look, and how far past the limit.
struct HangingFinding {
    std::string rule; ///< HangingRule::name() of the rule that was broken
    Severity severity{};
    model::SiteKey site; ///< empty when it is not one site's
    model::CommuneCode commune;
    time::DateSpan days{time::DateSpan::always()};
    model::ContentKey text;
    std::int64_t excess{}; ///< always positive, in the unit the rule documents
    friend bool operator==(const HangingFinding&, const HangingFinding&) = default;
};

/// What the rules judge: the hangings that begin on `days`, and those planned before.
struct JudgedHangings {
    const model::Model& model;
    std::span<const model::Hanging> hangings;
    std::span<const model::Hanging> history;
    time::DateSpan days;
};

/// Something a good month of banners does. As a Rule of broadcasts, it keeps no state and changes
/// nothing.
class HangingRule {
public:
    explicit HangingRule(Severity severity = Severity::hard) noexcept : severity_{severity} {}
    HangingRule(const HangingRule&) = delete;
    HangingRule& operator=(const HangingRule&) = delete;
    virtual ~HangingRule() = default;

    /// Stable lower-case name: "hanging-length".
    [[nodiscard]] virtual std::string_view name() const noexcept = 0;

    /// Every breach, by site or day. An empty answer means the rule is kept.
    [[nodiscard]] virtual std::vector<HangingFinding>
    findings(const JudgedHangings& judged) const = 0;

    [[nodiscard]] Severity severity() const noexcept { return severity_; }

private:
    Severity severity_;
};

using HangingRules = std::vector<std::unique_ptr<const HangingRule>>;

/// Every rule about banners, with the limits of `pack`.
[[nodiscard]] HangingRules hanging_catalogue(const RulePack& pack);

/// The breaches of all rules, in rule order.
[[nodiscard]] std::vector<HangingFinding> findings(const HangingRules& rules,
                                                   const JudgedHangings& judged);

} // namespace loa::rules
