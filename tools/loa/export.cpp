#include <algorithm>
#include <ostream>
#include <span>
#include <sstream>
#include <string_view>

#include "commands.hpp"
#include "history.hpp"
#include "kept_plan.hpp"
#include "kept_tours.hpp"
#include "loa/audit/coverage.hpp"
#include "loa/config/load.hpp"
#include "loa/format/csv.hpp"
#include "loa/format/json.hpp"
#include "loa/format/pdf.hpp"
#include "loa/report/audit_report.hpp"
#include "loa/report/district_summary.hpp"
#include "loa/report/export_csv.hpp"
#include "loa/report/export_json.hpp"
#include "loa/report/log_book.hpp"
#include "loa/report/month_lists.hpp"
#include "loa/report/station_week.hpp"
#include "loa/report/tours.hpp"
#include "loa/store/store.hpp"
#include "loa/text/messages/commands.hpp"
#include "loa/time/period.hpp"
#include "month_plans.hpp"
#include "other_plans.hpp"
#include "whole_files.hpp"

namespace loa::cli {
namespace {

namespace m = text::messages::command;

// Everything is made in memory first: a mistake while making the last file leaves no first one.
class Files {
public:
    explicit Files(std::filesystem::path stem) : stem_{std::move(stem)} {}

    void add(std::string_view ending, const format::Document& document)
    {
        std::ostringstream bytes;
        format::write_pdf(bytes, document);
        add(ending, std::move(bytes).str());
    }
    void add(std::string_view ending, std::string bytes)
    {
        std::filesystem::path path = stem_;
        path += ending;
        files_.push_back({.path = std::move(path), .bytes = std::move(bytes)});
    }

