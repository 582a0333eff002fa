#include "store/plan_values.hpp"

#include "store/draw.hpp"

namespace loa::store::testing {
namespace {

using namespace std::chrono_literals;

model::Airing airing(Draw& draw)
{
    return {.station = draw.key<model::StationKey>(),
            .span = draw.span(),
            .kind = draw.one_of<model::SegmentKind>(6),
            .content = draw.key<model::ContentKey>(),
            .pattern = draw.key<model::PatternKey>(),
            .session_day = draw.day(),
            .segment = draw.small(0, 20),
            .repeat = draw.flag(),
            .pinned = draw.flag()};
}

model::Content content(Draw& draw)
{
    return {.key = draw.key<model::ContentKey>(),
            .kind = draw.one_of<model::ContentKind>(4),
            .title = draw.text(),
            .language = draw.key<model::LanguageKey>(),
            .length = draw.seconds(),
            .theme = draw.key<model::ThemeKey>(),
            .campaign = draw.key<model::CampaignKey>(),
            .audiences = draw.keys<model::AudienceKey>(),
            .valid = draw.days(),
            .priority = draw.one_of<model::Priority>(3),
            .approval = draw.maybe(model::Approval{draw.text(), draw.day()}),
            .media = draw.text(),
            .repeat = draw.one_of<model::Repeat>(2),
            .days = draw.weekdays(),
            .daypart = draw.maybe(time::DailySpan{std::chrono::seconds{draw.number(0, 86399)},
                                                  std::chrono::seconds{draw.number(1, 86400)}}),
            .family = draw.text(),
            .source = draw.text(),
            .note = draw.text()};
}

model::Demand demand(Draw& draw)
{
    return {.campaign = draw.key<model::CampaignKey>(),
            .line = draw.small(0, 9),
            .commune = draw.key<model::CommuneCode>(),
            .station = draw.key<model::StationKey>(),
            .form = draw.one_of<model::Form>(8),
            .themes = draw.keys<model::ThemeKey>(),
            .contents = draw.keys<model::ContentKey>(),
            .languages = draw.keys<model::LanguageKey>(),
            .days = draw.days(),
            .at_least = draw.small(0, 50),
            .target = draw.small(0, 50),
            .at_most = draw.maybe(draw.small(0, 50)),
            .gap = draw.maybe(draw.seconds()),
            .fill = draw.flag(),
            .weight = draw.small(1, 400),
            .sites = {},
            .throughout = 0,
            .village = {},
            .instead = {}};
}

model::Bump bump(Draw& draw)
{
    return {.demand = demand(draw),
            .placed = draw.small(0, 50),
            .rule = draw.text(),
            .remedy = draw.one_of<model::Remedy>(18),
            .amount = draw.number(-9, 1'000'000),
            .item = draw.key<model::ContentKey>(),
            .pattern = draw.key<model::PatternKey>(),
            .detail = draw.text(),
            .segment = draw.small(0, 1) == 0 ? std::nullopt : std::optional{draw.small(0, 9)},
            .day = draw.small(0, 1) == 0 ? std::nullopt : std::optional{draw.day()},
            .gain = draw.small(0, 50),
            .taken_by = draw.key<model::ContentKey>()};
}

model::Collision collision(Draw& draw)
{
    return {.station = draw.key<model::StationKey>(),
            .span = draw.span(),
            .placed = draw.key<model::ContentKey>(),
            .waiting = draw.key<model::ContentKey>()};
}

std::vector<std::int64_t> numbers(Draw& draw)
{
    return {draw.number(0, 1'000'000'000), 0, draw.number(0, 9)};
}

model::ProofPrice price(Draw& draw)
{
    return {draw.number(0, 1'000'000'000), 0, draw.number(0, 9)};
}

model::Proof proof(Draw& draw)
{
    model::Proof proof;
    proof.station = draw.text();
    proof.unevenness = draw.real();
    proof.bound = draw.real();
    proof.shortfall = draw.number(0, 1'000'000);
    proof.shortfall_bound = draw.number(0, 1'000'000);
    proof.slots.push_back({draw.number(0, 604'800),
                           draw.small(1, 900),
                           draw.small(1, 900),
                           draw.small(1, 9),
                           price(draw),
                           price(draw)});
    proof.items.push_back({draw.text(),
                           draw.small(1, 900),
                           draw.small(0, 90'000),
                           draw.number(1, 400),
                           {0, 2, 5},
                           {-1, 3},
                           {},
                           {5},
                           draw.maybe(draw.number(-604'800, 0)),
                           draw.number(0, 604'800)});
    proof.families.push_back({{0, 1}, draw.small(1, 9000), numbers(draw), numbers(draw)});
    proof.wishes.push_back({draw.small(0, 50), draw.number(1, 400), {0}, 0, 7, draw.number(0, 9)});
    return proof;
}

model::Screening screening(Draw& draw, const model::TeamKey& team)
{
    model::Screening made{.team = team,
                          .village = draw.key<model::VillageKey>(),
                          .span = draw.span(),
                          .programme = {},
                          .travel = draw.seconds(),
                          .announced = draw.flag()};
    for (int i = draw.small(0, 3); i > 0; --i) {
        made.programme.push_back({draw.key<model::ContentKey>(), draw.key<model::LanguageKey>()});
    }
    return made;
}

model::Tour tour(Draw& draw)
{
    const time::Day from = draw.day();
    model::Tour made{draw.key<model::TeamKey>(), {from, from + date::days{draw.small(1, 9)}}, {}};
    for (int i = draw.small(1, 4); i > 0; --i) {
        made.screenings.push_back(screening(draw, made.team));
    }
    return made;
}

model::Missed missed(Draw& draw)
{
    return {.village = draw.key<model::VillageKey>(),
            .form = draw.flag() ? model::Form::screening : model::Form::information_team,
            .campaign = draw.key<model::CampaignKey>(),
            .visits = draw.small(1, 9),
            .weight = draw.number(0, 1'000'000),
            .why = draw.one_of<model::MissedWhy>(6),
            .remedy = draw.one_of<model::TourRemedy>(10),
            .amount = draw.number(-9, 1'000'000),
            .detail = draw.text()};
}

} // namespace

time::Day monday()
{
    return time::monday({2022, 47});
}

model::Airing airing_at(time::Second from)
{
    return {.station = {"sll"},
            .span = {from, 12min},
            .kind = model::SegmentKind::bulletin,
            .content = {"gn-a-01-dao"},
            .pattern = {"sang"},
            .session_day = time::day_of(from),
            .segment = 2,
            .repeat = false,
            .pinned = false};
}

model::PlanVersion small_plan(time::Week week)
{
    model::PlanVersion plan;
    plan.week = week;
    plan.made_at = "2022-11-18T09:00:00";
    plan.seed = 1;
    plan.effort = "normal";
    plan.timetable = model::Timetable{{airing_at(time::Second{time::monday(week)} + 5h + 30min)}};
    plan.quality = {
        .shortfall = 3, .off_target = 5, .unevenness = 0.25, .bound = 0.125, .exact_bound = 0.1875};
    return plan;
}

model::PlanVersion arbitrary_plan(std::uint64_t seed)
{
    Draw draw{seed};
    model::PlanVersion plan;
    plan.week = time::week_of(draw.day());
    plan.made_at = draw.text();
    plan.seed = draw.bits();
    plan.effort = draw.text();
    plan.published = draw.flag();
    plan.timetable = model::Timetable{several(draw, airing)};
    plan.contents = several(draw, content);
    plan.bumped = several(draw, bump);
    plan.collisions = several(draw, collision);
    plan.quality = {draw.number(0, 1'000'000),
                    draw.number(0, 1'000'000),
                    draw.real(),
                    draw.real(),
                    draw.real(),
                    draw.number(0, 1'000'000)};
    plan.proofs = several(draw, proof);
    return plan;
}

model::TourPlan arbitrary_tours(std::uint64_t seed)
{
    Draw draw{seed};
    const time::Day from = draw.day();
    model::TourPlan plan{.days = {from, from + date::days{draw.small(1, 31)}},
                         .made_at = draw.text(),
                         .seed = draw.bits(),
                         .effort = draw.text(),
                         .tours = {},
                         .missed = {},
                         .quality = {.shortfall = draw.number(0, 9999),
                                     .shortfall_at_least = draw.number(0, 9999),
                                     .owed = draw.number(0, 9999),
                                     .below_norm = draw.number(0, 99),
                                     .travel_minutes = draw.number(0, 99'999),
                                     .nights_away = draw.number(0, 99),
                                     .market_days = draw.number(0, 99),
                                     .busy_days = draw.number(0, 99),
                                     .changed = draw.number(0, 99)}};
    for (int i = draw.small(0, 3); i > 0; --i) {
        plan.tours.push_back(tour(draw));
        plan.missed.push_back(missed(draw));
        plan.closed.push_back({.commune = {draw.text()},
                               .village = {draw.text()},
                               .days = {from, from + date::days{draw.small(1, 31)}},
                               .why = static_cast<model::ClosedWhy>(draw.small(0, 5)),
                               .reason = draw.text()});
    }
    return plan;
}

} // namespace loa::store::testing
