#include <array>

#include "config/approval.hpp"
#include "config/files.hpp"

namespace loa::config {
namespace {

constexpr std::array<Word<model::Priority>, 3> priorities{{
    {"ordinary", model::Priority::ordinary},
    {"preferred", model::Priority::preferred},
    {"urgent", model::Priority::urgent},
}};

constexpr std::array<Word<model::Repeat>, 2> repeats{{
    {"none", model::Repeat::none},
    {"next-morning", model::Repeat::next_morning},
}};

std::string refer(Draft& draft, const Entry& row, std::string_view field, Thing thing)
{
    std::string key = row.text_or(field, "");
    draft.names.refer(thing, key, row.origin(field));
    return key;
}

void read_belonging(Draft& draft, const Entry& row, model::Content& content)
{
    row.demand("language");
    content.language = {refer(draft, row, "language", Thing::language)};
    if (content.kind != model::ContentKind::notice) {
        row.demand("theme");
    }
    content.theme = {refer(draft, row, "theme", Thing::theme)};
    content.campaign = {refer(draft, row, "campaign", Thing::campaign)};
    for (const Item& item : row.items("audience")) {
        draft.names.refer(Thing::audience, item.written, item.origin);
        content.audiences.push_back({item.written});
    }
}

void read_airing(const Entry& row, model::Content& content)
{
    content.length = row.required("length", spelled::duration).value_or(std::chrono::seconds{0});
    content.valid = read_days(row);
    content.priority =
        row.word<model::Priority>("priority", priorities).value_or(model::Priority::ordinary);
    content.approval = read_approval(row);
    content.repeat = row.word<model::Repeat>("repeat", repeats).value_or(model::Repeat::none);
    content.days = row.value_or("days", spelled::weekdays, time::WeekdaySet::all());
    content.daypart = row.maybe("daypart", spelled::stretch);
}

void read_content(Draft& draft, const Entry& row, model::ContentKind kind)
{
    model::Content content;
    content.key = {row.text("id")};
    content.kind = kind;
    content.title = row.text("title");
    read_belonging(draft, row, content);
    read_airing(row, content);
    content.family = row.text_or("family", content.key.value);
    content.media = row.text_or("media", "");
    content.source = row.text_or("source", "");
    content.note = row.text_or("note", "");
    if (content.key.empty()) {
        draft.names.incomplete(Thing::content);
        return;
    }
    draft.names.declare(Thing::content, content.key.value, row.origin("id"));
    draft.length_places[content.key.value] = row.origin("length");
    draft.model.contents.push_back(std::move(content));
}

} // namespace

void read_contents(Draft& draft)
{
    struct File {
        std::string_view name;
        model::ContentKind kind;
    };
    constexpr std::array<File, 3> files{{{"bulletins.csv", model::ContentKind::bulletin},
                                         {"slogans.csv", model::ContentKind::slogan},
                                         {"notices.csv", model::ContentKind::notice}}};
    for (const File& file : files) {
        std::vector<std::string_view> required{"id", "title", "language", "length"};
        if (file.kind != model::ContentKind::notice) {
            required.emplace_back("theme");
        }
        const CsvFile csv = open_csv(draft, draft.folder / file.name, schema::bulletins, required);
        if (!csv.sheet.complete) {
            draft.names.incomplete(Thing::content);
        }
        for (const Value& row : csv.sheet.rows) {
            read_content(draft, Entry{row, schema::bulletins, csv.name, draft.mistakes}, file.kind);
        }
    }
}

} // namespace loa::config
