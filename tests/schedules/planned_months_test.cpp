#include <algorithm>

#include <catch2/catch.hpp>

#include "loa/plan/hang_month.hpp"
#include "loa/plan/post_month.hpp"
#include "loa/plan/speak_month.hpp"
#include "loa/rules/hanging_rule.hpp"
#include "loa/time/period.hpp"
#include "schedules/centres.hpp"

using namespace loa;
using namespace loa::testing;

namespace {

const plan::MonthOptions options{1, "2022-09-26"};
const date::year_month october = date::year{2022} / 10;

std::ptrdiff_t hard_findings(const config::Loaded& centre,
                             const model::MonthPlan& plan,
                             const std::vector<model::Hanging>& history)
{
    const auto found =
        rules::findings(rules::hanging_catalogue(centre.pack),
                        {centre.model, plan.hangings, history, time::calendar_month(plan.month)});
    return std::ranges::count_if(found, [](const rules::HangingFinding& finding) {
        return finding.severity == rules::Severity::hard && finding.rule != "hanging-quota";
    });
}

} // namespace

TEST_CASE("The banners of three months keep every rule in every centre")
{
    for (const config::Loaded& centre : centres()) {
        std::vector<model::Hanging> history;
        std::size_t hung = 0;
        CAPTURE(centre.model.centre.name);
        for (int n = 0; n != 3; ++n) {
            const auto month = october + date::months{n};
            const auto plan = plan::hang_month(centre.model, centre.pack, month, history, options);
            CHECK(hard_findings(centre, plan, history) == 0);
            history.insert(history.end(), plan.hangings.begin(), plan.hangings.end());
            hung += plan.hangings.size();
            for (const model::MissingForm& missing : plan.missing) {
                CHECK(missing.placed < missing.owed);
                CHECK_FALSE(missing.rule.empty());
            }
        }
        CHECK(hung > 10);
    }
}

TEST_CASE("Every centre speaks at meetings and posts in November, as much as it owes or says why")
{
    const auto november = october + date::months{1};
    for (const config::Loaded& centre : centres()) {
        const auto talks = plan::speak_month(centre.model, november, {}, options);
        const auto posts = plan::post_month(centre.model, november, {}, options);
        CAPTURE(centre.model.centre.name);
        CHECK_FALSE(talks.talks.empty());
        CHECK_FALSE(posts.postings.empty());
        CHECK(posts.missing.empty());
    }
}
