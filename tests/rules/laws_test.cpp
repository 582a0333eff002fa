#include <algorithm>
#include <set>

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include "loa/rules/segment_capacity.hpp"
#include "loa/rules/session.hpp"
#include "rules/small_centre.hpp"

using namespace loa::rules;
using namespace loa::rules::testing;
using loa::model::Airing;
using loa::model::Content;
using loa::model::Model;
using loa::model::Timetable;

namespace {

int upto(int most)
{
    return *rc::gen::inRange(0, most + 1);
}

template <class Thing>
Thing one_of(const std::vector<Thing>& things)
{
    return things[static_cast<std::size_t>(upto(static_cast<int>(things.size()) - 1))];
}

// A pack with every limit, and a centre that gives every rule something to do.
RulePack pack_of_laws()
{
    RulePack pack;
    pack.session_hours.emplace().within = {{5h, 8h}, {16h, 19h}};
    pack.quiet_hours = {{{}, {21h, 5h}}, {{Severity::soft, ""}, {5h, 5h + 40min}}};
    pack.session_length.emplace().at_most = 45min;
    pack.day_length.emplace().at_most = 1h;
    pack.sessions_per_day.emplace().at_most = 2;
    pack.broadcast_days.emplace().days = loa::time::WeekdaySet::all();
    pack.minimum_gap.emplace().bulletin = 8h;
    pack.minimum_gap->slogan = 1min;
    pack.family_gap.emplace().slogan = 20s;
    return pack;
}

loa::model::Campaign campaign_of_laws()
{
    loa::model::Owed bulletins;
    bulletins.form = loa::model::Form::bulletin;
    bulletins.times = bulletins.at_least = 3;
    bulletins.at_most = 5;
    loa::model::Owed slogans = bulletins;
    slogans.form = loa::model::Form::slogan;
    slogans.gap = 5min;
    loa::model::Campaign campaign;
    campaign.key = {"vi-nguoi-ngheo"};
    campaign.owed = {bulletins, slogans};
    return campaign;
}

Model centre_of_laws()
{
    Model model = small_centre();
    model.contents.push_back(content("gap", loa::model::ContentKind::bulletin, 12min));
    model.contents.back().priority = loa::model::Priority::preferred;
    model.contents.push_back(content("khau-hieu-2", loa::model::ContentKind::slogan, 45s));
    model.contents.back().family = "khau-hieu";
    model.contents[0].repeat = loa::model::Repeat::next_morning;
    model.contents[2].valid = {monday(), monday() + 3 * one_day};
    model.campaigns = {campaign_of_laws()};
    model.changes.down = {{{"ds"}, {}, {monday() + 5 * one_day, monday() + 6 * one_day}, ""}};
    model.changes.forbidden = {{{}, {"gap"}, {monday(), monday() + one_day}, ""}};
    return model;
}

// Anything an airing can be, also nonsense.
Airing any_airing()
{
    static const std::vector<std::string> stations{"ds", "ds", "xx"};
    static const std::vector<std::string> items{
        "tin", "khau-hieu", "khau-hieu-2", "thong-bao", "gap", "xx", ""};
    static const std::vector<std::string> patterns{"sang", "chieu", "xx"};
    const auto from = at(upto(8) - 1, upto(23), upto(59), upto(59));
    return {.station = {one_of(stations)},
            .span = {from, std::chrono::seconds{1 + upto(1200)}},
            .kind = static_cast<loa::model::SegmentKind>(upto(5)),
            .content = {one_of(items)},
            .pattern = {one_of(patterns)},
            .session_day = loa::time::day_of(from) - date::days{upto(1)},
            .segment = upto(8) - 1,
            .repeat = upto(3) == 0,
            .pinned = upto(3) == 0};
}

std::vector<Airing> any_airings(int most)
{
    std::vector<Airing> airings;
    for (int left = upto(most); left > 0; --left) {
        airings.push_back(any_airing());
    }
    return airings;
}

std::vector<Finding> judge_all(const Model& model,
                               const std::vector<Airing>& airings,
                               const std::vector<Airing>& history = {})
{
    static const RuleSet rules = catalogue(pack_of_laws());
    return findings(rules, {model, Timetable{airings}, Timetable{history}, judged_week()});
}

bool any_hard(const std::vector<Finding>& found)
{
    return std::ranges::any_of(
        found, [](const Finding& finding) { return finding.severity == Severity::hard; });
}

// An item somewhere in an open segment of a session, as a planner would try it.
Airing attempt(const Model& model, const Session& session)
{
    const int segment = 1 + upto(2);
    const auto& in = session.pattern->segments[static_cast<std::size_t>(segment)];
    const Content& item = one_of(model.contents);
    const auto from = loa::model::segment_on(*session.pattern, in, session.day).from();
    return {.station = session.station->key,
            .span = {from + std::chrono::seconds{30 * upto(5)}, item.length},
            .kind = in.kind,
            .content = item.key,
            .pattern = session.pattern->key,
            .session_day = session.day,
            .segment = segment};
}

// The relays of the week, and every attempt that breaks no hard rule.
std::vector<Airing> lawful_week(const Model& model)
{
    const auto sessions = sessions_held(model, pack_of_laws(), judged_week());
    std::vector<Airing> airings;
    for (const Session& session : sessions) {
        std::ranges::copy(fixed_airings(session), std::back_inserter(airings));
    }
    for (int tries = 0; tries != 40; ++tries) {
        airings.push_back(attempt(model, one_of(sessions)));
        if (any_hard(judge_all(model, airings))) {
            airings.pop_back();
        }
    }
    return airings;
}

void shuffle(std::vector<Airing>& airings)
{
    for (std::size_t i = airings.size(); i > 1; --i) {
        std::swap(airings[i - 1], airings[static_cast<std::size_t>(upto(static_cast<int>(i) - 1))]);
    }
}

} // namespace

