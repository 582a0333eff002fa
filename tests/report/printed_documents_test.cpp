#include <catch2/catch.hpp>

#include "loa/report/audit_report.hpp"
#include "loa/report/district_summary.hpp"
#include "loa/report/log_book.hpp"
#include "loa/report/station_week.hpp"
#include "report/document_text.hpp"
#include "report/sample_centre.hpp"
#include "support/golden.hpp"
#include "support/sound_pdf.hpp"

using namespace loa;
using loa::testing::check_golden;
using report::document_text;

namespace {

report::PrintOptions dated()
{
    report::PrintOptions options;
    options.dated = time::Day{date::year{2022} / 11 / 8};
    return options;
}

} // namespace

TEST_CASE("The weeks of the sample district print as in the golden file")
{
    const model::Model model = report::sample_centre();

    check_golden("printed_weeks.txt",
                 document_text(report::station_weeks(model, report::sample_plan(model), dated())));
}

TEST_CASE("The summary of the sample district prints as in the golden file")
{
    const model::Model model = report::sample_centre();

    check_golden(
        "printed_summary.txt",
        document_text(report::district_summary(model, report::sample_plan(model), dated())));
}

TEST_CASE("The English summary prints as in the golden file")
{
    const model::Model model = report::sample_centre();
    report::PrintOptions english = dated();
    english.language = text::Language::en;

    check_golden(
        "printed_summary_en.txt",
        document_text(report::district_summary(model, report::sample_plan(model), english)));
}

TEST_CASE("The audit of the sample district prints as in the golden file")
{
    const model::Model model = report::sample_centre();
    const std::vector<model::PlanVersion> plans{report::sample_plan(model)};
    const auto coverage = audit::coverage(model, plans, time::span(plans.front().week));

    check_golden("printed_audit.txt",
                 document_text(report::audit_report(model, coverage, dated())));
}

TEST_CASE("The log books of the sample district print as in the golden file")
{
    check_golden("printed_log_books.txt",
                 document_text(report::log_books(report::sample_centre(), {2022, 47}, dated())));
}

TEST_CASE("The sample district's papers are sound PDF files with their fonts")
{
    const model::Model model = report::sample_centre();
    const model::PlanVersion plan = report::sample_plan(model);
    const auto coverage = audit::coverage(model, {&plan, 1}, time::span(plan.week));

    loa::testing::check_pdf(report::station_weeks(model, plan, dated()));
    loa::testing::check_pdf(report::district_summary(model, plan, dated()));
    loa::testing::check_pdf(report::audit_report(model, coverage, dated()));
    loa::testing::check_pdf(report::log_books(model, {2022, 47}, dated()));
}
