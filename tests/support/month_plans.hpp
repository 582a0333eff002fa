#pragma once

#include "support/spoken_centre.hpp"

/// A district of two communes, and a month of banners, talks and posts in it as a planner prints it.
namespace loa::testing {

inline model::Page facebook()
{
    model::Page page;
    page.key = {"facebook"};
    page.name = "Trang Facebook của Trung tâm";
    page.kind = model::PageKind::social;
    page.times = {std::chrono::hours{19}};
    return page;
}

inline model::Post post_of(const std::string& key, const std::string& title)
{
    model::Post post;
    post.key = {key};
    post.title = title;
    post.language = {"viet"};
    post.theme = {"a"};
    post.media = key + ".jpg";
    return post;
}

/// Sì Lở Lầu with an office and a market frame, Dào San with an office.
inline model::Model printed_centre()
{
    model::Model model = spoken_centre({"sll", "ds"});
    model.centre.key = "phong-tho";
    model.centre.name = "Trung tâm Văn hoá, Thông tin, Thể thao và Truyền thông";
    model.centre.seat = "Phong Thổ";
    model.province.dataset = "2020";
    model.communes[0].name = "Sì Lở Lầu";
    model.communes[0].border = true;
    model.communes[1].name = "Dào San";
    model.sites[0].name = "Cổng UBND xã Sì Lở Lầu";
    model.sites[1].name = "Cổng UBND xã Dào San";
    model::Site market = office("sll");
    market.key = {"sll-cho"};
    market.name = "Chợ Sì Lở Lầu";
    market.place = model::SitePlace::market;
    market.kind = model::SiteKind::panel;
    market.size = {400, 300};
    model.sites.push_back(market);
    model.stock.push_back({model::StockKind::cloth, {400, 300}, 1, ""});
    model.stock.push_back({model::StockKind::frame, {400, 300}, 1, ""});
    model.pages = {facebook()};
    model.posts = {post_of("bd-1", "Năm việc làm để con không bỏ học")};
    return model;
}

inline model::MonthPlan printed_month(model::Form form)
{
    model::MonthPlan plan;
    plan.form = form;
    plan.month = november;
    plan.number = 2;
    plan.made_at = "2022-10-28T08:00:00";
    plan.seed = 7;
    return plan;
}

/// An exchange at one office, a panel at the market, and a commune short of days.
inline model::MonthPlan printed_banners()
{
    model::MonthPlan plan = printed_month(model::Form::banner);
    plan.hangings = {hanging_at("ds-ub", "br-1", 3, 12),
                     hanging_at("sll-cho", "br-2", 2, 9),
                     hanging_at("sll-ub", "br-1", 1, 10),
                     hanging_at("sll-ub", "br-2", 10, 28)};
    plan.items = {{{"br-1"}, "Không để ai bị bỏ lại phía sau", {"viet"}, {"a"}, {"dot"}},
                  {{"br-2"}, "Chung tay vì người nghèo", {"dao"}, {"a"}, {}}};
    plan.missing = {{.campaign = {"dot"},
                     .line = 0,
                     .commune = {"ds"},
                     .owed = 18,
                     .placed = 10,
                     .in_days = true,
                     .rule = "stock-limit",
                     .remedy = model::FormRemedy::more_cloth,
                     .amount = 1,
                     .item = {},
                     .detail = "600 × 80 cm"}};
    plan.quality = {.shortfall = 8, .repeats = 0, .stops = 6, .trips = 5, .unevenness = 0.25};
    return plan;
}

/// Two talks of one evening, one of the next day, and a commune short of a speaker.
inline model::MonthPlan printed_talks()
{
    const auto at = [](unsigned day, int minutes) {
        return time::TimeSpan{time::Second{day_of_november(day)} + std::chrono::hours{19} +
                                  std::chrono::minutes{minutes},
                              std::chrono::minutes{15}};
    };
    model::MonthPlan plan = printed_month(model::Form::spoken);
    plan.talks = {{{"hb-sll1"}, at(3, 0), {"cd-1"}, {"dao"}, {"dao-1"}},
                  {{"hb-sll1"}, at(3, 15), {"cd-2"}, {"dao"}, {"dao-1"}},
                  {{"hb-ds2"}, at(10, 0), {"cd-1"}, {"viet"}, {"viet-1"}}};
    plan.items = {{{"cd-1"}, "Cho con đến lớp", {}, {"a"}, {"dot"}},
                  {{"cd-2"}, "Vốn vay cho hộ nghèo; hỏi, đáp", {}, {"a"}, {}}};
    plan.missing = {{.campaign = {"dot"},
                     .line = 0,
                     .commune = {"ds"},
                     .owed = 4,
                     .placed = 1,
                     .in_days = false,
                     .rule = "no-speaker",
                     .remedy = model::FormRemedy::add_speaker,
                     .amount = 0,
                     .item = {},
                     .detail = "dao"}};
    plan.quality = {.shortfall = 3, .repeats = 1, .stops = 0, .trips = 0, .unevenness = 0.5};
    return plan;
}

/// One post twice, and one that the centre's files no longer list.
inline model::MonthPlan printed_posts()
{
    const auto at = [](unsigned day) {
        return time::Second{day_of_november(day)} + std::chrono::hours{19};
    };
    model::MonthPlan plan = printed_month(model::Form::post);
    plan.postings = {{{"facebook"}, at(4), {"bd-1"}},
                     {{"facebook"}, at(5), {"bd-cu"}},
                     {{"facebook"}, at(18), {"bd-1"}}};
    plan.items = {{{"bd-1"}, "Năm việc làm để con không bỏ học", {"viet"}, {"a"}, {"dot"}},
                  {{"bd-cu"}, "Bài cũ", {"viet"}, {"a"}, {}}};
    plan.quality = {.shortfall = 0, .repeats = 0, .stops = 0, .trips = 0, .unevenness = 0.125};
    return plan;
}

} // namespace loa::testing
