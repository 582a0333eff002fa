// meetings.csv, speakers.csv and topics.csv: what is spoken.
#include <algorithm>
#include <array>
#include <string_view>

#include "config/approval.hpp"
#include "config/codes.hpp"
#include "config/files.hpp"
#include "config/form_words.hpp"
#include "loa/text/messages/config_forms.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;

constexpr std::array<Word<model::MeetingKind>, 5> kinds{{
    {"commune", model::MeetingKind::commune},
    {"village", model::MeetingKind::village},
    {"school", model::MeetingKind::school},
    {"market", model::MeetingKind::market},
    {"other", model::MeetingKind::other},
}};

std::optional<int> read_day_of_month(std::string_view text)
{
    constexpr int longest_month = 31;
    const auto day = read_positive(text);
    return day && *day <= longest_month ? day : std::nullopt;
}

constexpr Spelling<int> day_of_month{
    read_day_of_month, &messages::not_days_of_month, Shape::number, Shape::number};

// Exactly one column says when; a meeting at the market may leave it to the calendar.
void read_when(const Entry& row, model::Meeting& meeting)
{
    meeting.weekly = row.value_or("weekly", spelled::weekdays, time::WeekdaySet{});
    meeting.monthly = row.values("monthly", day_of_month);
    meeting.on = row.values("on", spelled::day);
    constexpr std::array<std::string_view, 3> columns{"weekly", "monthly", "on"};
    const auto ways =
        std::ranges::count_if(columns, [&](std::string_view column) { return row.has(column); });
    meeting.market_days = ways == 0 && meeting.kind == model::MeetingKind::market;
    if (ways != 1 && !meeting.market_days) {
        row.mistake("weekly", messages::exactly_one, {"weekly, monthly, on"});
    }
    meeting.at = row.required("at", spelled::time_of_day).value_or(time::TimeOfDay{});
    meeting.room = row.required("length", spelled::duration).value_or(std::chrono::seconds{0});
    meeting.days = read_days(row);
}

void read_meeting(Draft& draft, const Entry& row)
{
    model::Meeting meeting;
    meeting.key = {row.text("id")};
    meeting.commune = {row.text("commune")};
    if (!meeting.commune.empty()) {
        judged_commune(draft, {meeting.commune.value, row.origin("commune")}, Whose::centre);
    }
    meeting.name = row.text("name");
    meeting.kind =
        row.required_word<model::MeetingKind>("kind", kinds).value_or(model::MeetingKind::other);
    read_when(row, meeting);
    meeting.people = row.value_or("people", spelled::whole, std::int64_t{0});
    meeting.note = row.text_or("note", "");
    if (!meeting.key.empty()) {
        draft.names.declare(Thing::meeting, meeting.key.value, row.origin("id"));
        draft.model.meetings.push_back(std::move(meeting));
    }
}

std::vector<model::LanguageKey> read_languages(Draft& draft, const Entry& row)
{
    std::vector<model::LanguageKey> languages;
    row.demand("languages");
    for (const Item& item : row.items("languages")) {
        draft.names.refer(Thing::language, item.written, item.origin);
        languages.push_back({item.written});
    }
    return languages;
}

void read_speaker(Draft& draft, const Entry& row)
{
    model::Speaker speaker;
    speaker.key = {row.text("id")};
    speaker.name = row.text("name");
    speaker.languages = read_languages(draft, row);
    speaker.days = row.value_or("days", spelled::weekdays, time::WeekdaySet::all());
    speaker.per_month = row.value_or("per_month", spelled::positive, 0);
    speaker.note = row.text_or("note", "");
    if (!speaker.key.empty()) {
        draft.names.declare(Thing::speaker, speaker.key.value, row.origin("id"));
        draft.model.speakers.push_back(std::move(speaker));
    }
}

void read_topic(Draft& draft, const Entry& row)
{
    model::Topic topic;
    topic.key = {row.text("id")};
    topic.title = row.text("title");
    topic.languages = read_languages(draft, row);
    topic.length = row.required("length", spelled::duration).value_or(std::chrono::seconds{0});
    topic.theme = {referred(draft, row, "theme", Thing::theme)};
    row.demand("theme");
    topic.campaign = {referred(draft, row, "campaign", Thing::campaign)};
    topic.valid = read_days(row);
    topic.approval = read_approval(row);
    topic.note = row.text_or("note", "");
    if (topic.key.empty()) {
        draft.names.incomplete(Thing::content);
        return;
    }
    draft.names.declare(Thing::content, topic.key.value, row.origin("id"));
    draft.form_items[topic.key.value] = model::Form::spoken;
    draft.until_places[topic.key.value] = row.origin("until");
    draft.length_places[topic.key.value] = row.origin("length");
    draft.model.topics.push_back(std::move(topic));
}

} // namespace

void read_meetings(Draft& draft)
{
    for_rows(draft,
             "meetings.csv",
             schema::meetings,
             {"id", "commune", "name", "kind", "at", "length"},
             read_meeting);
    for_rows(draft, "speakers.csv", schema::speakers, {"id", "name", "languages"}, read_speaker);
    if (!for_rows(draft,
                  "topics.csv",
                  schema::topics,
                  {"id", "title", "languages", "length", "theme"},
                  read_topic)) {
        draft.names.incomplete(Thing::content);
    }
}

} // namespace loa::config
