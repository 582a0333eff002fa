#include <catch2/catch.hpp>

#include "loa/report/bump_sentence.hpp"
#include "loa/report/words.hpp"
#include "loa/rules/rule.hpp"

using namespace loa;
using text::Language;

namespace {

rules::RulePack every_limit()
{
    rules::RulePack pack;
    pack.session_hours.emplace();
    pack.quiet_hours.emplace_back();
    pack.session_length_town.emplace();
    pack.session_length.emplace();
    pack.day_length.emplace();
    pack.sessions_per_day.emplace();
    pack.broadcast_days.emplace();
    pack.minimum_gap.emplace();
    pack.family_gap.emplace();
    return pack;
}

} // namespace

TEST_CASE("Every rule of the catalogue has a title and a reason in print")
{
    const rules::RuleSet rules = rules::catalogue(every_limit());

    CHECK(rules.size() > 15);
    for (const auto& rule : rules) {
        const std::string name{rule->name()};
        INFO(name);
        CHECK(report::rule_title(name, Language::vi) != name);
        CHECK(report::rule_reason(name, Language::vi).find("Quy tắc") == std::string::npos);
    }
}
