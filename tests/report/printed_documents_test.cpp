#include <catch2/catch.hpp>

#include "loa/report/audit_report.hpp"
#include "loa/report/district_summary.hpp"
#include "loa/report/log_book.hpp"
#include "loa/report/station_week.hpp"
#include "report/document_text.hpp"
#include "report/sample_centre.hpp"
#include "support/golden.hpp"

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
