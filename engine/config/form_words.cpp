#include "config/form_words.hpp"

namespace loa::config {

std::string referred(Draft& draft, const Entry& row, std::string_view field, Thing thing)
{
    std::string key = row.text_or(field, "");
    draft.names.refer(thing, key, row.origin(field));
    return key;
}

bool for_rows(Draft& draft,
              std::string_view file,
              const schema::Group& columns,
              const std::vector<std::string_view>& required,
              void (*read)(Draft&, const Entry&))
{
    const std::string name = (draft.folder / file).lexically_normal().generic_string();
    const std::size_t mistakes = draft.mistakes.count();
    const auto text = read_text(name, Presence::optional, draft.mistakes);
    if (!text) {
        const bool there = draft.mistakes.count() > mistakes; // and cannot be read
        if (!there) {
            draft.names.absent(name);
        }
        return !there;
    }
    const Sheet sheet = read_csv(*text, name, columns, required, draft.mistakes);
    for (const Value& row : sheet.rows) {
        read(draft, Entry{row, columns, name, draft.mistakes});
    }
    return sheet.complete;
}

} // namespace loa::config
