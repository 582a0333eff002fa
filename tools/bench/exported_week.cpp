#include "exported_week.hpp"

#include <algorithm>
#include <exception>

#include <boost/json.hpp>

#include "loa/time/clock.hpp"

namespace loa::bench {
namespace {

namespace json = boost::json;
using Texts = std::vector<std::string>;

std::string text(const json::value& value)
{
    return json::value_to<std::string>(value);
}

std::string text_or_none(const json::value& value)
{
    return value.is_null() ? std::string{} : text(value);
}

/// Not above what keeps products of two from overflowing.
std::int64_t whole(const json::value& value)
{
    constexpr std::int64_t most = 1'000'000'000;
    const auto number = value.to_number<std::int64_t>();
    if (number < -most || number > most) {
        throw BadInstance{std::to_string(number) + ": a number of at most " + std::to_string(most) +
                          " is expected"};
    }
    return number;
}

/// Moments of one week, after its Monday.
class Calendar {
public:
    explicit Calendar(const json::value& monday)
    {
        const auto day = time::parse_day(text(monday));
        if (!day) {
            throw BadInstance{"from: a day like 2022-11-21 is expected"};
        }
        monday_ = *day;
    }
    [[nodiscard]] std::int64_t seconds(const json::value& moment) const
    {
        const auto parsed = time::parse_second(text(moment));
        if (!parsed) {
            throw BadInstance{text(moment) + ": a moment like 2022-11-21T05:31:00 is expected"};
        }
        return (*parsed - time::Second{monday_}).count();
    }

private:
    time::Day monday_;
};

std::vector<WeekSlot> slots_of(const Calendar& calendar, const json::value& session)
{
    std::vector<WeekSlot> slots;
    for (const json::value& slot : session.at("slots").as_array()) {
        const std::int64_t begin = calendar.seconds(slot.at("start"));
        slots.push_back({text(session.at("pattern")),
                         text(session.at("day")),
                         whole(slot.at("segment")),
                         begin,
                         calendar.seconds(slot.at("end")) - begin,
                         whole(slot.at("capacity_seconds")),
                         whole(slot.at("positions"))});
    }
    return slots;
}

WeekStation station_of(const Calendar& calendar, const json::value& json)
{
    std::vector<const json::value*> sessions;
    for (const json::value& session : json.at("sessions").as_array()) {
        sessions.push_back(&session);
    }
    const auto start = [&](const json::value* s) { return calendar.seconds(s->at("start")); };
    std::ranges::stable_sort(sessions, {}, start);
    WeekStation station{text(json.at("key")), {}};
    const json::value* before = nullptr;
    for (const json::value* session : sessions) {
        if (before == nullptr || start(session) >= calendar.seconds(before->at("end"))) {
            std::ranges::move(slots_of(calendar, *session), std::back_inserter(station.slots));
            before = session;
        }
    }
    return station;
}

WeekAiring airing_of(const Calendar& calendar, const json::value& json)
{
    const std::int64_t begin = calendar.seconds(json.at("start"));
    return {text(json.at("station")),
            text_or_none(json.at("content")),
            text(json.at("pattern")),
            text(json.at("session_day")),
            whole(json.at("segment")),
            begin,
            calendar.seconds(json.at("end")) - begin,
            json.at("repeat").as_bool(),
            json.at("pinned").as_bool()};
}

WeekDemand demand_of(const json::value& json)
{
    return {text_or_none(json.at("station")),
            text(json.at("form")),
            json::value_to<Texts>(json.at("themes")),
            json::value_to<Texts>(json.at("contents")),
            json::value_to<Texts>(json.at("languages")),
            text(json.at("from")),
            text(json.at("last")),
            whole(json.at("at_least")),
            whole(json.at("target")),
            json.at("fill").as_bool(),
            whole(json.at("weight")),
            whole(json.at("placed"))};
}

WeekContent content_of(const json::value& json)
{
    return {text(json.at("key")),
            text(json.at("kind")),
            text_or_none(json.at("theme")),
            text(json.at("language")),
            whole(json.at("length_seconds"))};
}

WeekQuality quality_of(const json::value& json)
{
    return {whole(json.at("shortfall")),
            whole(json.at("off_target")),
            json.at("unevenness").to_number<double>(),
            json.at("bound").to_number<double>(),
            whole(json.at("shortfall_bound"))};
}

void require_schema(const json::value& json)
{
    if (text(json.at("schema")) != "loa-week" || whole(json.at("version")) != 1) {
        throw BadInstance{"schema loa-week, version 1, is expected"};
    }
}

ExportedWeek read(const json::value& json)
{
    require_schema(json);
    const Calendar calendar{json.at("from")};
    ExportedWeek week;
    week.quality = quality_of(json.at("quality"));
    for (const json::value& station : json.at("stations").as_array()) {
        week.stations.push_back(station_of(calendar, station));
    }
    for (const json::value& content : json.at("contents").as_array()) {
        week.contents.push_back(content_of(content));
    }
    for (const json::value& airing : json.at("airings").as_array()) {
        week.airings.push_back(airing_of(calendar, airing));
    }
    std::erase_if(week.airings, [](const WeekAiring& airing) { return airing.content.empty(); });
    for (const json::value& demand : json.at("demands").as_array()) {
        week.demands.push_back(demand_of(demand));
    }
    std::erase_if(week.demands, [](const WeekDemand& demand) {
        return demand.form != "bulletin" && demand.form != "slogan" && demand.form != "notice";
    });
    week.proofs = json::value_to<std::vector<model::Proof>>(json.at("proofs"));
    std::ranges::for_each(week.proofs, require_ranges);
    return week;
}

} // namespace

ExportedWeek exported_week(const json::value& json)
{
    try {
        return read(json);
    } catch (const BadInstance&) {
        throw;
    } catch (const std::exception& wrong) {
        throw BadInstance{std::string{"no week with proofs: "} + wrong.what()};
    }
}

} // namespace loa::bench
