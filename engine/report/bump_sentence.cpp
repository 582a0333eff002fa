#include "loa/report/bump_sentence.hpp"

#include <algorithm>
#include <cstddef>

#include "loa/report/words.hpp"
#include "loa/text/messages/rule_words.hpp"
#include "report/document_parts.hpp"

namespace loa::report {
namespace {

namespace messages = text::messages;
using text::Sentence;

// The campaign, or for a pin the pinned item.
std::string asked_by(const model::Model& model, const model::Demand& demand)
{
    return demand.campaign.empty() && !demand.contents.empty()
               ? content_title(model, demand.contents.front())
               : campaign_title(model, demand.campaign);
}

// "khung bản tin thứ 2": which one is told only where the pattern has several of the kind.
std::string segment_name(const model::Model& model, const model::Bump& bump, Language language)
{
    const model::SessionPattern* pattern = find(model, bump.pattern);
    const auto index = static_cast<std::size_t>(bump.segment.value_or(0));
    if (!bump.segment || pattern == nullptr || index >= pattern->segments.size()) {
        return said(messages::any_segment, language);
    }
    const auto& segments = pattern->segments;
    const model::SegmentKind kind = segments[index].kind;
    const auto count = [&](std::size_t until) {
        return std::count_if(segments.begin(),
                             segments.begin() + static_cast<std::ptrdiff_t>(until),
                             [&](const model::Segment& other) { return other.kind == kind; });
    };
    return count(segments.size()) == 1
               ? said(messages::only_segment, language, {kind_name(kind, language)})
               : said(messages::numbered_segment,
                      language,
                      {kind_name(kind, language), number(count(index + 1), language)});
}

Sentence time_remedy(const model::Model& model, const model::Bump& bump, Language language)
{
    const std::string more = length(std::chrono::seconds{bump.amount}, language);
    if (bump.pattern.empty()) {
        return Sentence{messages::remedy_any_time, {more}};
    }
    const bool position = bump.detail == "position";
    const text::Message& message = !position         ? messages::remedy_time
                                   : bump.amount > 0 ? messages::remedy_time_and_position
                                                     : messages::remedy_position;
    return Sentence{message,
                    {more, pattern_name(model, bump.pattern), segment_name(model, bump, language)}};
}

Sentence day_remedy(const model::Model& model, const model::Bump& bump, Language language)
{
    if (bump.pattern.empty()) {
        return Sentence{messages::remedy_any_day};
    }
    const std::string pattern = pattern_name(model, bump.pattern);
    return bump.day
               ? Sentence{messages::remedy_named_day, {pattern, dated_weekday(*bump.day, language)}}
               : Sentence{messages::remedy_day, {pattern}};
}

Sentence item_remedy(const model::Model& model, const model::Bump& bump, Language language)
{
    const std::string item = content_title(model, bump.item);
    switch (bump.remedy) {
    case model::Remedy::approve_item:
        return Sentence{messages::remedy_approve, {item}};
    case model::Remedy::extend_validity:
        return bump.day ? Sentence{messages::remedy_validity_since, {item, date_text(*bump.day)}}
                        : Sentence{messages::remedy_validity, {item}};
    case model::Remedy::bring_forward:
        return Sentence{messages::remedy_forward,
                        {item, bump.day ? date_text(*bump.day) : std::string{}}};
    case model::Remedy::widen_daypart:
        return Sentence{messages::remedy_daypart, {item}};
    case model::Remedy::shorten_item:
        return Sentence{messages::remedy_shorten,
                        {item, length(std::chrono::seconds{bump.amount}, language)}};
    default:
        return bump.item.empty() ? Sentence{messages::remedy_any_ban}
                                 : Sentence{messages::remedy_ban, {item}};
    }
}

Sentence remedy(const model::Model& model, const model::Bump& bump, Language language)
{
    switch (bump.remedy) {
    case model::Remedy::none_known:
        return Sentence{is_pin(bump) ? messages::remedy_pin : messages::remedy_none};
    case model::Remedy::use_other_form:
        return Sentence{messages::remedy_other_form};
    case model::Remedy::produce_language:
        return Sentence{messages::remedy_language,
                        {language_name(model, model::LanguageKey{bump.detail})}};
    case model::Remedy::add_time:
        return time_remedy(model, bump, language);
    case model::Remedy::add_session_day:
        return day_remedy(model, bump, language);
    case model::Remedy::relax_gap:
        return Sentence{bump.detail == "family-gap" ? messages::remedy_family_gap
                                                    : messages::remedy_gap,
                        {length(std::chrono::seconds{bump.amount}, language)}};
    case model::Remedy::lower_demand:
        return Sentence{messages::remedy_demand, {number(bump.amount, language)}};
    case model::Remedy::repair_station:
        return Sentence{messages::remedy_station};
    case model::Remedy::raise_limit:
        return Sentence{messages::remedy_limit,
                        {campaign_title(model, model::CampaignKey{bump.detail}),
                         number(bump.amount, language)}};
    case model::Remedy::allow_language:
        return Sentence{messages::remedy_segment_language,
                        {pattern_name(model, bump.pattern),
                         segment_name(model, bump, language),
                         language_name(model, model::LanguageKey{bump.detail})}};
    case model::Remedy::move_session:
        return Sentence{messages::remedy_move, {pattern_name(model, bump.pattern)}};
    case model::Remedy::add_demand:
        return Sentence{messages::remedy_add_demand};
    case model::Remedy::approve_item:
    case model::Remedy::extend_validity:
    case model::Remedy::shorten_item:
    case model::Remedy::lift_ban:
    case model::Remedy::bring_forward:
    case model::Remedy::widen_daypart:
        break;
    }
    return item_remedy(model, bump, language);
}

std::string pin_missing(const model::Model& model, const model::Bump& bump, Language language)
{
    const bool taken = !bump.taken_by.empty();
    return said(taken ? messages::bump_pin_taken : messages::bump_pin,
                language,
                {content_title(model, bump.item),
                 pattern_name(model, bump.pattern),
                 dated_weekday(bump.demand.days.from(), language),
                 bump.detail,
                 taken ? content_title(model, bump.taken_by) : ""});
}

std::string unheard(const model::Model& model, const model::Bump& bump, Language language)
{
    const model::Content* content = find(model, bump.item);
    const auto priority = content == nullptr ? model::Priority::preferred : content->priority;
    return said(messages::bump_unheard,
                language,
                {content_title(model, bump.item), priority_name(priority, language)});
}

} // namespace

std::string bump_missing(const model::Model& model, const model::Bump& bump, Language language)
{
    if (is_pin(bump)) {
        return pin_missing(model, bump, language);
    }
    if (is_unheard(bump)) {
        return unheard(model, bump, language);
    }
    const bool short_of_least = bump.missing() > 0;
    std::vector<std::string> values{
        demanded(model, bump.demand, language),
        asked_by(model, bump.demand),
        number(bump.placed, language),
        number(short_of_least ? bump.demand.at_least : bump.demand.target, language)};
    if (!short_of_least) {
        return Sentence{messages::bump_below_target, std::move(values)}.in(language);
    }
    values.push_back(number(bump.missing(), language));
    return Sentence{messages::bump_missing, std::move(values)}.in(language);
}

std::string rule_reason(std::string_view rule, Language language)
{
    for (const messages::RuleWords& words : messages::rule_words) {
        if (words.rule == rule) {
            return Sentence{words.reason}.in(language);
        }
    }
    return Sentence{messages::unknown_rule, {std::string{rule}}}.in(language);
}

std::string bump_remedy(const model::Model& model, const model::Bump& bump, Language language)
{
    std::string sentence = remedy(model, bump, language).in(language);
    if (0 < bump.gain && bump.gain < bump.missing()) {
        sentence += ' ' + said(messages::remedy_gain, language, {number(bump.gain, language)});
    }
    return sentence;
}

std::string bump_sentence(const model::Model& model, const model::Bump& bump, Language language)
{
    return bump_missing(model, bump, language) + " " + rule_reason(bump.rule, language) + " " +
           bump_remedy(model, bump, language);
}

} // namespace loa::report
