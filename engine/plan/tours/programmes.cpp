#include "plan/tours/programmes.hpp"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "loa/model/visits.hpp"
#include "loa/rules/screening_rules.hpp"
#include "plan/tours/copies.hpp"

namespace loa::plan {
namespace {

using model::Film;
using model::FilmKind;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr seconds longest_evening = minutes{150};
constexpr std::size_t shorts_an_evening = 2;

// One show and what may be shown there.
struct Evening {
    std::size_t tour{};
    std::size_t show{};
    const model::Village* village{};
    std::vector<const Film*> films; ///< allowed
    seconds limit{};                ///< of announcement and films
    const Film* feature{};
    bool kept{}; ///< shows what was announced
};

class Matching {
public:
    Matching(const model::Model& model,
             std::span<const model::Shown> history,
             std::vector<model::Tour>& tours)
        : model_{model}, tours_{tours}, copies_{tours}
    {
        for (std::size_t tour = 0; tour != tours.size(); ++tour) {
            for (std::size_t show = 0; show != tours[tour].screenings.size(); ++show) {
                add_evening(history, tour, show);
            }
        }
    }

    void keep(const std::vector<model::Tour>& announced)
    {
        for (Evening& evening : evenings_) {
            model::Screening& screening = tours_[evening.tour].screenings[evening.show];
            const model::Screening* before = told(announced, screening);
            if (before != nullptr && still_possible(evening, *before)) {
                take_over(evening, *before);
                screening.programme = before->programme;
                screening.span = before->span;
            }
        }
    }

    void run()
    {
        for (Evening& evening : evenings_) {
            if (!evening.kept) {
                static_cast<void>(find_feature(evening, 2));
            }
        }
        for (const Evening& evening : evenings_) {
            if (evening.feature != nullptr && !evening.kept) {
                fill(evening);
            }
        }
    }

private:
    void add_evening(std::span<const model::Shown> history, std::size_t tour, std::size_t show)
    {
        const model::Screening& screening = tours_[tour].screenings[show];
        const model::Team* team = model::find(model_, screening.team);
        const model::Village* village = model::find(model_, screening.village);
        if (team == nullptr || village == nullptr || team->kind != model::TeamKind::film) {
            return;
        }
        Evening evening{tour, show, village, {}, team->stop_length, nullptr, false};
        for (const Film& film : model_.films) {
            const rules::FilmShow one{
                model_, *team, *village, film, time::day_of(screening.span.from()), history};
            if (rules::may_be_shown(one) &&
                rules::announcement + film.length <= team->stop_length) {
                evening.films.push_back(&film);
            }
        }
        evenings_.push_back(std::move(evening));
    }

    [[nodiscard]] bool still_possible(const Evening& evening, const model::Screening& before) const
    {
        return !before.programme.empty() &&
               std::ranges::all_of(before.programme, [&](const model::ProgrammeItem& item) {
                   const Film* film = find_film(model_, item.film);
                   return std::ranges::find(evening.films, film) != evening.films.end() &&
                          copies_.free(*film, evening.tour);
               });
    }

    void take_over(Evening& evening, const model::Screening& before)
    {
        evening.kept = true;
        for (const model::ProgrammeItem& item : before.programme) {
            const Film* film = find_film(model_, item.film);
            evening.feature = film->kind == FilmKind::feature ? film : evening.feature;
            take(evening, *film);
        }
    }

    // Their own language first, then what was shown least.
    [[nodiscard]] std::vector<const Film*> preferred(const Evening& evening, FilmKind kind) const
    {
        std::vector<const Film*> films;
        std::ranges::copy_if(evening.films, std::back_inserter(films), [&](const Film* film) {
            return film->kind == kind && !seen_now(evening, *film);
        });
        const auto& shares = model::languages_of(model_, *evening.village);
        std::ranges::stable_sort(films, {}, [&](const Film* film) {
            const bool own =
                !shares.empty() && std::ranges::find(film->languages, shares.front().language) !=
                                       film->languages.end();
            const auto uses = uses_.find(film->key);
            const bool wanted = kind != FilmKind::short_film || of_campaign(evening, *film);
            return std::tuple{!wanted, !own, uses == uses_.end() ? 0 : uses->second};
        });
        return films;
    }

    // Whether the village sees the film in this plan anyway, too soon for a second time.
    [[nodiscard]] bool seen_now(const Evening& evening, const Film& film) const
    {
        return film.again_after > 0 && seen_.contains({evening.village->key, film.key});
    }

    [[nodiscard]] bool of_campaign(const Evening& evening, const Film& film) const
    {
        const time::Day day = day_of(evening);
        return std::ranges::any_of(model_.campaigns, [&](const model::Campaign& campaign) {
            const bool theme =
                std::ranges::find(campaign.themes, film.theme) != campaign.themes.end();
            return campaign.days.contains(day) && (campaign.key == film.campaign || theme);
        });
    }

