#include "loa/plan/capacity.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "plan/bumps.hpp"
#include "plan/completion.hpp"
#include "plan/counts.hpp"

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

Account closed(const Problem& problem, Line line)
{
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

std::vector<Account> of_station(const Setting& setting, const StationWeek& week)
{
    const Problem problem = plan::problem(setting, week);
    std::map<LineKey, Line> lines;
    for (const Claim& claim : problem.claims) {
        const LineKey key{claim.demand->form, preferred(*claim.demand)};
        const auto line = lines.try_emplace(key, Line{empty_account(*claim.demand), {}, {}}).first;
        add(setting, problem, claim, line->second);
    }
    std::vector<Account> accounts;
    accounts.reserve(lines.size());
    for (auto& [key, line] : lines) {
        accounts.push_back(closed(problem, std::move(line)));
    }
    return accounts;
}

std::vector<Account> of_silent_communes(const Setting& setting)
{
    std::map<std::pair<model::CommuneCode, LineKey>, Account> lines;
    for (model::Bump& bump : without_station(setting)) {
        const LineKey key{bump.demand.form, preferred(bump.demand)};
        Account& account =
            lines.try_emplace({bump.demand.commune, key}, empty_account(bump.demand)).first->second;
        account.asked += bump.demand.at_least;
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
void sort_as_listed(const model::Model& model, std::vector<Account>& accounts)
{
    std::map<model::CommuneCode, std::size_t> place;
    for (const model::Commune& commune : model.communes) {
        place.emplace(commune.code, place.size());
    }
    std::ranges::stable_sort(accounts, {}, [&](const Account& account) {
        const auto found = place.find(account.commune);
        return found == place.end() ? place.size() : found->second;
    });
}

} // namespace

std::vector<Account>
capacity_account(const model::Model& model, const rules::RulePack& pack, time::Week week)
{
    const model::Timetable no_history;
    const Setting setting = plan::setting(model, pack, week, no_history);
    std::vector<Account> accounts;
    for (const StationWeek& station : station_weeks(setting)) {
        std::ranges::move(of_station(setting, station), std::back_inserter(accounts));
    }
    std::ranges::move(of_silent_communes(setting), std::back_inserter(accounts));
    sort_as_listed(model, accounts);
    return accounts;
}

} // namespace loa::plan
