#include "config/codes.hpp"
#include "config/files.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;

date::month_day month_day(const DayAndMonth& d)
{
    return date::month{d.month} / date::day{d.day};
}

// Exactly one of the fields must be there.
bool one_of(const Entry& entry, const std::vector<std::string_view>& fields)
{
    int there = 0;
    std::string list;
    for (const std::string_view field : fields) {
        there += entry.has(field) ? 1 : 0;
        list += (list.empty() ? "" : ", ") + std::string{field};
    }
    if (there != 1) {
        entry.mistake(fields.front(), messages::exactly_one, {list});
    }
    return there == 1;
}

std::optional<time::Recurrence> read_holiday_days(const Entry& entry)
{
    if (!one_of(entry, {"date", "lunar", "on"})) {
        return std::nullopt;
    }
    const int days = entry.value_or("days", spelled::positive, 1);
    if (entry.has("days") && entry.has("date")) {
        entry.mistake("days", messages::days_without_lunar);
    }
    if (const auto date = entry.maybe("date", spelled::day_and_month)) {
        return time::Yearly{month_day(*date)};
    }
    if (const auto lunar = entry.maybe("lunar", spelled::lunar_day)) {
        return time::YearlyLunar{
            static_cast<int>(lunar->month), static_cast<int>(lunar->day), days};
    }
    if (const auto on = entry.maybe("on", spelled::day)) {
        return time::Once{{*on, *on + date::days{days}}};
    }
    return std::nullopt;
}

void read_holidays(Draft& draft, const Entry& file)
{
    for (const auto& [key, origin, entry] : file.named("holiday", schema::holiday)) {
        model::Holiday holiday;
        holiday.key = key;
        holiday.name = entry.text("name");
        if (auto recurrence = read_holiday_days(entry)) {
            holiday.recurrence = std::move(*recurrence);
        }
        holiday.effective = read_days(entry);
        holiday.quiet = entry.value_or("quiet", spelled::flag, false);
        holiday.source = entry.text_or("source", "");
        draft.model.province.calendar.holidays.push_back(std::move(holiday));
    }
}

time::Recurrence read_market_days(const Entry& entry)
{
    if (one_of(entry, {"weekly", "branches"}) && entry.has("branches")) {
        if (entry.is_empty_list("branches")) {
            entry.mistake("branches", messages::list_empty);
        }
        return time::OnBranches{entry.values("branches", spelled::branch)};
    }
    return time::Weekly{entry.value_or("weekly", spelled::weekdays, time::WeekdaySet::all())};
}

void read_markets(Draft& draft, const Entry& file)
{
    for (const Entry& entry : file.entries("market", schema::market)) {
        model::Market market;
        market.name = entry.text("name");
        market.commune = {entry.text("commune")};
        if (!market.commune.empty()) {
            judged_commune(draft, {market.commune.value, entry.origin("commune")}, Whose::province);
        }
        market.recurrence = read_market_days(entry);
        market.effective = read_days(entry);
        market.source = entry.text_or("source", "");
        draft.model.province.calendar.markets.push_back(std::move(market));
    }
}

void read_seasons(Draft& draft, const Entry& file)
{
    for (const auto& [key, origin, entry] : declared(draft, Thing::season, file, schema::season)) {
        const auto from = entry.required("from", spelled::day_and_month);
        const auto last = entry.required("until", spelled::day_and_month);
        std::string name = entry.text("name");
        if (from && last) {
            draft.model.province.calendar.seasons.push_back(
                {key, std::move(name), month_day(*from), month_day(*last)});
        }
    }
}

} // namespace

void read_calendar(Draft& draft)
{
    const auto toml = draft.province_folder.empty()
                          ? std::nullopt
                          : open_toml(draft, draft.province_folder, "calendar.toml");
    if (!toml) {
        draft.names.incomplete(Thing::season);
        return;
    }
    const Entry file{toml->root, schema::calendar, toml->name, draft.mistakes};
    read_holidays(draft, file);
    read_markets(draft, file);
    read_seasons(draft, file);
}

} // namespace loa::config
