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

TEST_CASE("The segment that needs time is told apart from others of its kind")
{
    model::Model model = centre();
    using enum model::SegmentKind;
    for (const auto kind : {tune, bulletin, slogan, bulletin}) {
        model.patterns[0].segments.emplace_back().kind = kind;
    }
    model::Bump bump = short_by_two(Remedy::add_time);
    bump.pattern = {"chieu"};
    bump.amount = 60;
    bump.segment = 2;

    CHECK(report::bump_remedy(model, bump, Language::vi) ==
          "Thêm 1 phút vào khung khẩu hiệu của buổi chiều.");
    bump.segment = 3;
    CHECK(report::bump_remedy(model, bump, Language::vi) ==
          "Thêm 1 phút vào khung bản tin thứ 2 của buổi chiều.");
    bump.detail = "position";
    CHECK(report::bump_remedy(model, bump, Language::en) ==
          "Add 1 min and one item to bulletin segment 2 of buổi chiều.");
    bump.amount = 0;
    CHECK(report::bump_remedy(model, bump, Language::vi) ==
          "Cho khung bản tin thứ 2 của buổi chiều nhận thêm một mục.");
}

TEST_CASE("A remedy that lets in only some says how many")
{
    model::Bump bump = short_by_two(Remedy::repair_station);
    bump.gain = 1;

    CHECK(report::bump_remedy(centre(), bump, Language::vi) ==
          "Sửa đài hoặc cụm loa. Cách này xếp thêm được 1 lượt.");
    bump.gain = 2;
    CHECK(report::bump_remedy(centre(), bump, Language::vi) == "Sửa đài hoặc cụm loa.");
}

TEST_CASE("The day that a remedy is about is told")
{
    model::Bump bump = short_by_two(Remedy::add_session_day);
    bump.pattern = {"chieu"};
    bump.item = {"gn-a-01-dao"};
    bump.day = time::Day{date::year{2022} / 11 / 26};

    CHECK(report::bump_remedy(centre(), bump, Language::vi) ==
          "Thêm một ngày phát cho buổi chiều: Thứ Bảy, 26/11.");
    bump.remedy = Remedy::extend_validity;
    CHECK(report::bump_remedy(centre(), bump, Language::vi) ==
          "Gia hạn mục “Cùng nhau thoát nghèo” (hết hạn sau ngày 26/11/2022) nếu nội dung còn "
          "phù hợp.");
    bump.remedy = Remedy::bring_forward;
    CHECK(report::bump_remedy(centre(), bump, Language::vi) ==
          "Cho phát sớm mục “Cùng nhau thoát nghèo” (đến ngày 26/11/2022 mới có hiệu lực) nếu "
          "nội dung cho phép.");
}

TEST_CASE("The gap to shorten is told: an item's own, or that of its family")
{
    model::Bump bump = short_by_two(Remedy::relax_gap);
    bump.amount = 3600;
    bump.detail = "family-gap";

    CHECK(report::bump_remedy(centre(), bump, Language::vi) ==
          "Rút khoảng cách giữa các bản của một nội dung (family_gap) bớt 1 giờ.");
    bump.detail = "minimum-gap";
    CHECK(report::bump_remedy(centre(), bump, Language::vi) ==
          "Rút khoảng cách giữa các lần phát bớt 1 giờ.");
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
    for (int i = 0; i <= static_cast<int>(Remedy::add_demand); ++i) {
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

TEST_CASE("A dropped pin says which item, where, why, and what has its place")
{
    model::Bump bump = short_by_two(Remedy::none_known);
    bump.demand.campaign = {};
    bump.demand.contents = {{"gn-a-01-dao"}};
    bump.demand.days = {time::Day{date::year{2022} / 11 / 22},
                        time::Day{date::year{2022} / 11 / 23}};
    bump.item = {"gn-a-01-dao"};
    bump.pattern = {"chieu"};
    bump.detail = "xã đề nghị";

    CHECK(report::bump_sentence(centre(), bump, Language::vi) ==
          "Mục ghim “Cùng nhau thoát nghèo” không phát được trong buổi chiều, Thứ Ba, 22/11. Lý do "
          "ghim: xã đề nghị. Các khung mục phù hợp đã đầy. Sửa hoặc bỏ ghim ấy trong "
          "changes.toml.");
    bump.taken_by = {"kh-1"};
    CHECK(
        report::bump_missing(centre(), bump, Language::vi) ==
        "Mục ghim “Cùng nhau thoát nghèo” không phát được trong buổi chiều, Thứ Ba, 22/11: chỗ ấy "
        "đã có mục ghim “kh-1”. Lý do ghim: xã đề nghị.");
}

TEST_CASE("An urgent item that airs nowhere is called urgent")
{
    model::Model model = centre();
    model.contents[0].priority = model::Priority::urgent;
    model::Bump bump;
    bump.item = {"gn-a-01-dao"};
    bump.demand.contents = {bump.item};
    bump.rule = "no-demand";
    bump.remedy = Remedy::add_demand;

    CHECK(report::bump_sentence(model, bump, Language::vi) ==
          "Mục khẩn cấp “Cùng nhau thoát nghèo” không có lượt phát nào trong tuần. Không chỉ tiêu "
          "nào trong tuần nhận mục này. Thêm hoặc tăng chỉ tiêu cho mục này, hoặc ghim nó vào một "
          "buổi trong changes.toml.");
}
