#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "loa/format/document.hpp"
#include "loa/model/demand.hpp"
#include "loa/model/model.hpp"
#include "loa/report/print_options.hpp"
#include "loa/time/week.hpp"

namespace loa::report {

/// `message` with `values`, as a finished text.
[[nodiscard]] std::string
said(const text::Message& message, text::Language language, std::vector<std::string> values = {});

/// What a document is: kế hoạch carries the number of the options, báo cáo and thông báo leave it
/// blank.
enum class Paper { plan, report, notice };

/// The Decree head of the centre; blank number and date leave room to write them by hand, in `year`.
[[nodiscard]] format::DocumentHead
head(const model::Centre& centre, Paper paper, int year, const PrintOptions& options);

[[nodiscard]] format::SignatureBlock signature(const model::Centre& centre,
                                               text::Language language);

/// "Tuần 47 (21/11 – 27/11/2022)"
[[nodiscard]] std::string week_text(time::Week week, text::Language language);

/// "xã Huổi Luông"; when the commune has several, "xã Huổi Luông – Cụm loa cửa khẩu", or the
/// station's name alone when it says the commune.
[[nodiscard]] std::string place_name(const model::Model& model, const model::Station& station);

/// "xã Dào San", or the station's name alone when the commune has several.
[[nodiscard]] std::string short_name(const model::Model& model, const model::Station& station);

/// A titled part: the table, or when it has no rows a sentence in its place.
void add_part(format::Section& section,
              const text::Message& title,
              format::Table table,
              const text::Message& nothing,
              text::Language language);

/// "bản tin: 5; chiếu phim lưu động: 1": what is owed at least, by form.
[[nodiscard]] std::string owed_by_form(const std::vector<model::Demand>& demands,
                                       text::Language language);

/// "bản tin tiếng Dao, nhóm a": the form, with language and themes when not any of them counts.
[[nodiscard]] std::string
demanded(const model::Model& model, const model::Demand& demand, text::Language language);

/// The station's place, or the commune when it has no station.
[[nodiscard]] std::string demand_place(const model::Model& model, const model::Demand& demand);

/// How many clusters are on air on at least one of `days`.
[[nodiscard]] std::int64_t clusters_on_air(const model::Model& model,
                                           const model::Station& station,
                                           const time::DateSpan& days);

/// "2/3": clusters on air on at least one of `days`, of all.
[[nodiscard]] std::string working_clusters(const model::Model& model,
                                           const model::Station& station,
                                           const time::DateSpan& days);

/// Whether the cluster is on air on at least one of `days`.
[[nodiscard]] bool on_air_within(const model::Model& model,
                                 const model::Station& station,
                                 const model::Cluster& cluster,
                                 const time::DateSpan& days);

/// The station's name, with its commune unless the name says it.
[[nodiscard]] std::string full_name(const model::Model& model, const model::Station& station);

/// All stations, those of one commune together, communes in file order.
[[nodiscard]] std::vector<const model::Station*> by_commune(const model::Model& model);

/// Numbers of a document that is still without one.
inline constexpr const char* blank_number = "        ";

} // namespace loa::report
