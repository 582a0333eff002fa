#include <algorithm>
#include <sstream>

#include <catch2/catch.hpp>

#include "loa/format/csv.hpp"
#include "loa/format/json.hpp"
#include "loa/report/tours.hpp"
#include "report/document_text.hpp"
#include "support/golden.hpp"
#include "support/sound_pdf.hpp"
#include "support/tour_model.hpp"

using namespace loa;
using namespace loa::testing;
using report::document_text;

namespace {

report::PrintOptions dated(text::Language language = text::Language::vi)
{
    report::PrintOptions options;
    options.language = language;
    options.dated = day(2022, 11, 1);
    return options;
}

// The district as a planner prints it: a border post, a village without electricity far from the
// road, a norm.
model::Model district()
{
    model::Model model = tour_model();
    model.border_posts = {{{"don-sll"}, "Đồn Biên phòng Sì Lở Lầu", "0213 0000 001", 3}};
    model.villages[0].border_post = {"don-sll"};
    model.villages[1].border_post = {"don-sll"};
    model.villages[1].electricity = false;
    model.villages[1].walk_km = 3;
    model.villages[1].rain_ground.clear();
    model.teams[0].norm = model::TeamNorm{14, "Thông tư 08/2015/TT-BVHTTDL"};
    model.province.calendar.markets = {{.name = "Chợ phiên",
                                        .commune = {"03550"},
                                        .recurrence = time::Weekly{time::WeekdaySet{}.with(2)},
                                        .effective = time::DateSpan::always(),
                                        .source = {}}};
    return model;
}

std::vector<model::ProgrammeItem> evening(const char* feature)
{
    return {{{"ngan-a"}, {"dao"}}, {{feature}, {"kinh"}}};
}

// Two tours of the film team, a morning of the information team, and a village that was missed.
model::TourPlan month()
{
    model::TourPlan plan;
    plan.days = november();
    plan.number = 2;
    plan.made_at = "2022-10-28T08:00:00";
    plan.seed = 1;
    plan.effort = "normal";
    plan.tours = {
        tour({show(7, "gia-khau", evening("truyen-1")), show(8, "ta-chai", evening("truyen-2"))}),
        tour({show(16, "gia-khau", evening("truyen-2"))})};
    plan.tours[1].screenings[0].announced = true;
    model::Screening stop = show(21, "hoang-then");
    stop.team = {"loa"};
    stop.span = {time::Second{day(2022, 11, 21)} + 8h + 10min, 1h};
    plan.tours.push_back({{"loa"}, {day(2022, 11, 21), day(2022, 11, 22)}, {stop}});
    plan.missed = {{.village = {"hoang-then"},
                    .form = model::Form::screening,
                    .campaign = {"vi-nguoi-ngheo"},
                    .visits = 1,
                    .weight = 6,
                    .why = model::MissedWhy::too_far,
                    .remedy = model::TourRemedy::longer_day,
                    .amount = 1200,
                    .detail = {}}};
    plan.quality = {.shortfall = 6,
                    .shortfall_at_least = 6,
                    .owed = 4,
                    .below_norm = 11,
                    .travel_minutes = 320,
                    .nights_away = 1,
                    .market_days = 1,
                    .busy_days = 0,
                    .changed = 0};
    return plan;
}

} // namespace

TEST_CASE("The tour plan prints as in the golden file")
{
    check_golden("printed_tours.txt",
                 document_text(report::tour_plan_document(district(), month(), dated())));
}

TEST_CASE("The English tour plan prints as in the golden file")
{
    check_golden(
        "printed_tours_en.txt",
        document_text(report::tour_plan_document(district(), month(), dated(text::Language::en))));
}

TEST_CASE("The tour plan does not take the number of the weekly plan")
{
    model::Model model = district();
    model.centre.document_number = "05";

    const auto plan = report::tour_plan_document(model, month(), dated());

    CHECK_THAT(document_text(plan), !Catch::Contains("05/KH"));
}

TEST_CASE("Evening sheets print as in the golden file")
{
    check_golden("printed_evening_sheets.txt",
                 document_text(report::evening_sheets(district(), month(), dated())));
}