    [[nodiscard]] const std::vector<WholeFile>& all() const noexcept { return files_; }

private:
    std::filesystem::path stem_;
    std::vector<WholeFile> files_;
};

void add_pdf(const model::Model& model,
             const model::PlanVersion& version,
             const OtherPlans& others,
             const report::PrintOptions& options,
             Files& files)
{
    const auto coverage = audit::coverage(model, std::span{&version, 1}, time::span(version.week));
    const audit::Mix mix = audit::mix(model, coverage, others.view());
    files.add("-lich-phat.pdf", report::station_weeks(model, version, options));
    files.add("-tong-hop.pdf", report::district_summary(model, version, options));
    files.add("-doi-chieu.pdf", report::audit_report(model, coverage, mix, options));
    files.add("-so-nhat-ky.pdf", report::log_books(model, version.week, options));
}

std::string csv(const model::Model& model, const model::PlanVersion& version)
{
    std::ostringstream bytes;
    format::write_csv(bytes, report::airing_rows(model, version));
    return std::move(bytes).str();
}

std::string json(const report::WeekData& week)
{
    std::ostringstream bytes;
    format::write_json(bytes, report::week_json(week));
    return std::move(bytes).str();
}

// What the month's broadcasts and other forms come to, as the audit says.
format::Document month_audit(const ExportOptions& options,
                             date::year_month month,
                             const model::Model& model,
                             const Terminal& terminal)
{
    const report::PrintOptions printing{.language = terminal.language,
                                        .dated = options.date,
                                        .created = terminal.now,
                                        .head = true,
                                        .number = ""};
    const store::Store store{options.store, store::Access::read};
    const time::DateSpan days = time::calendar_month(month);
    const auto coverage = audit::coverage(model, store.newest(days), days);
    const OtherPlans others = other_plans(store, days);
    return report::audit_report(
        model, coverage, audit::mix(model, coverage, others.view()), printing);
}

// One set of files a form that is planned.
Files month_files(const ExportOptions& options,
                  date::year_month month,
                  const config::Loaded& centre,
                  const Terminal& terminal)
{
    const report::PrintOptions printing{.language = terminal.language,
                                        .dated = options.date,
                                        .created = terminal.now,
                                        .head = false,
                                        .number = options.number.value_or("")};
    Files files{options.out / (centre.model.centre.key + '-' + date::format("%Y-%m", month))};
    for (const model::MonthPlan& plan : kept_months(options, centre)) {
        const report::MonthData data{centre.model, centre.pack, plan};
        const std::string ending = file_ending(plan.form);
        for (const FileKind kind : options.kinds) {
            std::ostringstream bytes;
            if (kind == FileKind::pdf) {
                files.add(ending + ".pdf", report::month_document(data, printing));
            } else if (kind == FileKind::ics) {
                const auto events = report::month_calendar(
                    centre.model, plan, earlier_versions(options.store, plan), terminal.language);
                format::write_ics(bytes, events, terminal.now);
                files.add(ending + ".ics", std::move(bytes).str());
            } else if (kind == FileKind::csv) {
                format::write_csv(bytes, report::month_rows(centre.model, plan));
                files.add(ending + ".csv", std::move(bytes).str());
            } else {
                format::write_json(bytes, report::month_json(data));
                files.add(ending + ".json", std::move(bytes).str());
            }
        }
    }
    return files;
}

void add_tours(const ExportOptions& options,
               date::year_month month,
               const config::Loaded& centre,
               const Terminal& terminal,
               Files& files)
{
    const auto tours = find_tours(options.store, month, options.version);
    if (!tours) {
        return;
    }
    const report::PrintOptions printing{.language = terminal.language,
                                        .dated = options.date,
                                        .created = terminal.now,
                                        .head = true,
                                        .number = options.number.value_or("")};
    const model::Model& model = centre.model;
    const auto add_pdf = [&](std::string_view ending, const format::Document& document) {
        if (!document.sections.empty()) {
            files.add(ending, document);
        }
    };
    const auto add_csv = [&](std::string_view ending, const std::vector<format::CsvRow>& rows) {
        std::ostringstream bytes;
        format::write_csv(bytes, rows);
        files.add(ending, std::move(bytes).str());
    };
    for (const FileKind kind : options.kinds) {
        if (kind == FileKind::pdf) {
            add_pdf("-luu-dong.pdf", report::tour_plan_document(model, *tours, printing));
            add_pdf("-phieu-chieu.pdf", report::evening_sheets(model, *tours, printing));
            add_pdf("-bao-don.pdf", report::border_notices(model, *tours, printing));
            add_pdf("-ban-phim.pdf", report::film_movements(model, *tours, printing));
        } else if (kind == FileKind::csv) {
            add_csv("-luu-dong.csv", report::tour_rows(model, *tours));
            add_csv("-phieu-chieu.csv", report::evening_rows(model, *tours));
            add_csv("-bao-don.csv", report::border_notice_rows(model, *tours));
            add_csv("-ban-phim.csv", report::film_copy_rows(model, *tours));
        } else if (kind == FileKind::json) {
            std::ostringstream bytes;
            format::write_json(bytes, report::tours_json(model, *tours));
            files.add("-luu-dong.json", std::move(bytes).str());
        }
    }
}

Files made_of_month(const ExportOptions& options,
                    date::year_month month,
                    const config::Loaded& centre,
                    const Terminal& terminal)
{
    Files files = month_files(options, month, centre, terminal);
    add_tours(options, month, centre, terminal, files);
    if (files.all().empty()) {
        refuse_month_of_any(options.store, month, options.version, options.centre);
    }
    if (std::ranges::find(options.kinds, FileKind::pdf) != options.kinds.end()) {
        files.add("-doi-chieu.pdf", month_audit(options, month, centre.model, terminal));
    }
    return files;
}

Files made(const ExportOptions& options, const config::Loaded& centre, const Terminal& terminal)
{
    if (options.month) {
        return made_of_month(options, *options.month, centre, terminal);
    }
    const model::PlanVersion version =
        kept_plan(options.store, options.week, options.version, options.centre);
    const report::PrintOptions printing{
        .language = terminal.language,
        .dated = options.date,
        .created = terminal.now,
        .head = false,
        .number = options.number.value_or(centre.model.centre.document_number)};
    Files files{options.out / (centre.model.centre.key + '-' + time::to_string(options.week))};
    for (const FileKind kind : options.kinds) {
        if (kind == FileKind::pdf) {
            const store::Store store{options.store, store::Access::read};
            const OtherPlans others = other_plans(store, time::span(version.week));
            add_pdf(centre.model, version, others, printing, files);
        } else if (kind == FileKind::csv) {
            files.add(".csv", csv(centre.model, version));
        } else {
            const auto history =
                store::Store{options.store, store::Access::read}.aired(history_of(version.week));
            files.add(".json", json({centre.model, centre.pack, version, history}));
        }
    }
    return files;
}

} // namespace

Exit run_export(const ExportOptions& options, Terminal& terminal)
{
    const config::Loaded centre = config::load(options.centre);
    const Files files = made(options, centre, terminal);
    write_whole(files.all());
    for (const WholeFile& file : files.all()) {
        if (!options.quiet) {
            const text::Sentence sentence{m::export_written, {file.path.string()}};
            terminal.out << sentence.in(terminal.language) << '\n';
        }
    }
    return Exit::done;
}

} // namespace loa::cli
