#include "loa/report/week_table.hpp"

#include "loa/report/words.hpp"
#include "loa/text/messages/print.hpp"
#include "loa/time/clock.hpp"
#include "report/document_parts.hpp"
#include "report/sessions.hpp"

namespace loa::report {
namespace {

namespace messages = text::messages;

std::string note(const model::Airing& airing, Language language)
{
    std::string marks = airing.repeat ? said(messages::repeat_mark, language) : "";
    if (airing.pinned) {
        marks += (marks.empty() ? "" : ", ") + said(messages::pinned_mark, language);
    }
    return marks;
}

} // namespace

format::Table week_table(const model::Model& model,
                         const model::PlanVersion& plan,
                         const model::StationKey& station,
                         Language language)
{
    using format::CellAlign;
    const auto column = [&](const text::Message& title, CellAlign align, double share) {
        return format::Column{said(title, language), align, share};
    };
    format::Table table{{column(messages::column_time, CellAlign::left, 17),
                         column(messages::column_kind, CellAlign::left, 18),
                         column(messages::column_content, CellAlign::left, 70),
                         column(messages::column_length, CellAlign::right, 17),
                         column(messages::column_language, CellAlign::left, 22),
                         column(messages::column_source, CellAlign::left, 25),
                         column(messages::column_note, CellAlign::left, 12)},
                        {}};
    for (const Session& session : sessions(plan.timetable, station)) {
        table.rows.push_back({{session_heading(model, session, language)}, true});
        for (const model::Airing& airing : session.airings) {
            const AiringText what = airing_text(model, plan, airing, language);
            table.rows.push_back({{time::clock(airing.span.from()),
                                   kind_name(airing.kind, language),
                                   what.title,
                                   short_length(airing.span.length()),
                                   what.language,
                                   what.source,
                                   note(airing, language)},
                                  false});
        }
    }
    return table;
}

} // namespace loa::report