TEST_CASE("Whatever a timetable holds, every finding names a rule and is past its limit")
{
    std::set<std::string, std::less<>> names;
    for (const auto& rule : catalogue(pack_of_laws())) {
        names.emplace(rule->name());
    }

    rc::prop("of random airings and history", [&] {
        for (const Finding& finding :
             judge_all(centre_of_laws(), any_airings(30), any_airings(10))) {
            RC_ASSERT(names.contains(finding.rule));
            RC_ASSERT(finding.excess > 0);
        }
    });
}

TEST_CASE("A timetable that keeps the hard rules keeps them in any order of its airings")
{
    const Model model = centre_of_laws();
    std::size_t most = 0;

    rc::prop("of random lawful weeks", [&] {
        auto airings = lawful_week(model);
        most = std::max(most, airings.size());
        RC_ASSERT_FALSE(any_hard(judge_all(model, airings)));
        const auto before = judge_all(model, airings);
        shuffle(airings);
        RC_ASSERT(judge_all(model, airings) == before);
    });
    CHECK(most > 3 * 12 + 3); // relays and some items: the law is not empty
}

TEST_CASE("Another airing never takes a finding of segment-capacity away")
{
    const SegmentCapacity rule;
    const Model model = centre_of_laws();

    rc::prop("from random airings", [&] {
        auto airings = any_airings(20);
        const auto before = judge(rule, model, airings);
        airings.push_back(any_airing());
        const auto after = judge(rule, model, airings);
        for (const Finding& finding : before) {
            RC_ASSERT(std::ranges::any_of(after, [&](const Finding& other) {
                return other.station == finding.station && other.span == finding.span &&
                       other.content == finding.content;
            }));
        }
    });
}

TEST_CASE("An item that may take a whole segment may stand anywhere in it")
{
    const Model model = centre_of_laws();
    const RuleSet rules = catalogue(pack_of_laws());

    rc::prop("by every rule a planner asks", [&] {
        Content item = one_of(model.contents);
        item.daypart = loa::time::DailySpan{1h * upto(23), 1h * upto(23)};
        item.valid = {monday(), monday() + date::days{1 + upto(6)}};
        const auto from = at(upto(6), upto(23), upto(59), upto(59));
        const auto length = std::chrono::seconds{2 + upto(7200)};
        const auto offset = std::chrono::seconds{upto(static_cast<int>(length.count()) - 1)};
        const auto& pattern = model.patterns[0];
        const auto ask = [&](const AiringRule& rule, const loa::time::TimeSpan& span) {
            return rule.excess({model,
                                model.communes[0],
                                model.stations[0],
                                pattern,
                                pattern.segments[1],
                                item,
                                loa::time::day_of(from),
                                span});
        };
        for (const AiringRule* rule : airing_rules(rules)) {
            if (ask(*rule, {from, length}) == 0) {
                RC_ASSERT(ask(*rule, {from + offset, length - offset}) == 0);
            }
        }
    });
}

TEST_CASE("History of the judged days themselves changes nothing")
{
    rc::prop("for random airings", [] {
        const auto airings = any_airings(15);
        auto history = any_airings(15);
        std::erase_if(history, [](const Airing& old) { return old.session_day < monday(); });
        RC_ASSERT(judge_all(centre_of_laws(), airings, history) ==
                  judge_all(centre_of_laws(), airings));
    });
}
