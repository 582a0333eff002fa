#pragma once

#include <string>
#include <vector>

#include "loa/model/model.hpp"
#include "loa/model/month_plan.hpp"
#include "loa/rules/rule_pack.hpp"

/// A district of communes with an office each, two texts, one crew: enough for banners to hang.
namespace loa::testing {

inline time::Day day_of_november(unsigned day)
{
    return time::Day{date::year{2022} / 11 / date::day{day}};
}

inline const date::year_month november = date::year{2022} / 11;

/// From day to day of November 2022, both included.
inline time::DateSpan november_days(unsigned from, unsigned last)
{
    return {day_of_november(from), day_of_november(last) + date::days{1}};
}

inline model::BannerText banner_text(const std::string& key)
{
    model::BannerText text;
    text.key = {key};
    text.wording = key;
    text.language = {"viet"};
    text.theme = {"a"};
    text.approval = model::Approval{"Nguyễn Văn Sơn", day_of_november(1) - date::days{30}};
    return text;
}

inline model::Site office(const std::string& commune)
{
    model::Site site;
    site.key = {commune + "-ub"};
    site.commune = {commune};
    site.name = "Cổng UBND xã " + commune;
    site.place = model::SitePlace::office;
    site.size = {600, 80};
    return site;
}

/// One banner at each office on every day from the 1st to the 18th of November.
inline model::Owed one_at_each_office()
{
    model::Owed owed;
    owed.form = model::Form::banner;
    owed.sites = {model::SitePlace::office};
    owed.throughout = 1;
    owed.days = november_days(1, 18);
    return owed;
}

inline model::Model banner_centre(const std::vector<std::string>& communes)
{
    model::Model model;
    model.province.languages = {{{"viet"}, "tiếng Việt", {}}, {{"dao"}, "tiếng Dao", {{"viet"}}}};
    for (const std::string& code : communes) {
        model::Commune commune;
        commune.code = {code};
        commune.name = code;
        commune.languages = {{{"dao"}, 600}, {{"viet"}, 400}};
        model.communes.push_back(commune);
        model.sites.push_back(office(code));
    }
    model.stock = {{model::StockKind::cloth, {600, 80}, 100, ""}};
    model.banners = {banner_text("br-1"), banner_text("br-2")};
    model::Crew crew;
    crew.key = {"to-1"};
    crew.name = "Tổ treo";
    crew.stops_per_day = 10;
    model.crews = {crew};
    model::Campaign campaign;
    campaign.key = {"dot"};
    campaign.title = "Đợt mẫu";
    campaign.owed = {one_at_each_office()};
    model.campaigns = {campaign};
    return model;
}

inline rules::RulePack fifteen_days()
{
    rules::RulePack pack;
    pack.hanging_days.emplace().at_most = 15;
    pack.hanging_days->citation = "Luật Quảng cáo 16/2012/QH13, Điều 27";
    return pack;
}

inline model::Hanging
hanging_at(const std::string& site, const std::string& text, unsigned from, unsigned last)
{
    return {{site}, {text}, november_days(from, last), {"to-1"}, {"to-1"}};
}

} // namespace loa::testing
