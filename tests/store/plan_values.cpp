#include "store/plan_values.hpp"

#include <array>
#include <random>

namespace loa::store::testing {
namespace {

using namespace std::chrono_literals;

class Draw {
public:
    explicit Draw(std::uint64_t seed) : engine_{seed} {}

    std::int64_t number(std::int64_t from, std::int64_t to)
    {
        return std::uniform_int_distribution<std::int64_t>{from, to}(engine_);
    }
    int small(int from, int to) { return static_cast<int>(number(from, to)); }
    bool flag() { return number(0, 1) == 1; }
    double real() { return std::uniform_real_distribution<double>{-1e6, 1e6}(engine_); }
    std::uint64_t bits() { return engine_(); }

    template <class Enum>
    Enum one_of(int count)
    {
        return static_cast<Enum>(small(0, count - 1));
    }

    std::string text()
    {
        static const std::array<std::string, 6> texts{
            "", "Sì Lở Lầu", "a\"b'c;--", "hai\ndòng", "đ", std::string{"x\0y", 3}};
        return texts.at(static_cast<std::size_t>(number(0, 5)));
    }
    template <class Key>
    Key key()
    {
        return Key{text()};
    }
    template <class Key>
    std::vector<Key> keys()
    {
        std::vector<Key> all(static_cast<std::size_t>(number(0, 3)));
        for (Key& one : all) {
            one = key<Key>();
        }
        return all;
    }

    time::Day day() { return monday() + date::days{number(-2000, 2000)}; }
    std::chrono::seconds seconds() { return std::chrono::seconds{number(1, 100000)}; }
    time::TimeSpan span() { return {time::Second{day()} + seconds(), seconds()}; }
    time::DateSpan days()
    {
        const auto always = time::DateSpan::always();
        const auto from = flag() ? always.from() : day();
        const auto until = flag() ? always.until() : monday() + date::days{number(2001, 4000)};
        return {from, until};
    }
    time::WeekdaySet weekdays()
    {
        time::WeekdaySet set;
        for (unsigned i = 0; i < 7; ++i) {
            set = flag() ? set.with(i) : set;
        }
        return set;
    }
    template <class Value>
    std::optional<Value> maybe(Value value)
    {
        return flag() ? std::optional<Value>{std::move(value)} : std::nullopt;
    }

private:
    std::mt19937_64 engine_;
};

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

template <class Make>
auto several(Draw& draw, Make make)
{
    std::vector<decltype(make(draw))> all;
    for (auto left = draw.number(0, 6); left > 0; --left) {
        all.push_back(make(draw));
    }
    return all;
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
    plan.quality = {.shortfall = 3, .off_target = 5, .unevenness = 0.25, .bound = 0.125};
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
                                     .disliked = draw.number(0, 99),
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
