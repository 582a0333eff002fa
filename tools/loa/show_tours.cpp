#include "show_tours.hpp"

#include <ostream>

#include "kept_tours.hpp"
#include "loa/format/drawing.hpp"
#include "loa/report/tours.hpp"
#include "printed_table.hpp"
#include "tour_summary.hpp"

namespace loa::cli {

bool show_tours(const ShowOptions& options, const config::Loaded& centre, Terminal& terminal)
{
    const auto kept = find_tours(options.store, *options.month, options.version);
    if (!kept) {
        return false;
    }
    const model::TourPlan& tours = *kept;
    print_tour_heading(tours, terminal);
    for (const model::TeamKind kind : {model::TeamKind::film, model::TeamKind::information}) {
        auto table = report::screening_table(centre.model, tours, kind, terminal.language);
        if (!table.rows.empty()) {
            terminal.out << '\n';
            print(terminal.out, std::move(table), terminal.columns, {7, 3});
        }
    }
    return true;
}

void draw_tours(const ShowOptions& options,
                date::year_month month,
                const config::Loaded& centre,
                Terminal& terminal)
{
    const model::TourPlan tours = kept_tours(options.store, month, options.version, options.centre);
    format::write_svg(terminal.out, report::tour_map(centre.model, tours, terminal.language));
}

} // namespace loa::cli
