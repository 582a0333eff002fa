#include <algorithm>

#include "config/checks.hpp"
#include "loa/text/messages/config_forms.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;
using model::Model;

bool fits(const model::BannerText& text, const model::BoardSize& size)
{
    return text.sizes.empty() || std::ranges::find(text.sizes, size) != text.sizes.end();
}

bool in_stock(const Model& model, model::StockKind kind, const model::BoardSize& size)
{
    return std::ranges::any_of(model.stock, [&](const model::Stock& stock) {
        return stock.kind == kind && stock.size == size && stock.count > 0;
    });
}

void check_site(Draft& draft, const model::Site& site)
{
    const Origin& at = draft.size_places[site.key.value];
    const auto fitting = [&](const model::BannerText& text) { return fits(text, site.size); };
    if (!draft.model.banners.empty() && std::ranges::none_of(draft.model.banners, fitting)) {
        draft.mistakes.warn(at, messages::site_without_text, {model::printed(site.size)});
    }
    for (const auto& [kind, word] : {std::pair{model::StockKind::cloth, "cloth"},
                                     std::pair{model::StockKind::frame, "frame"}}) {
        if (draft.stock_complete && model::takes(site, kind) &&
            !in_stock(draft.model, kind, site.size)) {
            draft.mistakes.warn(
                at, messages::site_without_stock, {word, model::printed(site.size)});
        }
    }
}

void check_sizes(Draft& draft, const model::BannerText& text)
{
    for (const model::BoardSize& size : text.sizes) {
        if (!draft.model.sites.empty() &&
            std::ranges::find(draft.model.sites, size, &model::Site::size) ==
                draft.model.sites.end()) {
            draft.mistakes.warn(draft.size_places[text.key.value],
                                messages::text_without_site,
                                {model::printed(size), text.key.value});
        }
    }
}

// What stays behind when its campaign is over is the classic complaint.
void check_end(Draft& draft,
               const model::ContentKey& item,
               const time::DateSpan& valid,
               const model::CampaignKey& key)
{
    const model::Campaign* campaign = find(draft.model, key);
    const bool stays = campaign != nullptr && valid.until() != time::DateSpan::always().until() &&
                       valid.until() > campaign->days.until();
    if (stays) {
        draft.mistakes.add(
            draft.until_places[item.value],
            messages::text_after_campaign,
            {item.value, time::iso(valid.last()), key.value, time::iso(campaign->days.last())});
    }
}

void check_topic(Draft& draft, const model::Topic& topic)
{
    for (const model::LanguageKey& language : topic.languages) {
        const auto speaks = [&](const model::Speaker& speaker) {
            return std::ranges::find(speaker.languages, language) != speaker.languages.end();
        };
        if (std::ranges::none_of(draft.model.speakers, speaks)) {
            draft.mistakes.warn(draft.names.place(Thing::content, topic.key.value),
                                messages::topic_without_speaker,
                                {language.value, topic.key.value});
        }
    }
    std::chrono::seconds longest{0};
    for (const model::Meeting& meeting : draft.model.meetings) {
        longest = std::max(longest, meeting.room);
    }
    if (longest.count() > 0 && topic.length > longest) {
        draft.mistakes.add(draft.length_places[topic.key.value],
                           messages::topic_too_long,
                           {time::duration(topic.length), time::duration(longest)});
    }
}

void check_meeting(Draft& draft, const model::Meeting& meeting)
{
    const auto here = [&](const model::Market& market) {
        return market.commune == meeting.commune;
    };
    const auto& markets = draft.model.province.calendar.markets;
    if (const model::Commune* commune = find(draft.model, meeting.commune);
        commune != nullptr && meeting.market_days && std::ranges::none_of(markets, here)) {
        draft.mistakes.warn(draft.names.place(Thing::meeting, meeting.key.value),
                            messages::meeting_without_market,
                            {model::printed(*commune), meeting.name});
    }
}

void check_owed_items(Draft& draft)
{
    for (const OwedItem& owed : draft.owed_items) {
        const auto item = draft.form_items.find(owed.item.written);
        if (item != draft.form_items.end() && item->second != owed.form) {
            draft.mistakes.add(owed.item.origin, messages::item_of_other_form, {owed.item.written});
        }
    }
}

} // namespace

void check_forms(Draft& draft)
{
    for (const model::Site& site : draft.model.sites) {
        check_site(draft, site);
    }
    if (!draft.model.sites.empty() && draft.model.crews.empty() &&
        draft.names.complete(Thing::crew)) {
        draft.mistakes.warn(draft.names.place(Thing::site, draft.model.sites.front().key.value),
                            messages::sites_without_crew);
    }
    for (const model::BannerText& text : draft.model.banners) {
        check_sizes(draft, text);
        check_end(draft, text.key, text.valid, text.campaign);
    }
    for (const model::Topic& topic : draft.model.topics) {
        check_topic(draft, topic);
        check_end(draft, topic.key, topic.valid, topic.campaign);
    }
    for (const model::Post& post : draft.model.posts) {
        check_end(draft, post.key, post.valid, post.campaign);
    }
    for (const model::Meeting& meeting : draft.model.meetings) {
        check_meeting(draft, meeting);
    }
    check_owed_items(draft);
}

} // namespace loa::config
