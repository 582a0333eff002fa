#include "loa/plan/capacity.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

#include "plan/bumps.hpp"
#include "plan/completion.hpp"
#include "plan/counts.hpp"
#include "plan/proof.hpp"

namespace loa::plan {
namespace {

using rotation::ItemIndex;
using rotation::SlotIndex;
using std::chrono::seconds;

// How many of `items` a slot can hold at once: the shortest first.
int most_in(const rotation::Grid& grid, SlotIndex slot, const std::vector<ItemIndex>& items)
{
    std::vector<std::int32_t> durations;
    for (const ItemIndex item : items) {
        if (std::ranges::binary_search(grid.items[item].slots, slot)) {
            durations.push_back(grid.items[item].duration);
        }
    }
    std::ranges::sort(durations);
    int count = 0;
    std::int32_t left = grid.slots[slot].capacity;
    for (const std::int32_t duration : durations) {
        left -= duration;
        count += left >= 0 && count < grid.slots[slot].positions ? 1 : 0;
    }
    return count;
}

// No plan can give the claim more than this: neither the segments nor the gaps of its items do.
int most(const Problem& problem, const Claim& claim)
{
    std::set<SlotIndex> slots;
    int by_items = 0;
    for (const ItemIndex item : claim.items) {
        const rotation::Item& it = problem.grid.items[item];
        by_items += most_alone(problem.grid, it);
        slots.insert(it.slots.begin(), it.slots.end());
        for (const SlotIndex repeat : it.repeats) {
            if (repeat != rotation::no_slot) {
                slots.insert(repeat);
            }
        }
    }
    int by_slots = 0;
    for (const SlotIndex slot : slots) {
        by_slots += most_in(problem.grid, slot, claim.items);
    }
    return std::min(by_items, by_slots);
}

seconds mean_length(const Problem& problem, const Claim& claim)
{
    seconds sum{0};
    std::int64_t count = 0;
    for (std::size_t offer = 0; offer != problem.offers.size(); ++offer) {
        if (claim.serves[offer]) {
            sum += problem.offers[offer].content->length;
            ++count;
        }
    }
    return count == 0 ? sum : seconds{(sum.count() + count - 1) / count};
}

using LineKey = std::tuple<model::Form, model::LanguageKey>;

// A line of the account while claims are added to it.
struct Line {
    Account account;
    std::vector<Claim> claims;
    std::set<SlotIndex> open;
    std::map<std::string, int> stopped; ///< missing airings by rule
};

model::LanguageKey preferred(const model::Demand& demand)
{
    return demand.languages.empty() ? model::LanguageKey{} : demand.languages.front();
}

Account empty_account(const model::Demand& demand)
{
    Account account;
    account.commune = demand.commune;
    account.station = demand.station;
    account.language = preferred(demand);
    account.form = demand.form;
    return account;
}

void add_missing(Line& line, model::Bump bump)
{
    line.stopped[bump.rule] += bump.missing();
    line.account.cannot.push_back(std::move(bump));
}

void add(const Setting& setting, const Problem& problem, const Claim& claim, Line& line)
{
    const int asked = claim.demand->at_least;
    const int fits = std::min(asked, most(problem, claim));
    line.claims.push_back(claim);
    line.account.asked += asked;
    line.account.fits += fits;
    line.account.asked_time += asked * mean_length(problem, claim);
    for (const ItemIndex item : claim.items) {
        const auto& slots = problem.grid.items[item].slots;
        line.open.insert(slots.begin(), slots.end());
    }
    if (fits < asked) {
        Room alone{problem.grid};
        raise(problem, alone, claim, asked);
        model::Bump bump = plan::bump(setting, problem, alone, claim);
        bump.placed = fits;
        add_missing(line, std::move(bump));
    }
}

// How many airings a plan leaves missing that was made without any search.
int missing_at_first(const Problem& problem)
{
    Room room{problem.grid};
    for (const Claim& claim : problem.claims) {
        raise(problem, room, claim, claim.demand->at_least);
    }
    int missing = 0;
    for (const Claim& claim : problem.claims) {
        missing += std::max(0, claim.demand->at_least - served(problem, room, claim));
    }
    return missing;
}

// How many airings every plan leaves missing of what the claims are owed together.
int missing_at_least(const Problem& problem)
{
    constexpr std::uint64_t rounds = 400;
    const int known = missing_at_first(problem);
    if (known == 0) {
        return 0;
    }
    std::vector<rotation::Wish> owed = wishes(problem);
    for (rotation::Wish& wish : owed) {
        wish.weight = 1;
    }
    const auto prices = rotation::shortfall_prices(problem.grid, owed, known, rounds);
    const double bound = rotation::shortfall_bound(problem.grid, owed, prices);
    return static_cast<int>(rotation::least_shortfall(owed, bound));
}

// What no single claim of the line shows: that all of them together do not fit.
void add_crowding(Problem problem, Line& line)
{
    Account& account = line.account;
    problem.claims = std::move(line.claims);
    const int together = account.asked - missing_at_least(problem);
    if (together < account.fits) {
        account.fits = together;
        line.stopped.try_emplace("segment-capacity", 1);
    }
}

Account closed(const Problem& problem, Line line)
{
    if (line.claims.size() > 1) {
        add_crowding(problem, line);
    }
    for (const SlotIndex slot : line.open) {
        line.account.open_time += seconds{problem.grid.slots[slot].capacity};
    }
    const auto most_stopped =
        std::ranges::max_element(line.stopped, {}, [](const auto& s) { return s.second; });
    if (most_stopped != line.stopped.end()) {
        line.account.rule = most_stopped->first;
    }
    return std::move(line.account);
}

// Lines share no demand, so what they miss adds up.
Crowded summed(const StationWeek& week, const std::vector<Account>& lines)
{
    Crowded sum{week.station->commune, week.station->key, 0, 0};
    for (const Account& line : lines) {
        sum.asked += line.asked;
        sum.missing += line.asked - line.fits;
    }
    return sum;
}

int missing_alone(const std::vector<Account>& lines)
{
    int missing = 0;
    for (const Account& line : lines) {
        for (const model::Bump& bump : line.cannot) {
            missing += bump.missing();
        }
    }
    return missing;
}

Capacity of_station(const Setting& setting, const StationWeek& week)
{
    const Problem problem = plan::problem(setting, week);
    std::map<LineKey, Line> lines;
    for (const Claim& claim : problem.claims) {
        const LineKey key{claim.demand->form, preferred(*claim.demand)};
        const auto line =
            lines.try_emplace(key, Line{empty_account(*claim.demand), {}, {}, {}}).first;
        add(setting, problem, claim, line->second);
    }
    Capacity capacity;
    for (auto& [key, line] : lines) {
        capacity.lines.push_back(closed(problem, std::move(line)));
    }
    Crowded all = summed(week, capacity.lines);
    all.missing = std::max(all.missing, missing_at_least(problem));
    if (all.missing > missing_alone(capacity.lines)) {
        capacity.crowded.push_back(std::move(all));
    }
    return capacity;
}

// Of what could be aired if the commune had a station.
seconds mean_length(const model::Model& model, const model::Demand& demand)
{
    seconds sum{0};
    std::int64_t count = 0;
    for (const model::Content& content : model.contents) {
        if (model::serves(content, demand)) {
            sum += content.length;
            ++count;
        }
    }
    return count == 0 ? sum : seconds{(sum.count() + count - 1) / count};
}

std::vector<Account> of_silent_communes(const Setting& setting)
{
    std::map<std::pair<model::CommuneCode, LineKey>, Account> lines;
    for (model::Bump& bump : without_station(setting)) {
        const LineKey key{bump.demand.form, preferred(bump.demand)};
        Account& account =
            lines.try_emplace({bump.demand.commune, key}, empty_account(bump.demand)).first->second;
        account.asked += bump.demand.at_least;
        account.asked_time += bump.demand.at_least * mean_length(setting.model, bump.demand);
        account.rule = bump.rule;
        account.cannot.push_back(std::move(bump));
    }
    std::vector<Account> accounts;
    accounts.reserve(lines.size());
    for (auto& [key, account] : lines) {
        accounts.push_back(std::move(account));
    }
    return accounts;
}

// Communes and stations as the model lists them.
template <class Line>
void sort_as_listed(const model::Model& model, std::vector<Line>& lines)
{
    std::map<model::CommuneCode, std::size_t> place;
    for (const model::Commune& commune : model.communes) {
        place.emplace(commune.code, place.size());
    }
    std::ranges::stable_sort(lines, {}, [&](const Line& line) {
        const auto found = place.find(line.commune);
        return found == place.end() ? place.size() : found->second;
    });
}

} // namespace

Capacity capacity_account(const model::Model& model, const rules::RulePack& pack, time::Week week)
{
    const model::Timetable no_history;
    const Setting setting = plan::setting(model, pack, week, no_history);
    Capacity all;
    for (const StationWeek& station : station_weeks(setting)) {
        Capacity one = of_station(setting, station);
        std::ranges::move(one.lines, std::back_inserter(all.lines));
        std::ranges::move(one.crowded, std::back_inserter(all.crowded));
    }
    std::ranges::move(of_silent_communes(setting), std::back_inserter(all.lines));
    sort_as_listed(model, all.lines);
    sort_as_listed(model, all.crowded);
    return all;
}

} // namespace loa::plan