    [[nodiscard]] time::Day day_of(const Evening& evening) const
    {
        return time::day_of(tours_[evening.tour].screenings[evening.show].span.from());
    }

    void show(Evening& evening, const Film& film)
    {
        evening.feature = &film;
        take(evening, film);
    }
    void take(const Evening& evening, const Film& film)
    {
        copies_.take(film, evening.tour);
        ++uses_[film.key];
        seen_.emplace(evening.village->key, film.key);
    }
    void drop(Evening& evening)
    {
        const Film& film = *std::exchange(evening.feature, nullptr);
        copies_.give_back(film, evening.tour);
        --uses_[film.key];
        seen_.erase({evening.village->key, film.key});
    }

    bool find_feature(Evening& evening, int depth)
    {
        const auto films = preferred(evening, FilmKind::feature);
        for (const Film* film : films) {
            if (copies_.free(*film, evening.tour)) {
                show(evening, *film);
                return true;
            }
        }
        return depth > 0 && std::ranges::any_of(films, [&](const Film* film) {
                   return std::ranges::any_of(
                       copies_.rivals(*film, evening.tour),
                       [&](std::size_t rival) { return wrest(evening, *film, rival, depth); });
               });
    }

    // Takes the copy from the rival tour, if all its shows of the film find another.
    bool wrest(Evening& evening, const Film& film, std::size_t rival, int depth)
    {
        const Matching before{*this};
        for (Evening& other : evenings_) {
            if (other.tour == rival && other.feature == &film && !other.kept) {
                drop(other);
            }
        }
        if (copies_.free(film, evening.tour)) {
            show(evening, film);
            const bool all = std::ranges::all_of(evenings_, [&](Evening& other) {
                return other.tour != rival || other.feature != nullptr ||
                       before.evenings_[static_cast<std::size_t>(&other - evenings_.data())]
                               .feature == nullptr ||
                       find_feature(other, depth - 1);
            });
            if (all) {
                return true;
            }
        }
        restore(before);
        return false;
    }

    void restore(const Matching& before)
    {
        evenings_ = before.evenings_;
        copies_ = before.copies_;
        uses_ = before.uses_;
        seen_ = before.seen_;
    }

    void add(model::Screening& screening, const Evening& evening, const Film& film) const
    {
        const auto language = model::language_for(model_, *evening.village, film);
        screening.programme.push_back({film.key, language.value_or(model::LanguageKey{})});
    }

    void fill(const Evening& evening)
    {
        model::Screening& screening = tours_[evening.tour].screenings[evening.show];
        const seconds limit = std::min(longest_evening, evening.limit);
        seconds length = rules::announcement + evening.feature->length;
        const auto add_of = [&](FilmKind kind, std::size_t most) {
            for (const Film* film : preferred(evening, kind)) {
                if (most > 0 && length + film->length <= limit &&
                    copies_.free(*film, evening.tour)) {
                    take(evening, *film);
                    add(screening, evening, *film);
                    length += film->length;
                    --most;
                }
            }
        };
        add_of(FilmKind::short_film, shorts_an_evening);
        add_of(FilmKind::cartoon, 1);
        add(screening, evening, *evening.feature);
        screening.span = {screening.span.from(), length};
    }

    const model::Model& model_;
    std::vector<model::Tour>& tours_;
    Copies copies_;
    std::vector<Evening> evenings_;
    std::map<model::ContentKey, int> uses_;
    std::set<std::pair<model::VillageKey, model::ContentKey>> seen_;
};

} // namespace

const model::Screening* told(const std::vector<model::Tour>& announced,
                             const model::Screening& screening)
{
    for (const model::Tour& tour : announced) {
        for (const model::Screening& other : tour.screenings) {
            if (other.team == screening.team && other.village == screening.village &&
                time::day_of(other.span.from()) == time::day_of(screening.span.from())) {
                return &other;
            }
        }
    }
    return nullptr;
}

std::vector<model::Screening> give_programmes(const model::Model& model,
                                              std::span<const model::Shown> history,
                                              const std::vector<model::Tour>& announced,
                                              std::vector<model::Tour>& tours)
{
    Matching matching{model, history, tours};
    matching.keep(announced);
    matching.run();
    std::vector<model::Screening> without;
    for (model::Tour& tour : tours) {
        const model::Team* team = model::find(model, tour.team);
        if (team == nullptr || team->kind != model::TeamKind::film) {
            continue;
        }
        const auto empty = [](const model::Screening& s) { return s.programme.empty(); };
        std::ranges::copy_if(tour.screenings, std::back_inserter(without), empty);
        std::erase_if(tour.screenings, empty);
    }
    std::erase_if(tours, [](const model::Tour& tour) { return tour.screenings.empty(); });
    return without;
}

} // namespace loa::plan
