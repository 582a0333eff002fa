#include "loa/report/district_summary.hpp"

#include <algorithm>
#include <iterator>
#include <map>

#include "loa/report/bump_sentence.hpp"
#include "loa/report/words.hpp"
#include "loa/text/messages/print.hpp"
#include "report/columns.hpp"
#include "report/document_parts.hpp"
#include "report/even_decimals.hpp"
#include "report/sessions.hpp"

namespace loa::report {
namespace {

namespace messages = text::messages;
using format::CellAlign;
using format::Column;
using std::chrono::seconds;

struct StationSums {
    int sessions{};
    int bulletins{};
    int slogans{};
    int notices{};
    seconds time{};
    std::map<model::LanguageKey, seconds> by_language;
    int missing{};
};

void count(const model::Airing& airing, const model::Content* content, StationSums& sums)
{
    sums.bulletins += airing.kind == model::SegmentKind::bulletin ? 1 : 0;
    sums.slogans += airing.kind == model::SegmentKind::slogan ? 1 : 0;
    sums.notices += airing.kind == model::SegmentKind::notice ? 1 : 0;
    sums.time += airing.span.length();
    if (content != nullptr) {
        sums.by_language[content->language] += airing.span.length();
    }
}

StationSums
sums_of(const model::Model& model, const model::PlanVersion& plan, const model::StationKey& station)
{
    StationSums sums;
    for (const Session& session : sessions(plan.timetable, station)) {
        ++sums.sessions;
        for (const model::Airing& airing : session.airings) {
            if (planned(airing.kind)) {
                count(airing, content_of(model, plan, airing.content), sums);
            }
        }
    }
    for (const model::Bump& bump : plan.bumped) {
        if (bump.demand.station == station) {
            sums.missing += std::max(0, bump.missing());
        }
    }
    return sums;
}

void add(StationSums& total, const StationSums& more)
{
    total.sessions += more.sessions;
    total.bulletins += more.bulletins;
    total.slogans += more.slogans;
    total.notices += more.notices;
    total.time += more.time;
    total.missing += more.missing;
    for (const auto& [language, time] : more.by_language) {
        total.by_language[language] += time;
    }
}

// Languages that are aired, as province.toml orders them.
std::vector<model::LanguageKey> aired_languages(const model::Model& model, const StationSums& total)
{
    std::vector<model::LanguageKey> languages;
    for (const model::Language& language : model.province.languages) {
        if (total.by_language.contains(language.key)) {
            languages.push_back(language.key);
        }
    }
    return languages;
}

std::vector<Column> commune_columns(const model::Model& model,
                                    const std::vector<model::LanguageKey>& languages,
                                    Language language)
{
    const Columns column{language};
    std::vector<Column> columns{column.centre(messages::column_number, 9),
                                column.left(messages::column_station_place, 60),
                                column.centre(messages::column_border, 13),
                                column.centre(messages::column_working, 14),
                                column.right(messages::column_sessions, 13),
                                column.right(messages::column_bulletins, 13),
                                column.right(messages::column_slogans, 14),
                                column.right(messages::column_notices, 15),
                                column.right(messages::column_minutes, 15)};
    for (const model::LanguageKey& key : languages) {
        const std::string name = language_name(model, key);
        columns.push_back(
            {said(messages::column_minutes_in, language, {name}), CellAlign::right, 14});
    }
    columns.push_back(column.right(messages::column_short_of, 18));
    return columns;
}

void add_figures(const StationSums& sums,
                 const std::vector<model::LanguageKey>& languages,
                 Language language,
                 format::Row& row)
{
    for (const int figure : {sums.sessions, sums.bulletins, sums.slogans, sums.notices}) {
        row.cells.push_back(number(figure, language));
    }
    row.cells.push_back(minutes(sums.time, language));
    for (const model::LanguageKey& key : languages) {
        const auto it = sums.by_language.find(key);
        row.cells.push_back(it == sums.by_language.end() ? "–" : minutes(it->second, language));
    }
    row.cells.push_back(number(sums.missing, language));
}

format::Row row_without_station(const model::Commune& commune,
                                const std::vector<model::Demand>& demands,
                                Language language)
{
    std::vector<model::Demand> owed;
    std::ranges::copy_if(demands, std::back_inserter(owed), [&](const model::Demand& demand) {
        return demand.commune == commune.code;
    });
    return {{printed(commune),
             commune.border ? yes_or_no(true, language) : "",
             commune.population == 0 ? "–" : number(commune.population, language),
             owed_by_form(owed, language)},
            false};
}

} // namespace

format::Table
commune_table(const model::Model& model, const model::PlanVersion& plan, Language language)
{
    const std::vector<const model::Station*> stations = by_commune(model);
    std::vector<StationSums> sums;
    StationSums total;
    for (const model::Station* station : stations) {
        sums.push_back(sums_of(model, plan, station->key));
        add(total, sums.back());
    }
    const std::vector<model::LanguageKey> languages = aired_languages(model, total);

    format::Table table{commune_columns(model, languages, language), {}};
    for (std::size_t i = 0; i != stations.size(); ++i) {
        const model::Commune* commune = find(model, stations[i]->commune);
        const bool border = commune != nullptr && commune->border;
        format::Row row{{number(static_cast<std::int64_t>(i) + 1, language),
                         place_name(model, *stations[i]),
                         border ? yes_or_no(true, language) : "",
                         working_clusters(model, *stations[i], time::span(plan.week))},
                        false};
        add_figures(sums[i], languages, language, row);
        table.rows.push_back(std::move(row));
    }
    format::Row last{{"", said(messages::summary_total, language), "", ""}, true};
    add_figures(total, languages, language, last);
    table.rows.push_back(std::move(last));
    even_decimals(table, language);
    return table;
}

format::Table
bump_table(const model::Model& model, const model::PlanVersion& plan, Language language)
{
    const Columns column{language};
    format::Table table{{column.left(messages::column_commune, 40),
                         column.left(messages::column_missing_what, 101),
                         column.left(messages::column_reason, 55),
                         column.left(messages::column_remedy, 56)},
                        {}};
    for (const model::Bump& bump : plan.bumped) {
        table.rows.push_back({{demand_place(model, bump.demand),
                               bump_missing(model, bump, language),
                               rule_reason(bump.rule, language),
                               bump_remedy(model, bump, language)},
                              false});
    }
    return table;
}

format::Table
collision_table(const model::Model& model, const model::PlanVersion& plan, Language language)
{
    const Columns column{language};
    format::Table table{{column.left(messages::column_commune, 50),
                         column.left(messages::column_time, 42),
                         column.left(messages::column_placed, 75),
                         column.left(messages::column_waiting, 75)},
                        {}};
    const auto title = [&](const model::ContentKey& key) {
        const model::Content* content = content_of(model, plan, key);
        return key.empty() ? "–" : content == nullptr ? key.value : content->title;
    };
    for (const model::Collision& collision : plan.collisions) {
        const model::Station* station = find(model, collision.station);
        table.rows.push_back(
            {{station == nullptr ? collision.station.value : place_name(model, *station),
              dated_weekday(time::day_of(collision.span.from()), language) + ", " +
                  hour(collision.span.from(), language),
              title(collision.placed),
              title(collision.waiting)},
             false});
    }
    return table;
}

format::Table without_station_table(const model::Model& model, time::Week week, Language language)
{
    const std::vector<model::Demand> demands = due(model, time::span(week));
    const Columns column{language};
    format::Table table{{column.left(messages::column_commune, 50),
                         column.centre(messages::column_border, 18),
                         column.right(messages::column_population, 22),
                         column.left(messages::column_owed, 150)},
                        {}};
    for (const bool border : {true, false}) {
        for (const model::Commune& commune : model.communes) {
            if (commune.border == border && stations_of(model, commune.code).empty()) {
                table.rows.push_back(row_without_station(commune, demands, language));
            }
        }
    }
    return table;
}

} // namespace loa::report
