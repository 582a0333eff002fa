#include "plan/hanging/search.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

#include "loa/rules/text_repeat.hpp"
#include "plan/hanging/board.hpp"
#include "plan/hanging/crews.hpp"
#include "plan/hanging/dates.hpp"
#include "plan/hanging/texts.hpp"

namespace loa::plan {
namespace {

// The last day of which the line still wants something up.
time::Day wanted_until(const model::Model& model, const model::Demand& demand)
{
    const model::Campaign* campaign = find(model, demand.campaign);
    const auto& owed = campaign->owed[static_cast<std::size_t>(demand.line)];
    return demand.throughout > 0 ? days_of(*campaign, owed).last() : campaign->days.last();
}

std::vector<HangingTask> tasks_of(const HangingMonth& month,
                                  const HangingBoard& board,
                                  const std::vector<model::Demand>& demands)
{
    std::vector<HangingTask> tasks;
    for (const model::Demand& demand : demands) {
        HangingTask task;
        task.demand = &demand;
        for (std::size_t i = 0; i != month.model.sites.size(); ++i) {
            if (counts_at(month.model.sites[i], demand)) {
                task.sites.push_back(i);
            }
        }
        task.from = board.index(demand.days.from());
        task.asked_last = board.index(demand.days.last());
        const time::Day end = board.day(board.days() - 1);
        task.last = board.index(std::min(end, wanted_until(month.model, demand)));
        tasks.push_back(std::move(task));
    }
    // What is owed on every day needs its days most; then the heavier goes first.
    std::ranges::stable_sort(tasks, std::ranges::greater{}, [](const HangingTask& task) {
        return std::pair{task.demand->throughout > 0, task.demand->weight};
    });
    return tasks;
}

TextThere text_there(const model::Model& model, const HangingBoard& board)
{
    return [&model, &board](const model::Demand& demand, std::size_t site, int from, int last) {
        const time::DateSpan days{board.day(from), board.day(last + 1)};
        return std::ranges::any_of(model.banners, [&](const model::BannerText& text) {
            return may_hang(model, text, model.sites[site], demand, days);
        });
    };
}

std::vector<Blank>
blanks_of(const model::Model& model, const HangingBoard& board, const HangingDates& dates)
{
    std::vector<Blank> blanks;
    for (std::size_t task = 0; task != dates.tasks().size(); ++task) {
        for (const Stay& stay : dates.stays()[task]) {
            blanks.push_back({&model.sites[stay.site],
                              dates.tasks()[task].demand,
                              {board.day(stay.from), board.day(stay.last + 1)}});
        }
    }
    return blanks;
}

std::int64_t shortfall(const HangingMonth& month,
                       const std::vector<model::Demand>& demands,
                       std::span<const model::Hanging> hangings)
{
    std::int64_t sum = 0;
    for (const model::Demand& demand : demands) {
        const int missing = demand.at_least - placed_of(month, hangings, demand);
        sum += std::int64_t{std::max(0, missing)} * demand.weight;
    }
    return sum;
}

} // namespace

int placed_of(const HangingMonth& month,
              std::span<const model::Hanging> hangings,
              const model::Demand& demand)
{
    std::vector<model::Hanging> all{month.history.begin(), month.history.end()};
    all.insert(all.end(), hangings.begin(), hangings.end());
    return model::hung(month.model, all, demand);
}

std::vector<model::Demand> banners_due(const HangingMonth& month)
{
    auto demands = model::due(month.model, month.days);
    std::erase_if(demands, [](const model::Demand& demand) {
        return demand.form != model::Form::banner || demand.at_least == 0;
    });
    return demands;
}

Hung search_hangings(const HangingMonth& month, std::uint64_t seed, int rounds)
{
    const auto demands = banners_due(month);
    HangingBoard board{month.model, month.pack, month.days, month.history};
    HangingDates dates{board, tasks_of(month, board, demands), text_there(month.model, board)};
    dates.solve(seed, rounds);

    const auto blanks = blanks_of(month.model, board, dates);
    const auto texts = texts_for(month.model, blanks, month.history);
    Hung hung;
    for (std::size_t i = 0; i != blanks.size(); ++i) {
        hung.hangings.push_back({blanks[i].site->key, texts[i], blanks[i].days, {}, {}});
    }
    std::ranges::sort(hung.hangings);
    share_out(month.model, month.history, hung.hangings);
    const rules::TextRepeat repeat;
    const auto repeats = repeat.findings({month.model, hung.hangings, month.history, month.days});
    hung.quality = {.shortfall = shortfall(month, demands, hung.hangings),
                    .repeats = static_cast<int>(repeats.size()),
                    .stops = board.stops(),
                    .trips = board.trips(),
                    .unevenness = 0};
    return hung;
}

} // namespace loa::plan
