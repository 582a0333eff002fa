#include "config/files.hpp"
#include "config/weights.hpp"

namespace loa::config {
namespace {

void read_languages(Draft& draft, const Entry& file)
{
    for (const auto& [key, origin, entry] :
         declared(draft, Thing::language, file, schema::language)) {
        model::Language language{{key}, entry.text("name"), {}};
        for (const Item& item : entry.items("fallbacks")) {
            draft.names.refer(Thing::language, item.written, item.origin);
            language.fallbacks.push_back({item.written});
        }
        draft.model.province.languages.push_back(std::move(language));
    }
}

void read_file(Draft& draft, const Entry& file)
{
    model::Province& province = draft.model.province;
    province.name = file.text("name");
    province.dataset = file.text("dataset");
    read_languages(draft, file);
    for (const auto& [key, origin, entry] : declared(draft, Thing::theme, file, schema::theme)) {
        province.themes.push_back({{key}, entry.text("title")});
    }
    for (const auto& [key, origin, entry] :
         declared(draft, Thing::audience, file, schema::audience)) {
        province.audiences.push_back({{key}, entry.text("title")});
    }
    file.demand("language");
    file.demand("theme");
    if (const auto weights = file.entry("weights", schema::weights)) {
        province.weights = read_weights(*weights, {});
    }
}

} // namespace

void read_province(Draft& draft)
{
    const auto file = draft.province_folder.empty()
                          ? std::nullopt
                          : open_toml(draft, draft.province_folder, "province.toml");
    if (file) {
        read_file(draft, Entry{file->root, schema::province, file->name, draft.mistakes});
        return;
    }
    for (const Thing thing : {Thing::language, Thing::theme, Thing::audience}) {
        draft.names.incomplete(thing);
    }
}

} // namespace loa::config
