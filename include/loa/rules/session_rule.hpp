#pragma once

#include <vector>

#include "loa/rules/rule.hpp"
#include "loa/rules/session.hpp"

namespace loa::rules {

/// A rule on when and how long stations broadcast rather than on what. Judges sessions that are
/// only intended as well as those of a timetable.
class SessionRule : public Rule {
public:
    using Rule::Rule;

    /// Every breach among `sessions`, which come by station, day and start.
    [[nodiscard]] virtual std::vector<Finding>
    judge(const model::Model& model, const std::vector<Session>& sessions) const = 0;

    /// Judges the sessions in which anything airs.
    [[nodiscard]] std::vector<Finding> findings(const Judged& judged) const final;
};

} // namespace loa::rules
