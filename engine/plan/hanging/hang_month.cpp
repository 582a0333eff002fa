#include "loa/plan/hang_month.hpp"

#include <algorithm>

#include "loa/time/period.hpp"
#include "plan/hanging/remedies.hpp"
#include "plan/hanging/search.hpp"

namespace loa::plan {
namespace {

constexpr int rounds = 400;

std::vector<model::PlannedItem> items_of(const model::Model& model,
                                         const std::vector<model::Hanging>& hangings)
{
    std::vector<model::PlannedItem> items;
    for (const model::BannerText& text : model.banners) {
        if (std::ranges::find(hangings, text.key, &model::Hanging::text) != hangings.end()) {
            items.push_back({text.key, text.wording, text.language, text.theme, text.campaign});
        }
    }
    return items;
}

} // namespace

model::MonthPlan hang_month(const model::Model& model,
                            const rules::RulePack& pack,
                            date::year_month month,
                            std::span<const model::Hanging> history,
                            const MonthOptions& options)
{
    const HangingMonth asked{model, pack, time::calendar_month(month), history};
    Hung hung = search_hangings(asked, options.seed, rounds);
    model::MonthPlan plan;
    plan.form = model::Form::banner;
    plan.month = month;
    plan.made_at = options.made_at;
    plan.seed = options.seed;
    plan.missing = missing_hangings(asked, hung, options.seed);
    plan.items = items_of(model, hung.hangings);
    plan.hangings = std::move(hung.hangings);
    plan.quality = hung.quality;
    return plan;
}

} // namespace loa::plan
