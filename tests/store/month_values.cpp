#include "store/draw.hpp"
#include "store/plan_values.hpp"

namespace loa::store::testing {
namespace {

model::Hanging hanging(Draw& draw)
{
    return {.site = draw.key<model::SiteKey>(),
            .text = draw.key<model::ContentKey>(),
            .days = draw.days(),
            .hung_by = draw.key<model::CrewKey>(),
            .taken_down_by = draw.key<model::CrewKey>()};
}

model::Talk talk(Draw& draw)
{
    return {.meeting = draw.key<model::MeetingKey>(),
            .span = draw.span(),
            .topic = draw.key<model::ContentKey>(),
            .language = draw.key<model::LanguageKey>(),
            .speaker = draw.key<model::SpeakerKey>()};
}

model::Posting posting(Draw& draw)
{
    return {.page = draw.key<model::PageKey>(),
            .at = time::Second{draw.day()} + draw.seconds(),
            .post = draw.key<model::ContentKey>()};
}

model::PlannedItem planned_item(Draw& draw)
{
    return {.key = draw.key<model::ContentKey>(),
            .title = draw.text(),
            .language = draw.key<model::LanguageKey>(),
            .theme = draw.key<model::ThemeKey>(),
            .campaign = draw.key<model::CampaignKey>()};
}

model::MissingForm missing_form(Draw& draw)
{
    return {.campaign = draw.key<model::CampaignKey>(),
            .line = draw.small(0, 9),
            .commune = draw.key<model::CommuneCode>(),
            .owed = draw.small(0, 999),
            .placed = draw.small(0, 999),
            .in_days = draw.flag(),
            .rule = draw.text(),
            .remedy = draw.one_of<model::FormRemedy>(14),
            .amount = draw.small(-9, 1'000'000),
            .item = draw.key<model::ContentKey>(),
            .detail = draw.text()};
}

void fill_list(Draw& draw, model::MonthPlan& plan)
{
    if (plan.form == model::Form::banner) {
        plan.hangings = several(draw, hanging);
    } else if (plan.form == model::Form::spoken) {
        plan.talks = several(draw, talk);
    } else {
        plan.postings = several(draw, posting);
    }
}

} // namespace

model::MonthPlan arbitrary_month(std::uint64_t seed)
{
    Draw draw{seed};
    const date::year_month_day day{draw.day()};
    model::MonthPlan plan;
    plan.form = static_cast<model::Form>(static_cast<int>(model::Form::banner) + draw.small(0, 2));
    plan.month = day.year() / day.month();
    plan.made_at = draw.text();
    plan.seed = draw.bits();
    fill_list(draw, plan);
    plan.items = several(draw, planned_item);
    plan.missing = several(draw, missing_form);
    plan.quality = {.shortfall = draw.number(0, 1'000'000),
                    .repeats = draw.small(0, 99),
                    .stops = draw.small(0, 999),
                    .trips = draw.small(0, 999),
                    .unevenness = draw.real()};
    return plan;
}

} // namespace loa::store::testing
