#include <array>

#include "config/codes.hpp"
#include "config/files.hpp"
#include "config/owed_forms.hpp"
#include "config/suggest.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;
using model::Form;

// A word that says which communes, by the flag it asks for.
struct PlaceWord {
    std::string_view written;
    std::optional<bool> model::PlaceSet::*flag;
    bool value;
};
constexpr std::array<PlaceWord, 6> place_words{{
    {"border", &model::PlaceSet::border, true},
    {"not-border", &model::PlaceSet::border, false},
    {"poor-district", &model::PlaceSet::poor_district, true},
    {"not-poor-district", &model::PlaceSet::poor_district, false},
    {"with-station", &model::PlaceSet::with_station, true},
    {"without-station", &model::PlaceSet::with_station, false},
}};

void apply_word(Draft& draft, const Item& word, model::PlaceSet& places)
{
    std::vector<std::string> known{"all"};
    for (const PlaceWord& place : place_words) {
        known.emplace_back(place.written);
        if (place.written != word.written) {
            continue;
        }
        std::optional<bool>& flag = places.*place.flag;
        if (flag && *flag != place.value) {
            draft.mistakes.add(word.origin, messages::places_contradict, {word.written});
        }
        flag = place.value;
        return;
    }
    if (word.written != "all") {
        report_unknown(draft.mistakes,
                       word.origin,
                       {&messages::unknown_word_near, &messages::unknown_word},
                       word.written,
                       known);
    }
}

model::PlaceSet read_places_owed(Draft& draft, const Entry& owed)
{
    model::PlaceSet places;
    if (owed.is_list("places")) {
        if (owed.is_empty_list("places")) {
            owed.mistake("places", messages::list_empty);
        }
        for (const Item& code : owed.items("places")) {
            judged_commune(draft, code, Whose::centre);
            places.listed.push_back({code.written});
        }
        return places;
    }
    const std::string words = owed.text_or("places", "all");
    constexpr std::string_view joint = " and ";
    for (std::size_t from = 0; from <= words.size();) {
        const std::size_t end = std::min(words.find(joint, from), words.size());
        apply_word(draft, {words.substr(from, end - from), owed.origin("places")}, places);
        from = end + joint.size();
    }
    return places;
}

void read_language(Draft& draft, const Entry& entry, model::Owed& owed)
{
    const std::string language = entry.text_or("language", "understood");
    if (language == "main") {
        owed.need = model::LanguageNeed::main;
    } else if (language != "understood") {
        owed.need = model::LanguageNeed::named;
        owed.language = {language};
        draft.names.refer(Thing::language, language, entry.origin("language"));
    }
}

void read_times(const Entry& entry, model::Owed& owed)
{
    const auto times = entry.entry("times", schema::times);
    if (!times) {
        if (!entry.has("fill") && !entry.has("times") && !entry.has("throughout")) {
            entry.mistake("times", messages::times_missing);
        }
        return;
    }
    const bool monthly = times->has("per_month");
    if (monthly == times->has("per_week")) {
        times->mistake("per_month", messages::exactly_one, {"per_week, per_month"});
    }
    owed.frequency = monthly ? model::Frequency::per_month : model::Frequency::per_week;
    const auto aim = times->maybe(monthly ? "per_month" : "per_week", spelled::positive);
    owed.times = aim.value_or(0);
    owed.at_least =
        static_cast<int>(times->value_or("at_least", spelled::whole, std::int64_t{owed.times}));
    owed.at_most = times->maybe("at_most", spelled::positive);
    if (aim && owed.at_least > *aim) {
        times->mistake("at_least",
                       messages::at_least_over_times,
                       {std::to_string(owed.at_least), std::to_string(*aim)});
    }
    if (aim && owed.at_most && *owed.at_most < *aim) {
        times->mistake("at_most",
                       messages::at_most_under_times,
                       {std::to_string(*owed.at_most), std::to_string(*aim)});
    }
}

std::vector<model::ThemeKey> read_themes(Draft& draft, const Entry& entry)
{
    if (entry.is_empty_list("themes")) {
        entry.mistake("themes", messages::list_empty);
    }
    std::vector<model::ThemeKey> themes;
    for (const Item& item : entry.items("themes")) {
        draft.names.refer(Thing::theme, item.written, item.origin);
        themes.push_back({item.written});
    }
    return themes;
}

// The optional file that items of the form are declared in; empty: a required one.
std::string_view file_of(Form form)
{
    switch (form) {
    case Form::screening:
        return "films.csv";
    case Form::banner:
        return "banners.csv";
    case Form::spoken:
        return "topics.csv";
    case Form::post:
        return "posts.csv";
    default:
        return {};
    }
}

model::Owed read_owed(Draft& draft, const Entry& entry, const model::Campaign& campaign)
{
    model::Owed owed;
    owed.places = read_places_owed(draft, entry);
    owed.form = entry.required_word<Form>("form", form_words()).value_or(Form::bulletin);
    owed.themes = read_themes(draft, entry);
    if (entry.is_empty_list("items")) {
        entry.mistake("items", messages::list_empty);
    }
    for (const Item& item : entry.items("items")) {
        draft.names.refer(Thing::content, item.written, item.origin, file_of(owed.form));
        draft.owed_items.push_back({owed.form, item});
        owed.contents.push_back({item.written});
    }
    read_language(draft, entry, owed);
    owed.fill = entry.value_or("fill", spelled::flag, false);
    read_times(entry, owed);
    owed.gap = entry.maybe("gap", spelled::gap);
    read_owed_forms(entry, campaign, owed);
    return owed;
}

void read_campaign(Draft& draft, const std::string& key, const Entry& entry)
{
    model::Campaign campaign;
    campaign.key = {key};
    campaign.title = entry.text("title");
    if (entry.has("from") != entry.has("until")) {
        entry.mistake(
            entry.has("from") ? "until" : "from", messages::both_or_neither, {"from", "until"});
    }
    campaign.days = read_days(entry);
    campaign.themes = read_themes(draft, entry);
    campaign.weight = entry.value_or("weight", spelled::weight, 1);
    for (const Entry& owed : entry.entries("owed", schema::owed)) {
        campaign.owed.push_back(read_owed(draft, owed, campaign));
    }
    draft.model.campaigns.push_back(std::move(campaign));
}

} // namespace

void read_campaigns(Draft& draft)
{
    const auto toml = open_toml(draft, draft.folder, "campaigns.toml");
    if (!toml) {
        draft.names.incomplete(Thing::campaign);
        return;
    }
    const Entry file{toml->root, schema::campaigns, toml->name, draft.mistakes};
    for (const auto& [key, origin, entry] :
         declared(draft, Thing::campaign, file, schema::campaign)) {
        read_campaign(draft, key, entry);
    }
}

} // namespace loa::config
