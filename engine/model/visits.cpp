#include "loa/model/visits.hpp"

#include <algorithm>
#include <variant>

#include "loa/model/tour_plan.hpp"

namespace loa::model {

const std::vector<LanguageShare>& languages_of(const Model& model, const Village& village)
{
    static const std::vector<LanguageShare> none;
    if (!village.languages.empty()) {
        return village.languages;
    }
    const Commune* commune = find(model, village.commune);
    return commune == nullptr ? none : commune->languages;
}

bool understood(const Model& model, const Village& village, const LanguageKey& language)
{
    return std::ranges::any_of(languages_of(model, village), [&](const LanguageShare& share) {
        const Language* spoken = find(model, share.language);
        return share.language == language ||
               (spoken != nullptr &&
                std::ranges::find(spoken->fallbacks, language) != spoken->fallbacks.end());
    });
}

std::optional<LanguageKey>
language_for(const Model& model, const Village& village, const Film& film)
{
    const auto has = [&](const LanguageKey& language) {
        return std::ranges::find(film.languages, language) != film.languages.end();
    };
    for (const LanguageShare& share : languages_of(model, village)) {
        if (has(share.language)) {
            return share.language;
        }
    }
    for (const LanguageKey& language : film.languages) {
        if (understood(model, village, language)) {
            return language;
        }
    }
    return std::nullopt;
}

namespace {

bool in_season(const Model& model, const std::string& key, time::Day day)
{
    return std::ranges::any_of(model.province.calendar.seasons, [&](const Season& season) {
        return season.key == key && contains(season, day);
    });
}

} // namespace

bool rains(const Model& model, time::Day day)
{
    return in_season(model, model.tours.rain_season, day);
}

bool busy(const Model& model, time::Day day)
{
    return in_season(model, model.tours.busy_season, day);
}

const Closed* closure(const Model& model, const Village& village, time::Day day)
{
    const auto& all = model.changes.closed;
    const auto found = std::ranges::find_if(all, [&](const Closed& closed) {
        return closed.days.contains(day) &&
               (closed.village.empty() ? closed.commune == village.commune
                                       : closed.village == village.key);
    });
    return found == all.end() ? nullptr : &*found;
}

bool open(const Model& model, const Village& village, time::Day day)
{
    const bool cut_off = village.access == Access::dry_season && rains(model, day);
    return !cut_off && closure(model, village, day) == nullptr;
}

namespace {

bool long_holiday(const Holiday& holiday)
{
    const auto* lunar = std::get_if<time::YearlyLunar>(&holiday.recurrence);
    const auto* once = std::get_if<time::Once>(&holiday.recurrence);
    return (lunar != nullptr && lunar->days > 1) || (once != nullptr && once->days.days() > 1);
}

} // namespace

bool works(const Model& model, const Team& team, time::Day day)
{
    if (!team.working_days.contains(day) || std::ranges::count(team.days_off, day) != 0) {
        return false;
    }
    const auto holidays = holidays_on(model.province.calendar, day);
    return team.works_on_holidays || std::ranges::none_of(holidays, [](const Holiday* holiday) {
               return holiday->quiet || long_holiday(*holiday);
           });
}

time::Day months_after(time::Day day, int months)
{
    const date::year_month_day ymd{day};
    const auto month = ymd.year() / ymd.month() + date::months{months};
    const auto last = (month / date::last).day();
    return time::Day{month / std::min(ymd.day(), last)};
}

int months_between(time::Day earlier, time::Day later)
{
    const date::year_month_day a{earlier};
    const date::year_month_day b{later};
    const int months = static_cast<int>((b.year() / b.month() - a.year() / a.month()).count());
    return months - (b.day() < a.day() ? 1 : 0);
}

std::optional<time::Day>
last_film(const Village& village, std::span<const Shown> shown, time::Day day)
{
    std::optional<time::Day> last;
    const auto take = [&](time::Day other) {
        if (other < day && (!last || *last < other)) {
            last = other;
        }
    };
    if (village.last_film) {
        take(*village.last_film);
    }
    for (const Shown& evening : shown) {
        if (evening.village == village.key) {
            take(evening.day);
        }
    }
    return last;
}

bool seen_too_lately(const Film& film,
                     const VillageKey& village,
                     std::span<const Shown> shown,
                     time::Day day)
{
    return std::ranges::any_of(shown, [&](const Shown& evening) {
        return evening.village == village && evening.day < day &&
               std::ranges::find(evening.films, film.key) != evening.films.end() &&
               day < months_after(evening.day, film.again_after);
    });
}

std::vector<Shown> as_shown(const std::vector<Tour>& tours)
{
    std::vector<Shown> shown;
    for (const Tour& tour : tours) {
        for (const Screening& screening : tour.screenings) {
            if (screening.programme.empty()) {
                continue;
            }
            Shown evening{.day = time::day_of(screening.span.from()),
                          .village = screening.village,
                          .films = {},
                          .viewers = std::nullopt};
            for (const ProgrammeItem& item : screening.programme) {
                evening.films.push_back(item.film);
            }
            shown.push_back(std::move(evening));
        }
    }
    return shown;
}

std::vector<Screening> screenings(const TourPlan& plan)
{
    std::vector<Screening> all;
    for (const Tour& tour : plan.tours) {
        all.insert(all.end(), tour.screenings.begin(), tour.screenings.end());
    }
    std::ranges::sort(all, [](const Screening& a, const Screening& b) {
        return std::pair{a.span.from(), a.team.value} < std::pair{b.span.from(), b.team.value};
    });
    return all;
}

} // namespace loa::model
