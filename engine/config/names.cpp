#include "config/names.hpp"

#include <cassert>
#include <cstdlib>

#include "config/suggest.hpp"
#include "loa/text/messages/config_forms.hpp"
#include "loa/text/messages/config_tours.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;

Unknown unknown(Thing thing)
{
    switch (thing) {
    case Thing::language:
        return {&messages::no_language_near, &messages::no_language};
    case Thing::theme:
        return {&messages::no_theme_near, &messages::no_theme};
    case Thing::audience:
        return {&messages::no_audience_near, &messages::no_audience};
    case Thing::pack:
        return {&messages::no_pack_near, &messages::no_pack};
    case Thing::station:
        return {&messages::no_station_near, &messages::no_station};
    case Thing::cluster:
        return {&messages::no_cluster_near, &messages::no_cluster};
    case Thing::pattern:
        return {&messages::no_pattern_near, &messages::no_pattern};
    case Thing::content:
        return {&messages::no_content_near, &messages::no_content};
    case Thing::campaign:
        return {&messages::no_campaign_near, &messages::no_campaign};
    case Thing::season:
        return {&messages::no_season_near, &messages::no_season};
    case Thing::village:
        return {&messages::no_village_near, &messages::no_village};
    case Thing::border_post:
        return {&messages::no_border_post_near, &messages::no_border_post};
    case Thing::team:
        return {&messages::no_team_near, &messages::no_team};
    case Thing::page:
        return {&messages::no_page_near, &messages::no_page};
    case Thing::site:
    case Thing::crew:
    case Thing::meeting:
    case Thing::speaker: // nothing refers to them
    case Thing::place:
    case Thing::commune:
        break;
    }
    assert(false && "codes of communes are judged with the dataset, see codes.hpp");
    std::abort();
}

// The optional file that alone declares such things; empty when several do or it is required.
std::string_view file_of(Thing thing)
{
    switch (thing) {
    case Thing::village:
        return "villages.csv";
    case Thing::border_post:
        return "border-posts.csv";
    case Thing::team:
        return "teams.toml";
    case Thing::page:
        return "pages.toml";
    default:
        return {};
    }
}

} // namespace

void Names::declare(Thing thing, const std::string& key, const Origin& origin)
{
    Declared& declared = declared_[thing];
    const auto [first, fresh] = declared.origins.emplace(key, origin);
    if (fresh && key.find('|') != std::string::npos) {
        mistakes_->add(origin, messages::key_with_bar, {key});
    }
    if (fresh) {
        declared.keys.push_back(key);
    } else {
        const Origin row{first->second.file, first->second.line};
        mistakes_->add(origin, messages::key_twice, {key, shown(row, text::Language::en)});
    }
}

void Names::refer(Thing thing, const std::string& key, const Origin& origin)
{
    refer(thing, key, origin, file_of(thing));
}

void Names::refer(Thing thing, const std::string& key, const Origin& origin, std::string_view file)
{
    if (!key.empty()) {
        references_.push_back({thing, key, origin, file});
    }
}

void Names::absent(const std::filesystem::path& file)
{
    absent_.emplace(file.filename().string(), file.generic_string());
}

Origin Names::place(Thing thing, const std::string& key) const
{
    const auto declared = declared_.find(thing);
    if (declared == declared_.end()) {
        return {};
    }
    const auto origin = declared->second.origins.find(key);
    return origin == declared->second.origins.end() ? Origin{} : origin->second;
}

void Names::report(const Reference& reference) const
{
    const auto declared = declared_.find(reference.thing);
    report_unknown(*mistakes_,
                   reference.origin,
                   unknown(reference.thing),
                   reference.key,
                   declared == declared_.end() ? std::vector<std::string>{}
                                               : declared->second.keys);
}

void Names::report(const Unmet& unmet) const
{
    for (const auto& [file, references] : unmet) {
        const Origin& first = references.front()->origin;
        mistakes_->add({file},
                       messages::declaring_file_missing,
                       {shown(Origin{first.file, first.line}, text::Language::en),
                        references.front()->key,
                        std::to_string(references.size())});
    }
}

void Names::judge() const
{
    Unmet unmet;
    for (const Reference& reference : references_) {
        if (declared(reference.thing, reference.key)) {
            continue;
        }
        const auto file = absent_.find(std::string{reference.file});
        if (file != absent_.end()) {
            unmet[file->second].push_back(&reference);
        } else if (complete(reference.thing)) {
            report(reference);
        }
    }
    report(unmet);
}

} // namespace loa::config
