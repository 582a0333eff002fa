#include "config/owed_forms.hpp"

#include <array>

#include "config/form_words.hpp"
#include "loa/model/demand.hpp"
#include "loa/text/messages/config_forms.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;
using model::Form;

constexpr std::array<Word<Form>, 8> forms{{
    {"bulletin", Form::bulletin},
    {"slogan", Form::slogan},
    {"notice", Form::notice},
    {"screening", Form::screening},
    {"information-team", Form::information_team},
    {"banner", Form::banner},
    {"spoken", Form::spoken},
    {"post", Form::post},
}};

void read_days_owed(const Entry& entry, const model::Campaign& campaign, model::Owed& owed)
{
    if (!entry.has("from") && !entry.has("until")) {
        return;
    }
    const time::Day from = entry.value_or("from", spelled::day, campaign.days.from());
    const time::Day last = entry.value_or("until", spelled::day, campaign.days.last());
    if (last < from) {
        entry.mistake("until", messages::until_before_from, {time::iso(last), time::iso(from)});
        return;
    }
    if (last > campaign.days.last()) {
        entry.mistake("until",
                      messages::owed_after_campaign,
                      {time::iso(last), time::iso(campaign.days.last())});
    }
    owed.days = time::DateSpan{from, last + date::days{1}};
}

void read_banners_owed(const Entry& entry, model::Owed& owed)
{
    for (const std::string_view field : {"sites", "throughout"}) {
        if (entry.has(field) && owed.form != Form::banner) {
            entry.mistake(field, messages::only_for_banners, {std::string{field}});
        }
    }
    if (entry.is_empty_list("sites")) {
        entry.mistake("sites", messages::list_empty);
    }
    owed.sites = entry.words<model::SitePlace>("sites", site_places);
    owed.throughout = entry.value_or("throughout", spelled::positive, 0);
    if (owed.form == Form::banner && entry.has("throughout") && entry.has("times")) {
        entry.mistake("throughout", messages::times_or_throughout);
    }
}

// The planner of other forms knows neither; nobody should count on them there.
void check_loudspeakers_owed(const Entry& entry, const model::Owed& owed)
{
    for (const std::string_view field : {"fill", "gap"}) {
        if (entry.has(field) && !model::by_loudspeaker(owed.form)) {
            entry.mistake(field, messages::only_for_loudspeakers, {std::string{field}});
        }
    }
}

void read_instead(const Entry& entry, model::Owed& owed)
{
    for (const Entry& other : entry.entries("instead", schema::instead)) {
        const auto form = other.required_word<Form>("form", forms);
        if (form && *form == owed.form) {
            other.mistake("form", messages::instead_of_itself, {other.text("form")});
        } else if (form) {
            owed.instead.push_back({*form, other.value_or("times", spelled::positive, 1)});
        }
    }
}

} // namespace

std::span<const Word<Form>> form_words()
{
    return forms;
}

void read_owed_forms(const Entry& entry, const model::Campaign& campaign, model::Owed& owed)
{
    read_days_owed(entry, campaign, owed);
    read_banners_owed(entry, owed);
    check_loudspeakers_owed(entry, owed);
    owed.each_village = entry.value_or("each_village", spelled::flag, false);
    if (owed.each_village && owed.form != Form::screening && owed.form != Form::information_team) {
        entry.mistake("each_village", messages::village_form);
    }
    read_instead(entry, owed);
}

} // namespace loa::config
