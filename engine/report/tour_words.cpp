#include "loa/report/tours.hpp"
#include "loa/report/words.hpp"
#include "loa/text/messages/tours.hpp"
#include "loa/time/clock.hpp"
#include "report/document_parts.hpp"
#include "report/tour_parts.hpp"

namespace loa::report {

namespace m = text::messages::tours;
using model::MissedWhy;
using model::TourRemedy;

std::string village_name(const model::Model& model, const model::VillageKey& key)
{
    const model::Village* village = find(model, key);
    return village == nullptr ? key.value
                              : village->name + ", " + commune_name(model, village->commune);
}

std::string team_name(const model::Model& model, const model::TeamKey& key)
{
    const model::Team* team = find(model, key);
    return team == nullptr ? key.value : team->name;
}

std::string film_title(const model::Model& model, const model::ContentKey& key)
{
    const model::Film* film = find_film(model, key);
    return film == nullptr ? key.value : film->title;
}

std::string missed_reason(const model::Missed& missed, text::Language language)
{
    switch (missed.why) {
    case MissedWhy::no_team:
        return said(m::no_team, language);
    case MissedWhy::closed:
        return said(m::closed, language);
    case MissedWhy::no_way:
        return said(m::no_way, language);
    case MissedWhy::too_far:
        return said(m::too_far, language);
    case MissedWhy::no_evenings:
        return said(m::no_evenings, language);
    case MissedWhy::no_working_day:
        return said(m::no_working_day, language);
    case MissedWhy::too_soon:
        return said(m::too_soon, language);
    case MissedWhy::no_film:
        break;
    }
    return said(m::no_film, language);
}

namespace {

std::string told_day(const std::string& iso)
{
    const auto day = time::parse_day(iso);
    return day ? date_text(*day) : iso;
}

} // namespace

std::string
missed_help(const model::Model& model, const model::Missed& missed, text::Language language)
{
    const std::string amount = std::to_string(missed.amount);
    switch (missed.remedy) {
    case TourRemedy::none_known:
        break;
    case TourRemedy::name_team:
        return said(m::help_team, language);
    case TourRemedy::lift_closure:
        return said(m::help_closure, language, {missed.detail});
    case TourRemedy::wait_for_dry:
        return said(m::help_dry, language, {told_day(missed.detail)});
    case TourRemedy::list_road:
        return said(m::help_road, language);
    case TourRemedy::longer_day:
        return said(
            m::help_longer, language, {length(std::chrono::seconds{missed.amount}, language)});
    case TourRemedy::shorter_rest:
        return said(m::help_rest, language, {amount});
    case TourRemedy::more_nights:
        return said(m::help_nights, language, {amount});
    case TourRemedy::another_team:
        return said(m::help_more_teams, language, {amount});
    case TourRemedy::work_that_day:
        return said(m::help_work, language, {told_day(missed.detail)});
    case TourRemedy::get_film:
        return said(m::help_film, language, {language_name(model, {missed.detail})});
    }
    return said(m::help_none, language);
}

std::string listed(const std::vector<std::string>& words)
{
    std::string all;
    for (const std::string& word : words) {
        all += (all.empty() ? "" : ", ") + word;
    }
    return all;
}

std::string month_words(const time::DateSpan& days, text::Language language)
{
    const date::year_month_day day{days.from()};
    return said(m::month,
                language,
                {std::to_string(static_cast<unsigned>(day.month())),
                 std::to_string(static_cast<int>(day.year()))});
}

int year_of(const time::DateSpan& days)
{
    return static_cast<int>(date::year_month_day{days.from()}.year());
}

} // namespace loa::report
