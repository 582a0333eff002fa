#pragma once

#include <string>

#include "loa/audit/coverage.hpp"
#include "loa/audit/mix.hpp"
#include "loa/format/document.hpp"
#include "loa/model/model.hpp"
#include "loa/report/print_options.hpp"

/// The audit as tables, the same for terminal, CSV and paper, and as a document to sign.
namespace loa::report {

/// Border communes, the others, and all: owed, met, airings, minutes, people reached.
[[nodiscard]] format::Table group_table(const audit::Coverage& coverage, text::Language language);

/// A row a commune, border first, with what it was owed and what it got.
[[nodiscard]] format::Table
coverage_table(const model::Model& model, const audit::Coverage& coverage, text::Language language);

/// Every demand that is not met, with the reason and what would help.
[[nodiscard]] format::Table
gap_table(const model::Model& model, const audit::Coverage& coverage, text::Language language);

/// Communes with a station where nothing aired in the main language, and what was heard instead.
[[nodiscard]] format::Table
unserved_table(const model::Model& model, const audit::Coverage& coverage, text::Language language);

/// Communes without a station and all they are owed, in any form.
[[nodiscard]] format::Table owed_elsewhere_table(const model::Model& model,
                                                 const audit::Coverage& coverage,
                                                 text::Language language);

enum class By { theme, language, audience };

/// A row a commune, a column for each theme, language or audience aired anywhere, "airings /
/// minutes"; totals last. Themes stand by their letter.
[[nodiscard]] format::Table split_table(const model::Model& model,
                                        const audit::Coverage& coverage,
                                        By by,
                                        text::Language language);

/// Why a demand is not met, in a sentence.
[[nodiscard]] std::string
gap_reason(const model::Model& model, const audit::Line& line, text::Language language);

/// What would help, in a sentence.
[[nodiscard]] std::string
gap_remedy(const model::Model& model, const audit::Line& line, text::Language language);

/// All tables as a report with the Decree head, recipients and signature block.
[[nodiscard]] format::Document audit_report(const model::Model& model,
                                            const audit::Coverage& coverage,
                                            const PrintOptions& options);

/// The same, and the campaign over all forms: what each place got, what stands for what, what is
/// still owed.
[[nodiscard]] format::Document audit_report(const model::Model& model,
                                            const audit::Coverage& coverage,
                                            const audit::Mix& mix,
                                            const PrintOptions& options);

} // namespace loa::report