TEST_CASE("Notices to border posts print as in the golden file")
{
    check_golden("printed_border_notices.txt",
                 document_text(report::border_notices(district(), month(), dated())));
}

TEST_CASE("Movements of film copies print as in the golden file")
{
    check_golden("printed_film_movements.txt",
                 document_text(report::film_movements(district(), month(), dated())));
}

TEST_CASE("Papers of tours are sound PDF files with their fonts")
{
    check_pdf(report::tour_plan_document(district(), month(), dated()));
    check_pdf(report::evening_sheets(district(), month(), dated()));
    check_pdf(report::border_notices(district(), month(), dated()));
    check_pdf(report::film_movements(district(), month(), dated()));
}

TEST_CASE("Tours as CSV are as in the golden file")
{
    std::ostringstream out;
    format::write_csv(out, report::tour_rows(district(), month()));

    check_golden("tours-2022-11.csv", out.str());
}

TEST_CASE("Tours as JSON are as in the golden file")
{
    std::ostringstream out;
    format::write_json(out, report::tours_json(district(), month()));

    check_golden("tours-2022-11.json", out.str());
}

TEST_CASE("Evenings, notices and movements as CSV are as in the golden files")
{
    const auto csv = [](const std::vector<format::CsvRow>& rows) {
        std::ostringstream out;
        format::write_csv(out, rows);
        return out.str();
    };

    check_golden("evenings-2022-11.csv", csv(report::evening_rows(district(), month())));
    check_golden("border-notices-2022-11.csv",
                 csv(report::border_notice_rows(district(), month())));
    check_golden("film-copies-2022-11.csv", csv(report::film_copy_rows(district(), month())));
}

TEST_CASE("An information team's sheet names the themes of the campaigns that owe its visits")
{
    model::Model model = district();
    model::Campaign campaign;
    campaign.key = {"chien-dich"};
    campaign.title = "Chiến dịch";
    campaign.themes = {{"a"}};
    campaign.owed.resize(1);
    campaign.owed[0].form = model::Form::information_team;
    model.campaigns.push_back(campaign);

    const std::string sheets = document_text(report::evening_sheets(model, month(), dated()));

    CHECK_THAT(sheets, Catch::Contains("PHIẾU ĐI THÔNG TIN LƯU ĐỘNG"));
    CHECK_THAT(sheets, Catch::Contains("Đợt “Chiến dịch”:"));
}

TEST_CASE("A month without film shows has no notices or movements")
{
    model::TourPlan plan = month();
    plan.tours.erase(plan.tours.begin(), plan.tours.begin() + 2);

    CHECK(report::evening_sheets(district(), plan, dated()).sections.size() == 1);
    CHECK(report::border_notices(district(), plan, dated()).sections.empty());
    CHECK(report::film_movements(district(), plan, dated()).sections.empty());
}

TEST_CASE("Copies of a film are numbered, and the one at home goes out again")
{
    model::TourPlan plan = month();
    model::Tour second = plan.tours[0];
    second.team = {"chieu-2"};
    plan.tours.insert(plan.tours.begin() + 1, second);

    const auto moves = report::copy_movements(district(), plan);

    std::vector<std::size_t> copies; // of the short, in tour order
    for (const report::CopyMovement& move : moves) {
        if (move.film.value == "ngan-a") {
            copies.push_back(move.copy);
        }
    }
    CHECK(copies == std::vector<std::size_t>{1, 2, 1});
}

TEST_CASE("A village visited twice shows both days on the map, and communes of one name their kind")
{
    model::Model model = district();
    model.communes.push_back(model.communes.front());
    model.communes.back().code = {"99999"};
    model.communes.back().kind = model::CommuneKind::town;

    std::vector<std::string> labels;
    for (const format::Shape& shape : report::tour_map(model, month(), text::Language::vi).shapes) {
        if (const auto* label = std::get_if<format::Label>(&shape)) {
            labels.push_back(label->text);
        }
    }

    const auto shows = [&](const std::string& text) { return std::ranges::count(labels, text); };
    CHECK(shows("7 · 16") == 1);
    CHECK(shows(model.communes.front().name) == 0);
    CHECK(shows(model::printed(model.communes.front())) == 1);
    CHECK(shows(model::printed(model.communes.back())) == 1);
}
