#include "loa/audit/mix.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "loa/time/period.hpp"

namespace loa::audit {
namespace {

using model::Demand;
using model::Form;

bool by_team(Form form)
{
    return form == Form::screening || form == Form::information_team;
}

model::TeamKind team_kind(Form form)
{
    return form == Form::screening ? model::TeamKind::film : model::TeamKind::information;
}

// Counts what other plans do, in any form, as one place sees it.
class Counter {
public:
    Counter(const model::Model& model, const OtherForms& others) : model_{&model}, others_{others}
    {
        for (const model::TourPlan& plan : others.tours) {
            std::ranges::copy(model::screenings(plan), std::back_inserter(screenings_));
        }
    }

    [[nodiscard]] int done(const Demand& demand) const
    {
        return by_team(demand.form) ? visits(demand) : model::done(*model_, others_.months, demand);
    }

    // Hangings, talks, posts or visits that would count for `demand` were it one in `form`.
    [[nodiscard]] int done_in(Form form, const Demand& demand) const
    {
        Demand asked = demand;
        asked.form = form;
        asked.sites.clear();
        asked.throughout = 0;
        return model::by_loudspeaker(form) ? 0 : done(asked);
    }

    [[nodiscard]] bool planned(Form form, const time::DateSpan& days) const
    {
        if (by_team(form)) {
            return std::ranges::any_of(others_.tours, [&](const model::TourPlan& plan) {
                return plan.days.overlaps(days);
            });
        }
        return std::ranges::any_of(others_.months, [&](const model::MonthPlan& plan) {
            return plan.form == form && time::calendar_month(plan.month).overlaps(days);
        });
    }

    [[nodiscard]] std::optional<model::Missed> missed(const Demand& demand) const
    {
        for (const model::TourPlan& plan : others_.tours) {
            const auto said = std::ranges::find_if(plan.missed, [&](const model::Missed& missed) {
                return missed.form == demand.form && concerns(missed, demand);
            });
            if (plan.days.overlaps(demand.days) && said != plan.missed.end()) {
                return *said;
            }
        }
        return std::nullopt;
    }

    // Visits to villages of the commune that were due by the months since the last, and are missing.
    [[nodiscard]] std::vector<FormLine> overdue(const model::CommuneCode& commune,
                                                const time::DateSpan& days) const
    {
        std::vector<FormLine> lines;
        for (const model::TourPlan& plan : others_.tours) {
            for (const model::Missed& missed : plan.missed) {
                const model::Village* village = find(*model_, missed.village);
                if (plan.days.overlaps(days) && missed.campaign.empty() && missed.weight > 0 &&
                    village != nullptr && village->commune == commune) {
                    lines.push_back(overdue_line(commune, plan.days, missed));
                }
            }
        }
        return lines;
    }

    [[nodiscard]] std::optional<model::MissingForm> missing(const Demand& demand) const
    {
        for (const model::MonthPlan& plan : others_.months) {
            const bool here =
                plan.form == demand.form && time::calendar_month(plan.month).overlaps(demand.days);
            const auto said = std::ranges::find_if(plan.missing, [&](const auto& missing) {
                return missing.campaign == demand.campaign && missing.line == demand.line &&
                       missing.commune == demand.commune;
            });
            if (here && said != plan.missing.end()) {
                return *said;
            }
        }
        return std::nullopt;
    }

private:
    static FormLine overdue_line(const model::CommuneCode& commune,
                                 const time::DateSpan& days,
                                 const model::Missed& missed)
    {
        FormLine line;
        line.demand.commune = commune;
        line.demand.village = missed.village;
        line.demand.form = missed.form;
        line.demand.days = days;
        line.demand.at_least = line.demand.target = line.owing = missed.visits;
        line.demand.weight = static_cast<int>(missed.weight);
        line.shortage = Shortage::planned_short;
        line.missed = missed;
        return line;
    }

    [[nodiscard]] bool concerns(const model::Missed& missed, const Demand& demand) const
    {
        const model::Village* village = find(*model_, missed.village);
        return demand.village.empty() ? village != nullptr && village->commune == demand.commune
                                      : missed.village == demand.village;
    }

    [[nodiscard]] bool
    in(const model::Screening& screening, Form form, const time::DateSpan& days) const
    {
        const model::Team* team = find(*model_, screening.team);
        return team != nullptr && team->kind == team_kind(form) &&
               days.contains(time::day_of(screening.span.from()));
    }

    // Whether the programme says what the demand asks for, in a language that counts. What information
    // teams say is not kept.
    [[nodiscard]] bool tells(const model::Screening& screening, const Demand& demand) const
    {
        return screening.programme.empty() ||
               std::ranges::any_of(screening.programme, [&](const model::ProgrammeItem& item) {
                   const model::Film* film = model::find_film(*model_, item.film);
                   const model::ThemeKey theme = film == nullptr ? model::ThemeKey{} : film->theme;
                   return model::counts(item.film, theme, item.language, demand);
               });
    }

