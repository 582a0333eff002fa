#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "command_line.hpp"
#include "loa/plan/plan_week.hpp"
#include "loa/time/period.hpp"
#include "loa/time/week.hpp"

namespace loa::cli {

struct HelpOptions {
    std::string verb; ///< empty: of loa as a whole
};

struct VersionOptions {};

struct InitOptions {
    std::filesystem::path folder;
    bool quiet{};
};

struct CheckOptions {
    std::filesystem::path centre;
    std::optional<time::Week> week;
    std::optional<std::filesystem::path> timetable;
    bool json{};
};

struct PlanOptions {
    std::filesystem::path centre;
    std::filesystem::path store;
    time::Week week;
    std::uint64_t seed{1};
    plan::Effort effort{plan::Effort::normal};
    bool same_order{};
    std::optional<unsigned> threads;
    bool json{};
    bool quiet{};
};

/// A village or commune that nobody visits on some days, or that a closure given before does not
/// close after all.
struct GivenClosure {
    std::string text; ///< as given
    bool opens{};
    std::string place;
    time::DateSpan days{time::DateSpan::always()};
};

struct TourOptions {
    std::filesystem::path centre;
    std::filesystem::path store;
    date::year_month month{};
    std::optional<time::Day> from;
    bool keep_announced{};
    bool prove{};
    std::vector<GivenClosure> closed;
    std::uint64_t seed{1};
    plan::Effort effort{plan::Effort::normal};
    bool same_order{};
    bool json{};
    bool quiet{};
};

/// Of hang.
struct MonthOptions {
    std::filesystem::path centre;
    std::filesystem::path store;
    date::year_month month{};
    std::uint64_t seed{1};
    bool json{};
    bool quiet{};
};

struct ShowOptions {
    std::filesystem::path centre;
    std::filesystem::path store;
    time::Week week;
    std::optional<date::year_month> month; ///< instead of the week
    std::optional<int> version;
    std::optional<std::string> station;
    std::optional<std::string> commune;
    bool map{};
};

enum class AuditForm { table, json, csv };

struct AuditOptions {
    std::filesystem::path centre;
    std::filesystem::path store;
    time::DateSpan days{time::DateSpan::always()};
    AuditForm form{AuditForm::table};
};

enum class FileKind { pdf, csv, json, ics }; ///< ics of months alone

struct ExportOptions {
    std::filesystem::path centre;
    std::filesystem::path store;
    time::Week week;
    std::optional<date::year_month> month; ///< instead of the week
    std::optional<int> version;
    std::vector<FileKind> kinds;
    std::filesystem::path out;
    std::optional<time::Day> date;
    std::optional<std::string> number; ///< of the plan, instead of the centre's
    bool quiet{};
};

using Command = std::variant<HelpOptions,
                             VersionOptions,
                             InitOptions,
                             CheckOptions,
                             PlanOptions,
                             TourOptions,
                             MonthOptions,
                             ShowOptions,
                             AuditOptions,
                             ExportOptions>;

/// What `given` asks for.
/// Errors: UsageError with everything that is wrong with it.
[[nodiscard]] Command understood(const Given& given);

} // namespace loa::cli
