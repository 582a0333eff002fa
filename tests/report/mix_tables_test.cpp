#include <catch2/catch.hpp>

#include "loa/report/audit_report.hpp"
#include "loa/report/mix_tables.hpp"
#include "report/document_text.hpp"
#include "support/golden.hpp"
#include "support/month_plans.hpp"
#include "support/sound_pdf.hpp"

using namespace loa;
using namespace loa::testing;
using audit::FormLine;
using audit::Shortage;
using model::Form;
using text::Language;

namespace {

FormLine owed(Form form, const std::string& commune, int at_least, int done, int owing)
{
    FormLine line;
    line.demand.form = form;
    line.demand.campaign = {"dot"};
    line.demand.commune = {commune};
    line.demand.at_least = at_least;
    line.done = done;
    line.owing = owing;
    return line;
}

// A show that one village is owed; no tours are planned.
FormLine show_in(const std::string& village)
{
    FormLine line = owed(Form::screening, "sll", 1, 0, 1);
    line.demand.village = {village};
    line.demand.line = 1;
    line.shortage = Shortage::no_plan;
    return line;
}

FormLine banners_short_of_cloth()
{
    FormLine line = owed(Form::banner, "ds", 18, 10, 8);
    line.demand.throughout = 1;
    line.shortage = Shortage::planned_short;
    line.missing = printed_banners().missing.front();
    return line;
}

// Sì Lở Lầu has no station: six talks stand for twelve bulletins.
audit::Mix campaign()
{
    FormLine bulletins = owed(Form::bulletin, "sll", 60, 0, 48);
    bulletins.substitutes = {{Form::spoken, 6, 12}};
    bulletins.shortage = Shortage::by_broadcast;
    audit::Mix mix;
    mix.days = november_days(1, 30);
    mix.places = {{{"sll"}, false, {bulletins, show_in("v1"), show_in("v2")}},
                  {{"ds"},
                   true,
                   {owed(Form::bulletin, "ds", 60, 60, 0),
                    banners_short_of_cloth(),
                    owed(Form::spoken, "ds", 4, 1, 3)}}};
    return mix;
}

using Rows = std::vector<std::vector<std::string>>;

Rows cells(const format::Table& table)
{
    Rows rows;
    for (const format::Row& row : table.rows) {
        CHECK(row.cells.size() == table.columns.size());
        rows.push_back(row.cells);
    }
    return rows;
}

} // namespace

TEST_CASE("Each place has what was done, what stands for it and what was owed, form by form")
{
    const auto table = report::mix_table(printed_centre(), campaign(), Language::en);

    const auto rows = cells(table);
    REQUIRE(rows.size() == 2);
    CHECK(table.columns.size() == 7); // place, station, four kinds, owing
    CHECK(rows[0] ==
          std::vector<std::string>{"xã Sì Lở Lầu", "no", "0+12/60", "0/2", "–", "–", "50"});
}

TEST_CASE("Tables of a campaign are as in the golden file, in both languages")
{
    format::Document document;
    for (const Language language : {Language::vi, Language::en}) {
        format::Section section;
        section.name = language == Language::vi ? "vi" : "en";
        for (const auto& table : {report::mix_table(printed_centre(), campaign(), language),
                                  report::substitute_table(printed_centre(), campaign(), language),
                                  report::owing_table(printed_centre(), campaign(), language)}) {
            section.blocks.emplace_back(
                format::TableBlock{.table = table, .points = 11, .continued = ""});
        }
        document.sections.push_back(section);
    }
    check_golden("mix_tables.txt", report::document_text(document));
}

TEST_CASE("Only what another form makes up for stands among the substitutes")
{
    CHECK(cells(report::substitute_table(printed_centre(), campaign(), Language::vi)).size() == 1);
    CHECK(report::substitute_table(printed_centre(), {}, Language::vi).rows.empty());
}

TEST_CASE("Villages of a commune that one line owes stand in one row, and broadcasts in none")
{
    const auto rows = cells(report::owing_table(printed_centre(), campaign(), Language::vi));

    REQUIRE(rows.size() == 3); // shows in two villages, banners, talks
    CHECK(rows[0][2] == "2");
    CHECK(rows[1][2] == "8");
    CHECK(rows[2][2] == "3");
}

TEST_CASE("The audit over all forms prints the campaign's tables as well, in a sound PDF file")
{
    const model::Model model = printed_centre();
    const auto coverage = audit::coverage(model, {}, november_days(1, 30));
    report::PrintOptions options;
    options.language = Language::en;
    const auto document = report::audit_report(model, coverage, campaign(), options);

    const std::string all = report::document_text(document);
    const std::string without =
        report::document_text(report::audit_report(model, coverage, options));
    for (const char* words : {"0+12/60", "6 spoken session for 12", "2 villages: film screening"}) {
        INFO(words);
        CHECK(has(all, words));
        CHECK_FALSE(has(without, words));
    }
    check_pdf(document);
}
