#include "report/month_words.hpp"

#include <algorithm>

#include "loa/text/messages/month.hpp"
#include "report/document_parts.hpp"

namespace loa::report {
namespace {

namespace messages = text::messages::month;

template <class Thing>
std::string name_or(const Thing* thing, const std::string& otherwise)
{
    return thing == nullptr || thing->name.empty() ? otherwise : thing->name;
}

std::string date_in(const std::string& iso)
{
    const auto day = time::parse_day(iso);
    return day ? date_text(*day) : iso;
}

std::string
title_of(const model::Model& model, const model::MonthPlan& plan, const model::ContentKey& key)
{
    if (const model::BannerText* text = find_banner(model, key)) {
        return text->wording;
    }
    if (const model::Topic* topic = find_topic(model, key)) {
        return topic->title;
    }
    const model::Post* post = find_post(model, key);
    return post == nullptr ? item_title(plan, key) : post->title;
}

std::string stock_remedy(const model::MissingForm& missing, Language language)
{
    return said(missing.remedy == model::FormRemedy::more_cloth ? messages::remedy_cloth
                                                                : messages::remedy_frames,
                language,
                {std::to_string(missing.amount), missing.detail});
}

} // namespace

const model::PlannedItem* planned_item(const model::MonthPlan& plan, const model::ContentKey& key)
{
    const auto item = std::ranges::find(plan.items, key, &model::PlannedItem::key);
    return item == plan.items.end() ? nullptr : &*item;
}

std::string item_title(const model::MonthPlan& plan, const model::ContentKey& key)
{
    const model::PlannedItem* item = planned_item(plan, key);
    return item == nullptr ? key.value : item->title;
}

std::string site_name(const model::Model& model, const model::SiteKey& key)
{
    return name_or(find(model, key), key.value);
}

std::string crew_name(const model::Model& model, const model::CrewKey& key)
{
    return name_or(find(model, key), key.value);
}

std::string meeting_name(const model::Model& model, const model::MeetingKey& key)
{
    return name_or(find(model, key), key.value);
}

std::string speaker_name(const model::Model& model, const model::SpeakerKey& key)
{
    return name_or(find(model, key), key.value);
}

std::string page_name(const model::Model& model, const model::PageKey& key)
{
    return name_or(find(model, key), key.value);
}

std::string kind_and_size(const model::Site& site, Language language)
{
    const auto kind = static_cast<std::size_t>(site.kind);
    std::string size; // "600 × 80 cm" stays in one line
    for (const char c : printed(site.size)) {
        size += c == ' ' ? std::string{"\u00a0"} : std::string{c};
    }
    return said(messages::site_kinds.at(kind), language) + " " + size;
}

std::string remedy_words(const model::Model& model,
                         const model::MonthPlan& plan,
                         const model::MissingForm& missing,
                         Language language)
{
    const std::string amount = std::to_string(missing.amount);
    const auto say = [&](const text::Message& message, std::vector<std::string> values = {}) {
        return said(message, language, std::move(values));
    };
    switch (missing.remedy) {
    case model::FormRemedy::none_known:
        return say(messages::remedy_none);
    case model::FormRemedy::approve_item:
        return say(messages::remedy_approve, {title_of(model, plan, missing.item)});
    case model::FormRemedy::extend_validity:
        return say(messages::remedy_extend, {title_of(model, plan, missing.item), amount});
    case model::FormRemedy::produce_language:
        return say(messages::remedy_language, {language_name(model, {missing.detail})});
    case model::FormRemedy::work_that_day:
        return say(messages::remedy_day, {date_in(missing.detail)});
    case model::FormRemedy::more_stops:
        return say(messages::remedy_stops, {amount});
    case model::FormRemedy::longer_day:
        return say(messages::remedy_longer_day, {amount});
    case model::FormRemedy::more_cloth:
    case model::FormRemedy::more_frames:
        return stock_remedy(missing, language);
    case model::FormRemedy::add_site:
        return say(messages::remedy_site, {amount});
    case model::FormRemedy::add_crew:
        return say(messages::remedy_crew);
    case model::FormRemedy::add_meeting:
        return say(messages::remedy_meeting, {amount});
    case model::FormRemedy::add_speaker:
        return say(messages::remedy_speaker, {language_name(model, {missing.detail})});
    case model::FormRemedy::add_posting_time:
        return say(messages::remedy_times, {amount});
    }
    return {};
}

} // namespace loa::report
