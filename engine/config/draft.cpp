#include "config/draft.hpp"

#include <utility>

#include "config/toml.hpp"

namespace loa::config {

std::optional<TomlFile> open_toml(Draft& draft,
                                  const std::filesystem::path& folder,
                                  std::string_view file,
                                  Presence presence)
{
    const std::filesystem::path path = (folder / file).lexically_normal();
    const std::size_t before = draft.mistakes.count();
    const auto text = read_text(path, presence, draft.mistakes);
    if (!text) {
        if (draft.mistakes.count() == before) {
            draft.names.absent(path);
        }
        return std::nullopt;
    }
    const std::string name = path.generic_string();
    auto root = read_toml(*text, name, draft.mistakes);
    return root ? std::optional{TomlFile{name, std::move(*root)}} : std::nullopt;
}

CsvFile open_csv(Draft& draft,
                 const std::filesystem::path& path,
                 const schema::Group& columns,
                 const std::vector<std::string_view>& required,
                 Presence presence)
{
    CsvFile csv{path.lexically_normal().generic_string(), &columns, false, {}};
    const std::size_t before = draft.mistakes.count();
    const auto text = read_text(csv.name, presence, draft.mistakes);
    csv.found = text || draft.mistakes.count() > before;
    if (!csv.found) {
        draft.names.absent(csv.name);
    }
    if (text) {
        csv.sheet = read_csv(*text, csv.name, columns, required, draft.mistakes);
    }
    return csv;
}

std::optional<TomlFile> open_declaring(Draft& draft, std::string_view file, Thing thing)
{
    const std::size_t before = draft.mistakes.count();
    auto toml = open_toml(draft, draft.folder, file, Presence::optional);
    if (!toml && draft.mistakes.count() > before) {
        draft.names.incomplete(thing);
    }
    return toml;
}

std::vector<NamedEntry>
declared(Draft& draft, Thing thing, const Entry& file, const schema::Group& group)
{
    const std::string_view field = group.table.substr(0, group.table.find('.'));
    if (!file.holds_tables(field)) {
        draft.names.incomplete(thing);
    }
    std::vector<NamedEntry> entries = file.named(field, group);
    for (const NamedEntry& entry : entries) {
        draft.names.declare(thing, entry.key, entry.origin);
    }
    return entries;
}

time::DateSpan read_days(const Entry& entry)
{
    const time::DateSpan always = time::DateSpan::always();
    const time::Day from = entry.value_or("from", spelled::day, always.from());
    const time::Day last = entry.value_or("until", spelled::day, always.last());
    if (last < from) {
        entry.mistake(
            "until", text::messages::until_before_from, {time::iso(last), time::iso(from)});
        return always;
    }
    return {from, last + date::days{1}};
}

} // namespace loa::config
