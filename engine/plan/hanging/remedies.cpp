#include "plan/hanging/remedies.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <utility>

#include "plan/hanging/texts.hpp"

namespace loa::plan {
namespace {

using model::FormRemedy;
using model::Model;

constexpr int trial_rounds = 40;

// A change to the centre's files, and what it is called.
struct Change {
    const char* rule;
    FormRemedy remedy;
    int amount;
    model::ContentKey item;
    std::string detail;
    std::function<void(Model&)> apply;
};

bool matches(const model::BannerText& text, const model::Demand& demand)
{
    return model::counts(text.key, text.theme, text.language, demand);
}

void add_text_changes(const HangingMonth& month,
                      const model::Demand& demand,
                      std::vector<Change>& changes)
{
    const time::Day before = month.days.from() - date::days{60};
    for (std::size_t i = 0; i != month.model.banners.size(); ++i) {
        const model::BannerText& text = month.model.banners[i];
        if (matches(text, demand) && !text.approval) {
            changes.push_back({"hanging-approval",
                               FormRemedy::approve_item,
                               1,
                               text.key,
                               "",
                               [i, before](Model& model) {
                                   model.banners[i].approval = model::Approval{"", before};
                               }});
        }
    }
    for (std::size_t i = 0; i != month.model.banners.size(); ++i) {
        const model::BannerText& text = month.model.banners[i];
        const int days = static_cast<int>((demand.days.until() - text.valid.until()).count());
        if (matches(text, demand) && days > 0) {
            changes.push_back({"hanging-validity",
                               FormRemedy::extend_validity,
                               days,
                               text.key,
                               "",
                               [i, until = demand.days.until()](Model& model) {
                                   model::BannerText& longer = model.banners[i];
                                   longer.valid = {longer.valid.from(), until};
                                   longer.campaign = {};
                               }});
        }
    }
}

// The crew works on `day` too; what else it has off until a month after `month`, it keeps.
void work_also_on(time::Day day, const time::DateSpan& month, model::Crew& crew)
{
    std::vector<time::Day> off;
    for (time::Day d = month.from(); d != month.until() + date::days{31}; d += date::days{1}) {
        if (d != day && !works(crew, d)) {
            off.push_back(d);
        }
    }
    crew.working_days = time::WeekdaySet::all();
    crew.days_off = std::move(off);
}

void add_crew_days(const HangingMonth& month,
                   std::size_t crew,
                   time::DateSpan days,
                   std::vector<Change>& changes)
{
    for (time::Day day = days.from(); day != days.until(); day += date::days{1}) {
        if (works(month.model.crews[crew], day)) {
            continue;
        }
        changes.push_back({"crew-days",
                           FormRemedy::work_that_day,
                           1,
                           {},
                           time::iso(day),
                           [crew, day, month_days = month.days](Model& model) {
                               work_also_on(day, month_days, model.crews[crew]);
                           }});
    }
}

void lengthen_days(std::chrono::minutes more, Model& model)
{
    for (model::Crew& crew : model.crews) {
        const bool limited = crew.day_length > std::chrono::seconds{0};
        crew.day_length += limited ? more : std::chrono::minutes{0};
    }
}

void add_crew_changes(const HangingMonth& month,
                      const model::Demand& demand,
                      std::vector<Change>& changes)
{
    if (month.model.crews.empty()) {
        return;
    }
    for (std::size_t crew = 0; crew != month.model.crews.size(); ++crew) {
        add_crew_days(month, crew, demand.days, changes);
    }
    for (const int more : {30, 60, 120, 240}) {
        const auto lengthen = [more](Model& model) {
            lengthen_days(std::chrono::minutes{more}, model);
        };
        changes.push_back({"crew-day-length", FormRemedy::longer_day, more, {}, "", lengthen});
    }
    for (const int more : {1, 2, 4, 8}) {
        const auto add_stops = [more](Model& model) { model.crews.front().stops_per_day += more; };
        changes.push_back({"crew-days", FormRemedy::more_stops, more, {}, "", add_stops});
    }
}

// The sizes of the sites that count, each once.
std::vector<model::BoardSize> sizes_for(const Model& model, const model::Demand& demand)
{
    std::vector<model::BoardSize> sizes;
    for (const model::Site& site : model.sites) {
        if (counts_at(site, demand) && std::ranges::find(sizes, site.size) == sizes.end()) {
            sizes.push_back(site.size);
        }
    }
    return sizes;
}

void add_pieces(const model::Stock& more, Model& model)
{
    model.stock.push_back({more.kind, more.size, 0, ""});
    for (model::Stock& stock : model.stock) {
        if (stock.kind == more.kind && stock.size == more.size) {
            stock.count += more.count;
        }
    }
}

void add_stock_changes(const HangingMonth& month,
                       const model::Demand& demand,
                       std::vector<Change>& changes)
{
    const auto sizes = sizes_for(month.model, demand);
    for (const int more : {1, 2, 4}) {
        for (const model::BoardSize& size : sizes) {
            for (const auto kind : {model::StockKind::cloth, model::StockKind::frame}) {
                const bool cloth = kind == model::StockKind::cloth;
                changes.push_back({"stock-limit",
                                   cloth ? FormRemedy::more_cloth : FormRemedy::more_frames,
                                   more,
                                   {},
                                   printed(size),
                                   [pieces = model::Stock{kind, size, more, ""}](Model& model) {
                                       add_pieces(pieces, model);
                                   }});
            }
        }
    }
}

// What a text would be that is produced for the demand in the first of its languages.
model::BannerText new_text(const HangingMonth& month, const model::Demand& demand)
{
    model::BannerText text;
    text.key = demand.contents.empty() ? model::ContentKey{"new text"} : demand.contents[0];
    text.language = demand.languages.front();
    text.theme = demand.themes.empty() ? model::ThemeKey{} : demand.themes.front();
    text.approval = model::Approval{"", month.days.from() - date::days{60}};
    return text;
}

void add_site(const model::Demand& demand, int number, Model& model)
{
    model::Site site;
    site.key = {"new site " + std::to_string(number)};
    site.commune = demand.commune;
    site.kind = model::SiteKind::poster_board;
    site.place = demand.sites.empty() ? model::SitePlace::office : demand.sites.front();
    site.size = model.sites.empty() ? model::BoardSize{1, 1} : model.sites.front().size;
    model.sites.push_back(site);
}

void add_other_changes(const HangingMonth& month,
                       const model::Demand& demand,
                       std::vector<Change>& changes)
{
    if (!demand.languages.empty()) {
        const model::BannerText text = new_text(month, demand);
        changes.push_back(
            {"text-fits-site",
             FormRemedy::produce_language,
             1,
             {},
             text.language.value,
             [text](Model& model) { model.banners.insert(model.banners.begin(), text); }});
    }
    for (int more = 1; more <= std::max(1, demand.throughout); ++more) {
        changes.push_back(
            {"no-site", FormRemedy::add_site, more, {}, "", [&demand, more](Model& model) {
                 for (int n = 0; n != more; ++n) {
                     add_site(demand, n, model);
                 }
             }});
    }
    changes.push_back({"no-crew", FormRemedy::add_crew, 1, {}, "", [&demand](Model& model) {
                           model::Crew crew;
                           crew.key = {"new crew"};
                           crew.base = demand.commune;
                           crew.stops_per_day = 8;
                           model.crews.push_back(crew);
                       }});
}

// A crew that is missing altogether, or a site, is named before anything that would not help anyway.
std::vector<Change> changes_for(const HangingMonth& month, const model::Demand& demand)
{
    std::vector<Change> changes;
    add_text_changes(month, demand, changes);
    add_crew_changes(month, demand, changes);
    add_stock_changes(month, demand, changes);
    add_other_changes(month, demand, changes);
    return changes;
}

bool lets_more_hang(const HangingMonth& month,
                    const model::Demand& demand,
                    int placed,
                    const Change& change,
                    std::uint64_t seed)
{
    Model changed = month.model;
    change.apply(changed);
    const HangingMonth trial{changed, month.pack, month.days, month.history};
    const Hung hung = search_hangings(trial, seed, trial_rounds);
    return placed_of(trial, hung.hangings, demand) > placed;
}

} // namespace

std::vector<model::MissingForm>
missing_hangings(const HangingMonth& month, const Hung& hung, std::uint64_t seed)
{
    std::vector<model::MissingForm> all;
    for (const model::Demand& demand : banners_due(month)) {
        const int placed = placed_of(month, hung.hangings, demand);
        if (placed >= demand.at_least) {
            continue;
        }
        model::MissingForm missing{.campaign = demand.campaign,
                                   .line = demand.line,
                                   .commune = demand.commune,
                                   .owed = demand.at_least,
                                   .placed = placed,
                                   .in_days = demand.throughout > 0,
                                   .rule = "hanging-quota",
                                   .remedy = FormRemedy::none_known,
                                   .amount = 0,
                                   .item = {},
                                   .detail = ""};
        for (const Change& change : changes_for(month, demand)) {
            if (lets_more_hang(month, demand, placed, change, seed)) {
                missing.rule = change.rule;
                missing.remedy = change.remedy;
                missing.amount = change.amount;
                missing.item = change.item;
                missing.detail = change.detail;
                break;
            }
        }
        all.push_back(std::move(missing));
    }
    return all;
}

} // namespace loa::plan
