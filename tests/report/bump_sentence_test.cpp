#include <catch2/catch.hpp>

#include "loa/report/bump_sentence.hpp"

using namespace loa;
using model::Remedy;
using text::Language;

namespace {

model::Model centre()
{
    model::Model model;
    model.province.languages.push_back({.key = {"dao"}, .name = "tiếng Dao", .fallbacks = {}});
    model::Campaign campaign;
    campaign.key = {"vi-nguoi-ngheo"};
    campaign.title = "Vì người nghèo";
    model.campaigns.push_back(campaign);
    model::SessionPattern pattern;
    pattern.key = {"chieu"};
    pattern.name = "buổi chiều";
    model.patterns.push_back(pattern);
    model::Content item;
    item.key = {"gn-a-01-dao"};
    item.title = "Cùng nhau thoát nghèo";
    model.contents.push_back(item);
    return model;
}

model::Bump short_by_two(Remedy remedy)
{
    model::Bump bump;
    bump.demand.campaign = {"vi-nguoi-ngheo"};
    bump.demand.form = model::Form::bulletin;
    bump.demand.languages = {{"dao"}};
    bump.demand.at_least = 7;
    bump.demand.target = 9;
    bump.placed = 5;
    bump.rule = "segment-capacity";
    bump.remedy = remedy;
    return bump;
}

} // namespace

TEST_CASE("A bump says what is missing, why, and what would help")
{
    model::Bump bump = short_by_two(Remedy::add_time);
    bump.amount = 720;
    bump.pattern = {"chieu"};

    CHECK(report::bump_sentence(centre(), bump, Language::vi) ==
          "Còn thiếu bản tin tiếng Dao: “Vì người nghèo” được xếp 5/7 lượt, thiếu 2. "
          "Các khung mục phù hợp đã đầy. Thêm 12 phút vào khung mục của buổi chiều.");
    CHECK(report::bump_sentence(centre(), bump, Language::en) ==
          "Short of bulletin in tiếng Dao: “Vì người nghèo” has 5 of 7 airings, 2 missing. "
          "The segments that could take it are full. Add 12 min to the segments of buổi chiều.");
}

TEST_CASE("What is only below its target is not called missing")
{
    model::Bump bump = short_by_two(Remedy::none_known);
    bump.placed = 8;

    CHECK(report::bump_missing(centre(), bump, Language::vi) ==
          "Chưa đạt mức mong muốn về bản tin tiếng Dao: “Vì người nghèo” được xếp 8/9 lượt.");
}

TEST_CASE("Each remedy has a sentence of its own")
{
    std::vector<std::string> sentences;
    for (int i = 0; i <= static_cast<int>(Remedy::lift_ban); ++i) {
        model::Bump bump = short_by_two(static_cast<Remedy>(i));
        bump.item = {"gn-a-01-dao"};
        bump.amount = 2;
        bump.detail = "dao";
        sentences.push_back(report::bump_remedy(centre(), bump, Language::vi));
    }

    CHECK(sentences[static_cast<std::size_t>(Remedy::approve_item)] ==
          "Duyệt mục “Cùng nhau thoát nghèo” thì xếp được.");
    CHECK(sentences[static_cast<std::size_t>(Remedy::produce_language)] ==
          "Cần sản xuất hoặc biên dịch nội dung bằng tiếng Dao.");
    std::sort(sentences.begin(), sentences.end());
    CHECK(std::adjacent_find(sentences.begin(), sentences.end()) == sentences.end());
}

TEST_CASE("A rule that is not in the table is named")
{
    CHECK(report::rule_reason("some-new-rule", Language::vi) ==
          "Quy tắc “some-new-rule” không cho phép.");
}

TEST_CASE("An airing that counts in several languages names what else would do")
{
    model::Model model = centre();
    model.province.languages.push_back({.key = {"viet"}, .name = "tiếng Việt", .fallbacks = {}});
    model::Bump bump = short_by_two(Remedy::none_known);
    bump.demand.languages = {{"dao"}, {"viet"}};
    bump.demand.themes = {{"a"}};
    model.province.themes = {{{"a"}, "một"}, {{"b"}, "hai"}};

    CHECK(report::bump_missing(model, bump, Language::vi) ==
          "Còn thiếu bản tin tiếng Dao hoặc tiếng Việt (nhóm a): “Vì người nghèo” được xếp 5/7 "
          "lượt, thiếu 2.");
}

TEST_CASE("A pinned item that did not fit is called by its title")
{
    model::Bump bump = short_by_two(Remedy::none_known);
    bump.demand.campaign = {};
    bump.demand.contents = {{"gn-a-01-dao"}};

    CHECK(report::bump_missing(centre(), bump, Language::vi) ==
          "Còn thiếu bản tin tiếng Dao: “Cùng nhau thoát nghèo” được xếp 5/7 lượt, thiếu 2.");
}
