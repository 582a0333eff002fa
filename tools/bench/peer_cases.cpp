#include "peer_cases.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "loa/rotation/cycle.hpp"
#include "loa/search/apportion.hpp"
#include "result.hpp"

namespace loa::bench {
namespace {

using namespace std::chrono_literals;

struct List {
    int items;
    std::int32_t weight;
};
constexpr std::array lists{
    List{61, 11}, List{77, 14}, List{50, 9}, List{79, 15}, List{88, 16}, List{137, 25}};
constexpr time::Week week{2022, 45};
constexpr std::chrono::seconds length = 4min;
constexpr int places_of_a_day = 24h / length;
constexpr std::int64_t places_of_a_week = std::int64_t{7} * places_of_a_day;

model::ThemeKey theme(std::size_t list)
{
    return {"list-" + std::to_string(list)};
}

model::SessionPattern round_the_clock()
{
    const model::Segment day{
        model::SegmentKind::slogan, 0s, 24h, places_of_a_day, length, {}, {}, {}};
    return {{"day"}, "Day", time::WeekdaySet::all(), 0s, {day}};
}

std::vector<model::Content> items()
{
    std::vector<model::Content> items;
    for (std::size_t list = 0; list != lists.size(); ++list) {
        for (int item = 0; item != lists.at(list).items; ++item) {
            model::Content content;
            content.key.value = theme(list).value + '/' + std::to_string(item);
            content.kind = model::ContentKind::slogan;
            content.language = {"vi"};
            content.length = length;
            content.theme = theme(list);
            content.approval = model::Approval{"", time::monday(week)};
            items.push_back(std::move(content));
        }
    }
    return items;
}

// What each list's weight is of the week's places.
model::Campaign shares()
{
    std::vector<search::Share> shares;
    shares.reserve(lists.size());
    for (const List& list : lists) {
        shares.push_back({list.weight, 0, places_of_a_week});
    }
    const auto plays = search::apportion(shares, places_of_a_week);
    model::Campaign campaign;
    campaign.key = {"lists"};
    for (std::size_t list = 0; list != lists.size(); ++list) {
        model::Owed owed;
        owed.form = model::Form::slogan;
        owed.themes = {theme(list)};
        owed.times = plays[list];
        owed.at_least = plays[list];
        campaign.owed.push_back(std::move(owed));
    }
    return campaign;
}

// When each item is first heard, by day.
std::map<time::Day, std::map<std::string_view, time::Second>> days(const model::PlanVersion& plan)
{
    std::map<time::Day, std::map<std::string_view, time::Second>> days;
    for (const model::Airing& airing : plan.timetable.airings()) {
        days[airing.session_day].try_emplace(airing.content.value, airing.span.from());
    }
    return days;
}

// By item, its place among all when sorted by time.
std::map<std::string_view, double> ranks(std::vector<std::pair<time::Second, std::string_view>> all)
{
    std::ranges::sort(all);
    std::map<std::string_view, double> ranks;
    for (const auto& [at, item] : all) {
        ranks.emplace(item, static_cast<double>(ranks.size()));
    }
    return ranks;
}

double correlation(const std::map<std::string_view, time::Second>& one,
                   const std::map<std::string_view, time::Second>& other)
{
    std::vector<std::pair<time::Second, std::string_view>> first;
    std::vector<std::pair<time::Second, std::string_view>> second;
    for (const auto& [item, at] : one) {
        if (const auto again = other.find(item); again != other.end()) {
            first.emplace_back(at, item);
            second.emplace_back(again->second, item);
        }
    }
    const auto n = static_cast<double>(first.size());
    if (n < 2) {
        return 0;
    }
    const auto before = ranks(std::move(first));
    const auto after = ranks(std::move(second));
    double squares = 0;
    for (const auto& [item, rank] : before) {
        const double off = rank - after.at(item);
        squares += off * off;
    }
    return 1 - 6 * squares / (n * (n * n - 1));
}

} // namespace

model::Model azuracast()
{
    model::Model model;
    model.province.languages = {{{"vi"}, "tiếng Việt", {}}};
    for (std::size_t list = 0; list != lists.size(); ++list) {
        model.province.themes.push_back({theme(list), theme(list).value});
    }
    model::Commune commune;
    commune.code = {"commune"};
    commune.languages = {{{"vi"}, 1000}};
    model.communes = {commune};
    model.patterns = {round_the_clock()};
    model.stations = {
        {{"station"}, {"commune"}, "", "", {{"day"}}, {{{"horns"}, "", {}, 1000, true, {}}}}};
    model.contents = items();
    model.campaigns = {shares()};
    return model;
}

model::PlanVersion
plan_azuracast(const model::Model& model, std::uint64_t seed, plan::Effort effort)
{
    plan::Options options;
    options.seed = seed;
    options.effort = effort;
    return plan::plan_week(model, {}, week, {}, options);
}

std::vector<ListHeard> lists_heard(const model::Model& model, const model::PlanVersion& plan)
{
    std::map<std::string_view, std::set<time::Day>> heard;
    std::vector<ListHeard> all(lists.size());
    const auto list_of = [&](const model::ThemeKey& theme) {
        const auto at = std::ranges::find(model.province.themes, theme, &model::Theme::key);
        return static_cast<std::size_t>(at - model.province.themes.begin());
    };
    for (const model::Airing& airing : plan.timetable.airings()) {
        heard[airing.content.value].insert(airing.session_day);
    }
    for (ListHeard& list : all) {
        list.least_days = 7;
    }
    for (const model::Content& content : model.contents) {
        ListHeard& list = all.at(list_of(content.theme));
        const auto on = static_cast<int>(heard[content.key.value].size());
        list.least_days = std::min(list.least_days, on);
        list.most_days = std::max(list.most_days, on);
        list.plays += static_cast<int>(
            std::ranges::count(plan.timetable.airings(), content.key, &model::Airing::content));
    }
    return all;
}

std::vector<double> day_to_day_correlations(const model::PlanVersion& plan)
{
    std::vector<double> all;
    const auto by_day = days(plan);
    for (auto day = by_day.begin(); day != by_day.end(); ++day) {
        if (const auto next = by_day.find(day->first + date::days{1}); next != by_day.end()) {
            all.push_back(correlation(day->second, next->second));
        }
    }
    return all;
}

rotation::Sequence xibo_hour(std::span<const std::int32_t> shares, std::uint64_t seed)
{
    constexpr std::int32_t hour = 3600;
    constexpr std::int32_t play = 10;
    if (std::accumulate(shares.begin(), shares.end(), std::int64_t{0}) > hour) {
        throw BadInstance{"shares add up to more than the hour"};
    }
    std::vector<search::Share> claims;
    claims.reserve(shares.size());
    for (const std::int32_t share : shares) {
        claims.push_back({share, 0, hour / play});
    }
    const auto counts = search::apportion(
        claims, std::accumulate(shares.begin(), shares.end(), std::int64_t{0}) / play);
    return rotation::even_cycle(counts, {search::by_steps(1'000'000), seed});
}

std::vector<std::int32_t> plays(const rotation::Sequence& hour, std::size_t items)
{
    std::vector<std::int32_t> plays(items);
    for (const rotation::ItemIndex item : hour.slots) {
        ++plays.at(item);
    }
    return plays;
}

double longest_over_even(const rotation::Sequence& hour, std::size_t items)
{
    const auto counts = plays(hour, items);
    std::vector<std::optional<std::size_t>> last(items);
    double longest = 0;
    for (std::size_t at = 0; at != 2 * hour.slots.size(); ++at) {
        const rotation::ItemIndex item = hour.slots[at % hour.slots.size()];
        if (const auto before = last[item]) {
            const auto gap = static_cast<double>(at - *before);
            longest =
                std::max(longest, gap * counts[item] / static_cast<double>(hour.slots.size()));
        }
        last[item] = at;
    }
    return longest;
}

} // namespace loa::bench
