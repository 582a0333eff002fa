#include "plan/hanging/board.hpp"

#include <algorithm>
#include <utility>

namespace loa::plan {
namespace {

using model::StockKind;

constexpr int tail = 15; // days after the month in which its last texts come down

std::size_t at(int day)
{
    return static_cast<std::size_t>(day);
}

} // namespace

HangingBoard::HangingBoard(const model::Model& model,
                           const rules::RulePack& pack,
                           const time::DateSpan& month,
                           std::span<const model::Hanging> history)
    : model_{&model},
      first_{month.from()},
      days_{month.days() + tail},
      month_days_{month.days()},
      longest_{pack.hanging_days ? pack.hanging_days->at_most : days_},
      capacity_(at(days_)),
      used_(at(days_)),
      up_(model.sites.size(), PerDay(at(days_))),
      taken_down_(up_),
      stops_(up_),
      rounds_{model, {first_, first_ + date::days{days_}}},
      fixed_(at(days_)),
      can_go_(at(days_))
{
    for (const model::Site& site : model.sites) {
        place_of_.push_back(rounds_.place(site.commune));
    }
    fix_crews(history);
    for (int i = 0; i != days_; ++i) {
        for (const model::Crew& crew : model.crews) {
            capacity_[at(i)] += works(crew, day(i)) ? crew.stops_per_day : 0;
        }
    }
    for (const model::Hanging& hanging : history) {
        const auto site = std::ranges::find(model.sites, hanging.site, &model::Site::key);
        if (site != model.sites.end() && hanging.days.until() > first_) {
            add({static_cast<std::size_t>(site - model.sites.begin()),
                 index(hanging.days.from()),
                 index(hanging.days.last())});
        }
    }
}

bool HangingBoard::stops_at(std::size_t site, int day) const
{
    return stops_[site][at(day)] > 0;
}

bool HangingBoard::can_stop(std::size_t site, int day) const
{
    return stops_at(site, day) ||
           (used_[at(day)] < capacity_[at(day)] && has_way(place_of_[site], day));
}

// Whether crews can do the day's stops and one more in the commune `place`.
bool HangingBoard::has_way(std::size_t place, int day) const
{
    const auto [answer, fresh] = can_go_[at(day)].try_emplace(place, false);
    if (fresh) {
        std::map<std::size_t, int> stops{{place, 1}};
        for (const auto& [other, visits] : visits_) {
            stops[other] += visits[at(day)];
        }
        std::vector<CrewLoad> fixed;
        for (const auto& [key, load] : fixed_[at(day)]) {
            fixed.push_back(load);
        }
        answer->second =
            rounds_.can_share(this->day(day), rounds_.loads(std::move(stops), std::move(fixed)));
    }
    return answer->second;
}

void HangingBoard::fix_crews(std::span<const model::Hanging> history)
{
    for (const model::Hanging& hanging : history) {
        fix_crew(hanging.site, hanging.days.from(), hanging.hung_by);
        fix_crew(hanging.site, hanging.days.last(), hanging.taken_down_by);
    }
}

void HangingBoard::fix_crew(const model::SiteKey& site, time::Day on, const model::CrewKey& crew)
{
    const auto worker = std::ranges::find(model_->crews, crew, &model::Crew::key);
    const model::Site* place = find(*model_, site);
    if (on < first_ || index(on) >= days_ || worker == model_->crews.end() || place == nullptr) {
        return;
    }
    const auto number = static_cast<std::size_t>(worker - model_->crews.begin());
    fixed_[at(index(on))].emplace(site, CrewLoad{rounds_.place(place->commune), 1, number});
}

bool HangingBoard::is_free(std::size_t site, int day) const
{
    return up_[site][at(day)] == 0;
}

bool HangingBoard::ends(std::size_t site, int day) const
{
    return taken_down_[site][at(day)] > 0 && up_[site][at(day)] == 1;
}

int HangingBoard::left(StockKind kind, const model::BoardSize& size, int day) const
{
    const auto stock = std::ranges::find_if(model_->stock, [&](const model::Stock& piece) {
        return piece.kind == kind && piece.size == size;
    });
    const auto used = stock_used_.find({kind, size});
    const int count = stock == model_->stock.end() ? 0 : stock->count;
    return count - (used == stock_used_.end() ? 0 : used->second[at(day)]);
}

bool HangingBoard::in_stock(const Stay& stay, bool exchanged) const
{
    const model::Site& site = model_->sites[stay.site];
    for (int day = stay.from; day <= stay.last; ++day) {
        const bool frame_there = day == stay.from && exchanged;
        const bool cloth = !takes(site, StockKind::cloth) ||
                           left(StockKind::cloth, site.size, day) >= (frame_there ? 2 : 1);
        const bool frame = !takes(site, StockKind::frame) || frame_there ||
                           left(StockKind::frame, site.size, day) >= 1;
        if (!cloth || !frame) {
            return false;
        }
    }
    return true;
}

bool HangingBoard::goes_there(std::size_t site, int day) const
{
    const auto visits = visits_.find(place_of_[site]);
    return visits != visits_.end() && visits->second[at(day)] > 0;
}

void HangingBoard::stop(std::size_t site, int day, int by)
{
    if (day < 0 || day >= days_) {
        return;
    }
    int& reasons = stops_[site][at(day)];
    const bool stopped = reasons > 0;
    reasons += by;
    const int stops = (reasons > 0 ? 1 : 0) - (stopped ? 1 : 0);
    used_[at(day)] += stops;
    auto [visits, fresh] = visits_.try_emplace(place_of_[site], at(days_));
    visits->second[at(day)] += stops;
    can_go_[at(day)].clear();
}

// A site needs one frame on the day of an exchange too, but two cloths.
void HangingBoard::change_stock(const Stay& stay, int by)
{
    const model::Site& site = model_->sites[stay.site];
    for (const StockKind kind : {StockKind::cloth, StockKind::frame}) {
        if (!takes(site, kind)) {
            continue;
        }
        auto [used, fresh] = stock_used_.try_emplace({kind, site.size}, at(days_));
        for (int day = std::max(stay.from, 0); day <= std::min(stay.last, days_ - 1); ++day) {
            const int others = up_[stay.site][at(day)] - (by < 0 ? 1 : 0);
            used->second[at(day)] += kind == StockKind::frame && others > 0 ? 0 : by;
        }
    }
}

void HangingBoard::change(const Stay& stay, int by)
{
    change_stock(stay, by);
    for (int day = std::max(stay.from, 0); day <= std::min(stay.last, days_ - 1); ++day) {
        up_[stay.site][at(day)] += by;
    }
    stop(stay.site, stay.from, by);
    stop(stay.site, stay.last, by);
    if (stay.last < days_) {
        taken_down_[stay.site][at(stay.last)] += by;
    }
}

int HangingBoard::stops() const
{
    int sum = 0;
    for (const int used : used_) {
        sum += used;
    }
    return sum;
}

int HangingBoard::trips() const
{
    int sum = 0;
    for (const auto& [place, visits] : visits_) {
        sum += static_cast<int>(std::ranges::count_if(visits, [](int stops) { return stops > 0; }));
    }
    return sum;
}

} // namespace loa::plan
