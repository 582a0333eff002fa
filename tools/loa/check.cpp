#include <algorithm>
#include <ostream>

#include <boost/json.hpp>
#include <fmt/format.h>

#include "commands.hpp"
#include "finding_list.hpp"
#include "judge.hpp"
#include "loa/config/load.hpp"
#include "loa/plan/capacity.hpp"
#include "loa/report/bump_sentence.hpp"
#include "loa/report/export_json.hpp"
#include "loa/report/words.hpp"
#include "loa/rules/session.hpp"
#include "loa/text/messages/commands.hpp"
#include "missing_list.hpp"
#include "printed_table.hpp"
#include "wrapping.hpp"

namespace loa::cli {
namespace {

namespace m = text::messages::command;
using config::Loaded;
using plan::Account;
using text::Language;

std::string
in(const text::Message& message, Language language, std::vector<std::string> values = {})
{
    return text::Sentence{message, std::move(values)}.in(language);
}

// The week of `today`; when all campaigns that end have ended, the last week of the latest.
time::Week default_week(const model::Model& model, time::Day today)
{
    const auto always = time::DateSpan::always();
    std::optional<time::Day> last;
    for (const model::Campaign& campaign : model.campaigns) {
        if (campaign.days.until() != always.until()) {
            last = std::max(last.value_or(campaign.days.last()), campaign.days.last());
        }
    }
    return time::week_of(last ? std::min(*last, today) : today);
}

struct Checked {
    time::Week week;
    plan::Capacity capacity;
    std::vector<model::Bump> cannot;
    std::vector<rules::Finding> findings;
};

Checked checked(const Loaded& centre, time::Week week)
{
    Checked result{.week = week,
                   .capacity = plan::capacity_account(centre.model, centre.pack, week),
                   .cannot = {},
                   .findings =
                       rules::session_findings(centre.model, centre.pack, time::span(week))};
    for (const Account& line : result.capacity.lines) {
        std::ranges::copy(line.cannot, std::back_inserter(result.cannot));
    }
    return result;
}

// The commune, with the station's key where it has several.
std::string place_of(const model::Model& model,
                     const model::CommuneCode& code,
                     const model::StationKey& station)
{
    const std::string commune = report::commune_name(model, code);
    const bool alone = stations_of(model, code).size() == 1;
    return alone ? commune : commune + " (" + station.value + ')';
}

// Told once for all lines of a place.
std::string place_of(const model::Model& model, const Account& line, Language language)
{
    if (line.station.empty()) {
        return report::commune_name(model, line.commune) + " (" + in(m::no_station_here, language) +
               ')';
    }
    return place_of(model, line.commune, line.station);
}

format::Table account_columns(Language language)
{
    using format::CellAlign;
    return {.columns = {{.title = in(m::column_place, language)},
                        {.title = in(m::column_form, language)},
                        {.title = in(m::column_language, language)},
                        {.title = in(m::column_asked, language), .align = CellAlign::right},
                        {.title = in(m::column_fits, language), .align = CellAlign::right},
                        {.title = in(m::column_asked_minutes, language), .align = CellAlign::right},
                        {.title = in(m::column_open_minutes, language), .align = CellAlign::right},
                        {.title = in(m::column_why, language)}},
            .rows = {}};
}

format::Table
account_table(const model::Model& model, const std::vector<Account>& account, Language language)
{
    format::Table table = account_columns(language);
    std::string told;
    for (const Account& line : account) {
        if (line.asked == 0) {
            continue;
        }
        const std::string place = place_of(model, line, language);
        table.rows.push_back(
            {.cells = {place == told ? "" : place,
                       report::form_name(line.form, language),
                       report::language_name(model, line.language),
                       std::to_string(line.asked),
                       std::to_string(line.fits),
                       report::minutes(line.asked_time, language),
                       report::minutes(line.open_time, language),
                       line.rule.empty() ? "" : report::rule_title(line.rule, language)}});
        told = place;
    }
    return table;
}

void print_warnings(const Loaded& centre, Terminal& terminal)
{
    if (centre.warnings.empty()) {
        return;
    }
    terminal.out << '\n';
    say(m::check_warnings, {std::to_string(centre.warnings.size())}, terminal);
    for (const Mistake& warning : centre.warnings) {
        print_wrapped(terminal.out, "  ", shown(warning, terminal.language), terminal.columns);
    }
}

void print_session_findings(const Loaded& centre, const Checked& result, Terminal& terminal)
{
    if (result.findings.empty()) {
        return;
    }
    terminal.out << '\n';
    say(m::check_findings, {std::to_string(result.findings.size())}, terminal);
    print_findings(centre.model, result.findings, terminal);
}

// Stations at which every demand fits, but not all of them.
void print_crowded(const model::Model& model,
                   const std::vector<plan::Crowded>& crowded,
                   Terminal& terminal)
{
    if (crowded.empty()) {
        return;
    }
    say(m::check_crowded, {std::to_string(crowded.size())}, terminal);
    for (const plan::Crowded& station : crowded) {
        const std::string line = in(m::check_crowded_line,
                                    terminal.language,
                                    {place_of(model, station.commune, station.station),
                                     std::to_string(station.missing),
                                     std::to_string(station.asked)});
        print_wrapped(terminal.out, "  ", line, terminal.columns);
    }
    print_wrapped(
        terminal.out, "    → ", in(m::check_crowded_remedy, terminal.language), terminal.columns);
}

bool owes_other_forms(const model::Model& model)
{
    return std::ranges::any_of(model.campaigns, [](const model::Campaign& campaign) {
        return std::ranges::any_of(campaign.owed, [](const model::Owed& owed) {
            return !model::by_loudspeaker(owed.form);
        });
    });
}

void print_account(const Loaded& centre, const Checked& result, Terminal& terminal)
{
    terminal.out << '\n';
    say(m::check_account,
        {time::to_string(result.week), report::date_range(time::span(result.week))},
        terminal);
    terminal.out << '\n';
    print(terminal.out,
          account_table(centre.model, result.capacity.lines, terminal.language),
          terminal.columns);
    terminal.out << '\n';
    if (!result.cannot.empty()) {
        say(m::check_cannot, {std::to_string(result.cannot.size())}, terminal);
        print_missing(centre.model, missing_of(result.cannot, terminal.language), terminal);
    }
    print_crowded(centre.model, result.capacity.crowded, terminal);
    if (result.cannot.empty() && result.capacity.crowded.empty()) {
        say(m::check_all_fits, {}, terminal);
    }
    if (owes_other_forms(centre.model)) {
        say(m::check_other_forms, {}, terminal);
    }
}

void print_all(const Loaded& centre, const Checked& result, Terminal& terminal)
{
    const model::Model& model = centre.model;
    say(m::check_summary,
        {model.centre.name,
         std::to_string(model.communes.size()),
         std::to_string(model.stations.size()),
         std::to_string(model.contents.size()),
         std::to_string(model.campaigns.size())},
        terminal);
    say(m::check_no_mistakes, {}, terminal);
    print_warnings(centre, terminal);
    print_session_findings(centre, result, terminal);
    print_account(centre, result, terminal);
}

boost::json::array mistakes_json(const std::vector<Mistake>& mistakes, Language language)
{
    boost::json::array all;
    for (const Mistake& mistake : mistakes) {
        all.push_back({{"file", mistake.origin.file},
                       {"line", mistake.origin.line},
                       {"column", mistake.origin.column},
                       {"heading", mistake.origin.heading},
                       {"sentence", mistake.sentence.in(language)}});
    }
    return all;
}

boost::json::array account_json(const std::vector<Account>& account)
{
    boost::json::array all;
    for (const Account& line : account) {
        all.push_back({{"commune", line.commune.value},
                       {"station", line.station.value},
                       {"form", report::form_key(line.form)},
                       {"language", line.language.value},
                       {"asked", line.asked},
                       {"fits", line.fits},
                       {"asked_seconds", line.asked_time.count()},
                       {"open_seconds", line.open_time.count()},
                       {"rule", line.rule}});
    }
    return all;
}

boost::json::array crowded_json(const std::vector<plan::Crowded>& crowded)
{
    boost::json::array all;
    for (const plan::Crowded& station : crowded) {
        all.push_back({{"commune", station.commune.value},
                       {"station", station.station.value},
                       {"asked", station.asked},
                       {"missing", station.missing}});
    }
    return all;
}

void print_json(const Loaded& centre, const Checked& result, Terminal& terminal)
{
    const boost::json::object object{
        {"schema", "loa-check"},
        {"version", 1},
        {"centre", centre.model.centre.key},
        {"mistakes", boost::json::array{}},
        {"warnings", mistakes_json(centre.warnings, terminal.language)},
        {"findings", findings_json(result.findings)},
        {"week", time::to_string(result.week)},
        {"account", account_json(result.capacity.lines)},
        {"crowded", crowded_json(result.capacity.crowded)},
        {"cannot", bumps_json(centre.model, result.cannot, terminal.language)}};
    terminal.out << boost::json::serialize(object) << '\n';
}

bool clean(const Checked& result)
{
    return result.cannot.empty() && result.capacity.crowded.empty() && result.findings.empty();
}

} // namespace

Exit run_check(const CheckOptions& options, Terminal& terminal)
{
    try {
        const Loaded centre = config::load(options.centre);
        if (options.timetable) {
            return judge_timetable(centre, *options.timetable, options.json, terminal);
        }
        const time::Week week =
            options.week.value_or(default_week(centre.model, time::day_of(terminal.now)));
        const Checked result = checked(centre, week);
        options.json ? print_json(centre, result, terminal) : print_all(centre, result, terminal);
        return clean(result) ? Exit::done : Exit::found;
    } catch (const InvalidInput& error) {
        if (!options.json) {
            throw;
        }
        const boost::json::object object{
            {"schema", "loa-check"},
            {"version", 1},
            {"mistakes", mistakes_json(error.mistakes(), terminal.language)},
            {"warnings", mistakes_json(error.warnings(), terminal.language)}};
        terminal.out << boost::json::serialize(object) << '\n';
        return Exit::input;
    }
}

} // namespace loa::cli
