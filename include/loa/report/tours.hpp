#pragma once

#include <string>
#include <vector>

#include <boost/json/value.hpp>

#include "loa/format/csv.hpp"
#include "loa/format/document.hpp"
#include "loa/format/drawing.hpp"
#include "loa/model/model.hpp"
#include "loa/model/tour_plan.hpp"
#include "loa/report/print_options.hpp"
#include "loa/text/message.hpp"

/// Tours of film and information teams, in one language.
namespace loa::report {

/// "Gia Khâu, xã Sì Lở Lầu"; the key itself when the model does not know it.
[[nodiscard]] std::string village_name(const model::Model& model, const model::VillageKey& key);
[[nodiscard]] std::string team_name(const model::Model& model, const model::TeamKey& key);
[[nodiscard]] std::string film_title(const model::Model& model, const model::ContentKey& key);

/// Why a visit is missing, and what would help: "các đội hết buổi".
[[nodiscard]] std::string missed_reason(const model::Missed& missed, text::Language language);
[[nodiscard]] std::string
missed_help(const model::Model& model, const model::Missed& missed, text::Language language);

/// TT · Ngày chiếu · Địa điểm · Phim tuyên truyền · Phim truyện · Ngôn ngữ · Đội · Ghi chú, a row for
/// each stop of teams of `kind`, in time order.
[[nodiscard]] format::Table screening_table(const model::Model& model,
                                            const model::TourPlan& plan,
                                            model::TeamKind kind,
                                            text::Language language);

/// A row for each owed visit that is missing: place, visits, owed by, reason, what would help.
[[nodiscard]] format::Table
missed_table(const model::Model& model, const model::TourPlan& plan, text::Language language);

/// Kế hoạch: the timetable of the month with head and signature, teams, and what did not fit.
[[nodiscard]] format::Document tour_plan_document(const model::Model& model,
                                                  const model::TourPlan& plan,
                                                  const PrintOptions& options);

/// A page or more for each tour: each stop's village, way, contact and programme with its running
/// times; of an information team the themes to speak of.
[[nodiscard]] format::Document
evening_sheets(const model::Model& model, const model::TourPlan& plan, const PrintOptions& options);

/// A letter for each border post whose villages a team visits.
[[nodiscard]] format::Document
border_notices(const model::Model& model, const model::TourPlan& plan, const PrintOptions& options);

/// The stops in the villages of a border post, which is told of them.
struct PostNotice {
    model::BorderPostKey post;
    std::vector<model::Screening> visits; ///< in time order
    friend bool operator==(const PostNotice&, const PostNotice&) = default;
};

/// A notice for each post whose villages a team visits, in file order.
[[nodiscard]] std::vector<PostNotice> post_notices(const model::Model& model,
                                                   const model::TourPlan& plan);

/// Which copy of which film is with which team from when until when.
[[nodiscard]] format::Document
film_movements(const model::Model& model, const model::TourPlan& plan, const PrintOptions& options);

/// A copy of a film that is with a team for a tour.
struct CopyMovement {
    model::ContentKey film;
    std::size_t copy{}; ///< 1, 2, …: the one that is at home first goes out first
    model::TeamKey team;
    time::DateSpan days;
    std::int64_t shows{};
    friend bool operator==(const CopyMovement&, const CopyMovement&) = default;
};

/// By film, then by first day.
[[nodiscard]] std::vector<CopyMovement> copy_movements(const model::Model& model,
                                                       const model::TourPlan& plan);

/// The tours over the communes: a circle a commune, a line a tour, the day of the month at each stop.
/// Communes that share a centroid in places.csv are drawn around it, villages anywhere in theirs.
/// Source: H. Vogel, "A better way to construct the sunflower head", Mathematical Biosciences 44
///         (1979), for the spiral villages lie on.
[[nodiscard]] format::Drawing
tour_map(const model::Model& model, const model::TourPlan& plan, text::Language language);

/// A row for each film of each show, and for each stop without films.
[[nodiscard]] std::vector<format::CsvRow> tour_rows(const model::Model& model,
                                                    const model::TourPlan& plan);

/// What the printed sheets, notices and movements say, for a spreadsheet: a heading, then a row for
/// each part of a stop ("loa-evenings-1"), each visit a post is told of ("loa-border-notices-1"), each
/// copy with a team ("loa-film-copies-1"). schedules/EXPORT.md documents the columns.
[[nodiscard]] std::vector<format::CsvRow> evening_rows(const model::Model& model,
                                                       const model::TourPlan& plan);
[[nodiscard]] std::vector<format::CsvRow> border_notice_rows(const model::Model& model,
                                                             const model::TourPlan& plan);
[[nodiscard]] std::vector<format::CsvRow> film_copy_rows(const model::Model& model,
                                                         const model::TourPlan& plan);

/// Everything of `plan`; schedules/EXPORT.md describes it.
[[nodiscard]] boost::json::value tours_json(const model::Model& model, const model::TourPlan& plan);

} // namespace loa::report
