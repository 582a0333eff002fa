#include <sstream>

#include <catch2/catch.hpp>

#include "loa/format/csv.hpp"
#include "loa/format/json.hpp"
#include "loa/report/month_lists.hpp"
#include "report/document_text.hpp"
#include "support/golden.hpp"
#include "support/month_plans.hpp"
#include "support/sound_pdf.hpp"

using namespace loa;
using namespace loa::testing;
using text::Language;

namespace {

std::string csv_of(const model::MonthPlan& plan)
{
    std::ostringstream out;
    format::write_csv(out, report::month_rows(printed_centre(), plan));
    return out.str();
}

std::string json_of(const model::MonthPlan& plan)
{
    const model::Model model = printed_centre();
    const rules::RulePack pack = fifteen_days();
    std::ostringstream out;
    format::write_json(out, report::month_json({model, pack, plan}));
    return out.str();
}

std::string ics_of(const model::MonthPlan& plan)
{
    const auto events = report::month_events(printed_centre(), plan, Language::vi);
    std::ostringstream out;
    format::write_ics(out, events, time::Second{day_of_november(1)});
    return out.str();
}

format::Document document(const model::MonthPlan& plan, Language language = Language::vi)
{
    const model::Model model = printed_centre();
    const rules::RulePack pack = fifteen_days();
    report::PrintOptions options;
    options.language = language;
    options.dated = day_of_november(1);
    return report::month_document({model, pack, plan}, options);
}

std::string printed(const model::MonthPlan& plan, Language language = Language::vi)
{
    return report::document_text(document(plan, language));
}

} // namespace

TEST_CASE("Months as CSV are as in the golden files")
{
    check_golden("banners-2022-11.csv", csv_of(printed_banners()));
    check_golden("talks-2022-11.csv", csv_of(printed_talks()));
    check_golden("posts-2022-11.csv", csv_of(printed_posts()));
}

TEST_CASE("Months as JSON are as in the golden files")
{
    check_golden("banners-2022-11.json", json_of(printed_banners()));
    check_golden("talks-2022-11.json", json_of(printed_talks()));
    check_golden("posts-2022-11.json", json_of(printed_posts()));
}

TEST_CASE("Months as calendars are as in the golden files")
{
    check_golden("banners-2022-11.ics", ics_of(printed_banners()));
    check_golden("talks-2022-11.ics", ics_of(printed_talks()));
    check_golden("posts-2022-11.ics", ics_of(printed_posts()));
}

TEST_CASE("Months print as in the golden files")
{
    check_golden("printed_banners.txt", printed(printed_banners()));
    check_golden("printed_banners_en.txt", printed(printed_banners(), Language::en));
    check_golden("printed_talks.txt", printed(printed_talks()));
    check_golden("printed_posts.txt", printed(printed_posts()));
}

TEST_CASE("Lists of a month are sound PDF files with their fonts")
{
    check_pdf(document(printed_banners()));
    check_pdf(document(printed_talks(), Language::en));
    check_pdf(document(printed_posts()));
}

TEST_CASE("A banner that hangs longer than the law allows is a finding of the month's JSON")
{
    CHECK(json_of(printed_banners()).find("\"hanging-length\"") != std::string::npos);
}

TEST_CASE("The day a text makes place for another is one stop of the crew")
{
    const auto table = report::crew_table(printed_centre(), printed_banners(), Language::en);

    int on_the_tenth = 0;
    bool tenth = false;
    for (const format::Row& row : table.rows) {
        tenth = row.heading ? row.cells[0].find("10/11/2022") != std::string::npos : tenth;
        on_the_tenth += tenth && !row.heading ? 1 : 0;
    }
    CHECK(on_the_tenth == 1);
}

TEST_CASE("A newer version of a month replaces the calendar entries it had")
{
    model::MonthPlan newer = printed_talks();
    newer.number = 3;
    const auto before = report::month_events(printed_centre(), printed_talks(), Language::vi);
    const auto after = report::month_events(printed_centre(), newer, Language::vi);

    REQUIRE(before.size() == 3);
    CHECK(before[0].uid == after[0].uid);
    CHECK(before[0].uid != before[1].uid);
    CHECK(before[0].sequence < after[0].sequence);
}

TEST_CASE("Only banners keep crews busy")
{
    CHECK(report::crew_table(printed_centre(), printed_talks(), Language::vi).rows.empty());
    CHECK(report::crew_table(printed_centre(), printed_posts(), Language::vi).rows.empty());
}
