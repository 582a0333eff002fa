#include "loa/report/bump_sentence.hpp"

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

Sentence time_remedy(const model::Model& model, const model::Bump& bump, Language language)
{
    const std::string more = length(std::chrono::seconds{bump.amount}, language);
    return bump.pattern.empty()
               ? Sentence{messages::remedy_any_time, {more}}
               : Sentence{messages::remedy_time, {more, pattern_name(model, bump.pattern)}};
}

Sentence item_remedy(const model::Model& model, const model::Bump& bump, Language language)
{
    const std::string item = content_title(model, bump.item);
    switch (bump.remedy) {
    case model::Remedy::approve_item:
        return Sentence{messages::remedy_approve, {item}};
    case model::Remedy::extend_validity:
        return Sentence{messages::remedy_validity, {item}};
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
        return Sentence{messages::remedy_none};
    case model::Remedy::use_other_form:
        return Sentence{messages::remedy_other_form};
    case model::Remedy::produce_language:
        return Sentence{messages::remedy_language,
                        {language_name(model, model::LanguageKey{bump.detail})}};
    case model::Remedy::add_time:
        return time_remedy(model, bump, language);
    case model::Remedy::add_session_day:
        return bump.pattern.empty()
                   ? Sentence{messages::remedy_any_day}
                   : Sentence{messages::remedy_day, {pattern_name(model, bump.pattern)}};
    case model::Remedy::relax_gap:
        return Sentence{messages::remedy_gap,
                        {length(std::chrono::seconds{bump.amount}, language)}};
    case model::Remedy::lower_demand:
        return Sentence{messages::remedy_demand, {number(bump.amount, language)}};
    case model::Remedy::repair_station:
        return Sentence{messages::remedy_station};
    case model::Remedy::approve_item:
    case model::Remedy::extend_validity:
    case model::Remedy::shorten_item:
    case model::Remedy::lift_ban:
        break;
    }
    return item_remedy(model, bump, language);
}

} // namespace

std::string bump_missing(const model::Model& model, const model::Bump& bump, Language language)
{
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
    return remedy(model, bump, language).in(language);
}

std::string bump_sentence(const model::Model& model, const model::Bump& bump, Language language)
{
    return bump_missing(model, bump, language) + " " + rule_reason(bump.rule, language) + " " +
           bump_remedy(model, bump, language);
}

} // namespace loa::report