    [[nodiscard]] int visits(const Demand& demand) const
    {
        return static_cast<int>(
            std::ranges::count_if(screenings_, [&](const model::Screening& screening) {
                const model::Village* village = find(*model_, screening.village);
                return village != nullptr && village->commune == demand.commune &&
                       (demand.village.empty() || demand.village == screening.village) &&
                       in(screening, demand.form, demand.days) && tells(screening, demand);
            }));
    }

    const model::Model* model_;
    OtherForms others_;
    std::vector<model::Screening> screenings_;
};

FormLine started(const Demand& demand, int done)
{
    FormLine line;
    line.demand = demand;
    line.done = std::min(done, demand.at_least);
    line.owing = demand.at_least - line.done;
    return line;
}

// Lines in the same form that the same people see: of one village, or of the whole commune.
bool share_a_place(const Demand& a, const Demand& b)
{
    return a.village == b.village || a.village.empty() || b.village.empty();
}

// What the lines in their own form need of it: each village its heaviest line.
int needed(const std::vector<FormLine>& lines, Form form, const Demand& demand)
{
    std::map<model::VillageKey, int> by_village;
    for (const FormLine& line : lines) {
        const bool own = line.demand.form == form && line.demand.throughout == 0;
        if (own && share_a_place(line.demand, demand)) {
            int& most = by_village[line.demand.village];
            most = std::max(most, line.done);
        }
    }
    int sum = 0;
    for (const auto& [village, most] : by_village) {
        sum += most;
    }
    return sum;
}

int taken(const std::vector<FormLine>& lines, Form form, const Demand& demand)
{
    int sum = 0;
    for (const FormLine& line : lines) {
        for (const Substitute& substitute : line.substitutes) {
            const bool here = share_a_place(line.demand, demand);
            sum += substitute.form == form && here ? substitute.times : 0;
        }
    }
    return sum;
}

void substitute(const Counter& counter, PlaceMix& place, FormLine& line)
{
    for (const model::Instead& instead : line.demand.instead) {
        const int spare = counter.done_in(instead.form, line.demand) -
                          needed(place.lines, instead.form, line.demand) -
                          taken(place.lines, instead.form, line.demand);
        const int stands_for = std::min(line.owing, std::max(0, spare) / instead.times);
        if (stands_for > 0) {
            line.substitutes.push_back({instead.form, stands_for * instead.times, stands_for});
            line.owing -= stands_for;
        }
    }
}

void explain(const Counter& counter, FormLine& line)
{
    if (line.owing == 0) {
        return;
    }
    if (model::by_loudspeaker(line.demand.form)) {
        line.shortage = Shortage::by_broadcast;
    } else if (!counter.planned(line.demand.form, line.demand.days)) {
        line.shortage = Shortage::no_plan;
    } else {
        line.missing = counter.missing(line.demand);
        line.missed = counter.missed(line.demand);
        line.shortage = line.missing || line.missed ? Shortage::planned_short : Shortage::other;
    }
}

PlaceMix
place_of(const Counter& counter, const CommuneCoverage& commune, const time::DateSpan& days)
{
    PlaceMix place{commune.commune, commune.has_station, {}};
    for (const Line& line : commune.lines) {
        place.lines.push_back(started(line.demand, line.aired));
    }
    for (const Demand& demand : commune.other_forms) {
        place.lines.push_back(started(demand, counter.done(demand)));
    }
    std::erase_if(place.lines, [](const FormLine& line) { return line.demand.at_least == 0; });
    std::ranges::stable_sort(place.lines, {}, [](const FormLine& line) {
        return std::pair{line.demand.form, std::pair{line.demand.campaign, line.demand.line}};
    });
    for (FormLine& line : place.lines) {
        substitute(counter, place, line);
        explain(counter, line);
    }
    const auto overdue = counter.overdue(commune.commune, days);
    place.lines.insert(place.lines.end(), overdue.begin(), overdue.end());
    return place;
}

} // namespace

bool Mix::owes() const
{
    return std::ranges::any_of(places, [](const PlaceMix& place) {
        return std::ranges::any_of(place.lines,
                                   [](const FormLine& line) { return line.owing > 0; });
    });
}

Mix mix(const model::Model& model, const Coverage& coverage, const OtherForms& others)
{
    const Counter counter{model, others};
    Mix found{coverage.days, {}};
    found.places.reserve(coverage.communes.size());
    for (const CommuneCoverage& commune : coverage.communes) {
        found.places.push_back(place_of(counter, commune, coverage.days));
    }
    return found;
}

} // namespace loa::audit
