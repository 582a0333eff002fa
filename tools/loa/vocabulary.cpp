#include "vocabulary.hpp"

#include <algorithm>
#include <array>

#include "loa/text/messages/command_line.hpp"

namespace loa::cli {
namespace {

namespace m = text::messages::command;

constexpr std::array options{
    Option{Word::help, "--help", nullptr, "", m::help_help},
    Option{Word::version, "--version", nullptr, "", m::help_version},
    Option{Word::lang, "--lang", &m::value_lang, "en", m::help_lang},
    Option{Word::store, "--store", &m::value_file, "phong-tho.db", m::help_store},
    Option{Word::json, "--json", nullptr, "", m::help_json},
    Option{Word::csv, "--csv", nullptr, "", m::help_csv},
    Option{Word::quiet, "--quiet", nullptr, "", m::help_quiet},
    Option{Word::seed, "--seed", &m::value_number, "7", m::help_seed},
    Option{Word::effort, "--effort", &m::value_effort, "best", m::help_effort},
    Option{Word::same_order, "--same-order", nullptr, "", m::help_same_order},
    Option{Word::threads, "--threads", &m::value_number, "2", m::help_threads},
    Option{Word::week, "--week", &m::value_week, "2022-W47", m::help_week},
    Option{Word::check_week, "--week", &m::value_week, "2022-W47", m::help_check_week},
    Option{Word::month, "--month", &m::value_month, "2022-11", m::help_month},
    Option{Word::tour_from, "--from", &m::value_day, "2022-11-05", m::help_tour_from},
    Option{Word::map, "--map", nullptr, "", m::help_map},
    Option{Word::keep, "--keep", &m::value_keep, "announced", m::help_keep},
    Option{Word::prove, "--prove", nullptr, "", m::help_prove_tours},
    Option{Word::change, "--change", &m::value_change, "closed sll-2 2022-11-05", m::help_change},
    Option{Word::period, "--period", &m::value_period, "2022-11", m::help_period},
    Option{Word::from, "--from", &m::value_day, "2022-11-01", m::help_from},
    Option{Word::to, "--to", &m::value_day, "2022-11-30", m::help_to},
    Option{Word::timetable, "--timetable", &m::value_file, "2022-W47.json", m::help_timetable},
    Option{Word::station, "--station", &m::value_key, "sll", m::help_station},
    Option{Word::commune, "--commune", &m::value_key, "03550", m::help_commune},
    Option{Word::plan_version, "--version", &m::value_number, "2", m::help_plan_version},
    Option{Word::as, "--as", &m::value_as, "pdf,csv,json", m::help_as},
    Option{Word::out, "--out", &m::value_folder, "out", m::help_out},
    Option{Word::date, "--date", &m::value_day, "2022-11-18", m::help_date},
    Option{Word::number, "--number", &m::value_text, "05", m::help_number},
};
static_assert(std::ranges::is_sorted(options, {}, &Option::word));

constexpr std::array of_all{Word::help, Word::version, Word::lang};
constexpr std::array of_init{Word::quiet, Word::lang, Word::help};
constexpr std::array of_check{
    Word::check_week, Word::timetable, Word::json, Word::lang, Word::help};
constexpr std::array of_plan{Word::week,
                             Word::seed,
                             Word::effort,
                             Word::same_order,
                             Word::threads,
                             Word::store,
                             Word::json,
                             Word::quiet,
                             Word::lang,
                             Word::help};
constexpr std::array of_tour{Word::month,
                             Word::tour_from,
                             Word::keep,
                             Word::change,
                             Word::prove,
                             Word::seed,
                             Word::effort,
                             Word::threads,
                             Word::store,
                             Word::json,
                             Word::quiet,
                             Word::lang,
                             Word::help};
constexpr std::array of_hang{
    Word::month, Word::seed, Word::store, Word::json, Word::quiet, Word::lang, Word::help};
constexpr std::array of_show{Word::week,
                             Word::month,
                             Word::map,
                             Word::station,
                             Word::commune,
                             Word::plan_version,
                             Word::store,
                             Word::lang,
                             Word::help};
constexpr std::array of_audit{Word::week,
                              Word::month,
                              Word::period,
                              Word::from,
                              Word::to,
                              Word::json,
                              Word::csv,

                              Word::store,
                              Word::lang,
                              Word::help};
constexpr std::array of_export{Word::week,
                               Word::month,
                               Word::as,
                               Word::out,
                               Word::date,
                               Word::number,
                               Word::plan_version,
                               Word::store,
                               Word::quiet,
                               Word::lang,
                               Word::help};

constexpr std::array all_verbs{
    Verb{"init", m::value_folder, m::help_init, of_init},
    Verb{"check", m::value_centre, m::help_check, of_check},
    Verb{"plan", m::value_centre, m::help_plan, of_plan},
    Verb{"tour", m::value_centre, m::help_tour, of_tour},
    Verb{"hang", m::value_centre, m::help_hang, of_hang},
    Verb{"show", m::value_centre, m::help_show, of_show},
    Verb{"audit", m::value_centre, m::help_audit, of_audit},
    Verb{"export", m::value_centre, m::help_export, of_export},
};

} // namespace

std::span<const Verb> verbs()
{
    return all_verbs;
}

const Option& option(Word word)
{
    return options.at(static_cast<std::size_t>(word));
}

const Verb* find_verb(std::string_view name)
{
    const auto* const found = std::ranges::find(all_verbs, name, &Verb::name);
    return found == all_verbs.end() ? nullptr : &*found;
}

std::span<const Word> options_of_all()
{
    return of_all;
}

} // namespace loa::cli
