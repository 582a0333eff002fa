#pragma once

#include <string>
#include <vector>

#include "support/banner_centre.hpp"

/// The district of banners with two village meetings a commune twice a month, topics and speakers.
namespace loa::testing {

inline model::Topic topic(const std::string& key)
{
    model::Topic topic;
    topic.key = {key};
    topic.title = key;
    topic.languages = {{"viet"}, {"dao"}};
    topic.length = std::chrono::minutes{15};
    topic.theme = {"a"};
    topic.approval = model::Approval{"Nguyễn Văn Sơn", day_of_november(1) - date::days{30}};
    return topic;
}

inline model::Meeting
village_meeting(const std::string& commune, const std::string& village, int day)
{
    model::Meeting meeting;
    meeting.key = {"hb-" + commune + village};
    meeting.commune = {commune};
    meeting.name = "Họp bản " + village;
    meeting.kind = model::MeetingKind::village;
    meeting.monthly = {day, day + 14};
    meeting.at = std::chrono::hours{19};
    meeting.room = std::chrono::minutes{30};
    return meeting;
}

inline model::Speaker speaker(const std::string& key, std::vector<model::LanguageKey> languages)
{
    model::Speaker speaker;
    speaker.key = {key};
    speaker.name = key;
    speaker.languages = std::move(languages);
    return speaker;
}

inline model::Owed talks_a_month(int times)
{
    model::Owed owed;
    owed.form = model::Form::spoken;
    owed.frequency = model::Frequency::per_month;
    owed.times = owed.at_least = times;
    return owed;
}

/// Four talks a month are owed to each commune; four fit.
inline model::Model spoken_centre(const std::vector<std::string>& communes)
{
    model::Model model = banner_centre(communes);
    for (const std::string& commune : communes) {
        model.meetings.push_back(village_meeting(commune, "1", 3));
        model.meetings.push_back(village_meeting(commune, "2", 10));
    }
    model.topics = {topic("cd-1"), topic("cd-2")};
    model.speakers = {speaker("viet-1", {{"viet"}}), speaker("dao-1", {{"dao"}, {"viet"}})};
    model.campaigns[0].owed = {talks_a_month(4)};
    return model;
}

} // namespace loa::testing
