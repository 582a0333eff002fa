#include "loa/report/week_table.hpp"

#include "loa/report/words.hpp"
#include "loa/text/messages/print.hpp"
#include "loa/time/clock.hpp"
#include "report/columns.hpp"
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
    const Columns column{language};
    format::Table table{{column.left(messages::column_time, 17),
                         column.left(messages::column_kind, 18),
                         column.left(messages::column_content, 70),
                         column.right(messages::column_length, 17),
                         column.left(messages::column_language, 22),
                         column.left(messages::column_source, 25),
                         column.left(messages::column_note, 12)},
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
