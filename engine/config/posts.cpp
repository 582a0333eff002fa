// pages.toml and posts.csv: what is posted.
#include <algorithm>
#include <array>

#include "config/approval.hpp"
#include "config/files.hpp"
#include "config/form_words.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;

constexpr std::array<Word<model::PageKind>, 2> kinds{{
    {"website", model::PageKind::website},
    {"social", model::PageKind::social},
}};

model::Page read_page(const std::string& key, const Entry& entry)
{
    constexpr int usual_gap = 7;
    model::Page page;
    page.key = {key};
    page.name = entry.text("name");
    page.kind =
        entry.required_word<model::PageKind>("kind", kinds).value_or(model::PageKind::website);
    page.address = entry.text_or("address", "");
    page.days = entry.value_or("days", spelled::weekdays, time::WeekdaySet::all());
    if (entry.demanded("times")) {
        page.times = entry.values("times", spelled::time_of_day);
        if (entry.is_empty_list("times")) {
            entry.mistake("times", messages::list_empty);
        }
    }
    std::ranges::sort(page.times);
    const auto twice = std::ranges::unique(page.times);
    page.times.erase(twice.begin(), twice.end());
    page.gap_days = entry.value_or("gap_days", spelled::positive, usual_gap);
    return page;
}

void read_post(Draft& draft, const Entry& row)
{
    model::Post post;
    post.key = {row.text("id")};
    post.title = row.text("title");
    post.language = {referred(draft, row, "language", Thing::language)};
    row.demand("language");
    post.theme = {referred(draft, row, "theme", Thing::theme)};
    row.demand("theme");
    post.campaign = {referred(draft, row, "campaign", Thing::campaign)};
    post.valid = read_days(row);
    for (const Item& item : row.items("pages")) {
        draft.names.refer(Thing::page, item.written, item.origin);
        post.pages.push_back({item.written});
    }
    post.approval = read_approval(row);
    post.media = row.text_or("media", "");
    post.note = row.text_or("note", "");
    if (post.key.empty()) {
        draft.names.incomplete(Thing::content);
        return;
    }
    draft.names.declare(Thing::content, post.key.value, row.origin("id"));
    draft.form_items[post.key.value] = model::Form::post;
    draft.until_places[post.key.value] = row.origin("until");
    draft.model.posts.push_back(std::move(post));
}

} // namespace

void read_posts(Draft& draft)
{
    if (const auto toml = open_declaring(draft, "pages.toml", Thing::page)) {
        const Entry file{toml->root, schema::pages, toml->name, draft.mistakes};
        for (const auto& [key, origin, entry] : declared(draft, Thing::page, file, schema::page)) {
            draft.model.pages.push_back(read_page(key, entry));
        }
    }
    if (!for_rows(
            draft, "posts.csv", schema::posts, {"id", "title", "language", "theme"}, read_post)) {
        draft.names.incomplete(Thing::content);
    }
}

} // namespace loa::config
