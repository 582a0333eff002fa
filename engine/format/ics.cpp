#include "loa/format/ics.hpp"

#include <chrono>
#include <cstdlib>
#include <memory>
#include <ostream>

#include <libical/ical.h>

namespace loa::format {
namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;
using Text = std::unique_ptr<char, decltype(&std::free)>;

constexpr auto vietnam_offset = std::chrono::hours{7};

icaltimetype date_of(time::Day day)
{
    const date::year_month_day ymd{day};
    icaltimetype value = icaltime_null_date();
    value.year = static_cast<int>(ymd.year());
    value.month = static_cast<int>(static_cast<unsigned>(ymd.month()));
    value.day = static_cast<int>(static_cast<unsigned>(ymd.day()));
    return value;
}

icaltimetype utc(time::Second local)
{
    const time::Second moment = local - vietnam_offset;
    const time::Day day = time::day_of(moment);
    const auto since = static_cast<int>((moment - time::Second{day}).count());
    icaltimetype value = date_of(day);
    value.is_date = 0;
    value.zone = icaltimezone_get_utc_timezone();
    value.hour = since / 3600;
    value.minute = since / 60 % 60;
    value.second = since % 60;
    return value;
}

bool whole_days(const time::TimeSpan& span)
{
    return time::Second{time::day_of(span.from())} == span.from() &&
           time::Second{time::day_of(span.until())} == span.until();
}

icaltimetype moment(time::Second local, bool as_day)
{
    return as_day ? date_of(time::day_of(local)) : utc(local);
}

void add(icalcomponent* to, icalproperty* property)
{
    icalcomponent_add_property(to, property); // which owns it from now on
}

void add_texts(icalcomponent* entry, const CalendarEvent& event)
{
    add(entry, icalproperty_new_summary(event.summary.c_str()));
    if (!event.place.empty()) {
        add(entry, icalproperty_new_location(event.place.c_str()));
    }
    if (!event.note.empty()) {
        add(entry, icalproperty_new_description(event.note.c_str()));
    }
    if (!event.category.empty()) {
        add(entry, icalproperty_new_categories(event.category.c_str()));
    }
}

icalcomponent* entry_of(const CalendarEvent& event, time::Second made_at)
{
    const bool days = whole_days(event.when);
    icalcomponent* entry = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    add(entry, icalproperty_new_uid(event.uid.c_str()));
    add(entry, icalproperty_new_dtstamp(utc(made_at)));
    add(entry, icalproperty_new_dtstart(moment(event.when.from(), days)));
    add(entry, icalproperty_new_dtend(moment(event.when.until(), days)));
    add(entry, icalproperty_new_sequence(event.sequence));
    if (event.cancelled) {
        add(entry, icalproperty_new_status(ICAL_STATUS_CANCELLED));
    }
    add_texts(entry, event);
    return entry;
}

} // namespace

void write_ics(std::ostream& out, std::span<const CalendarEvent> events, time::Second made_at)
{
    const Component calendar{icalcomponent_new(ICAL_VCALENDAR_COMPONENT), icalcomponent_free};
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//loa//VI"));
    add(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    for (const CalendarEvent& event : events) {
        icalcomponent_add_component(calendar.get(), entry_of(event, made_at));
    }
    const Text text{icalcomponent_as_ical_string_r(calendar.get()), std::free};
    out << text.get();
}

} // namespace loa::format
