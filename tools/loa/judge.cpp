#include "judge.hpp"

#include <algorithm>
#include <fstream>
#include <ostream>
#include <sstream>

#include <boost/json.hpp>

#include "finding_list.hpp"
#include "loa/error.hpp"
#include "loa/report/import_json.hpp"
#include "loa/report/words.hpp"
#include "loa/rules/rule.hpp"
#include "loa/text/messages/commands.hpp"
#include "wrapping.hpp"

namespace loa::cli {
namespace {

namespace m = text::messages::command;
using report::ImportedWeek;
using rules::Finding;

[[noreturn]] void refuse(const std::filesystem::path& file,
                         const text::Message& message,
                         std::vector<std::string> values = {})
{
    throw InvalidInput{{{.origin = {.file = file.string()},
                         .sentence = text::Sentence{message, std::move(values)}}}};
}

std::string bytes_of(const std::filesystem::path& file)
{
    std::ostringstream bytes;
    const std::ifstream in{file, std::ios::binary};
    if (std::filesystem::is_directory(file) || !in || !(bytes << in.rdbuf())) {
        refuse(file, m::timetable_unreadable);
    }
    return std::move(bytes).str();
}

ImportedWeek read(const config::Loaded& centre, const std::filesystem::path& file)
{
    ImportedWeek week = report::read_week_json(bytes_of(file), file.string());
    const std::string& ours = centre.model.centre.key;
    if (week.centre != ours) {
        refuse(file, m::timetable_of_another, {week.centre, ours});
    }
    if (week.dataset != centre.model.province.dataset) {
        refuse(file, m::timetable_of_another, {week.dataset, centre.model.province.dataset});
    }
    return week;
}

void print(const model::Model& model,
           const ImportedWeek& week,
           const std::vector<Finding>& found,
           Terminal& terminal)
{
    const auto say = [&](const text::Message& message, std::vector<std::string> values) {
        const text::Sentence sentence{message, std::move(values)};
        print_wrapped(terminal.out, "", sentence.in(terminal.language), terminal.columns);
    };
    say(m::judged,
        {time::to_string(week.week),
         report::date_range(time::span(week.week)),
         report::number(std::ssize(week.timetable.airings()), terminal.language)});
    if (found.empty()) {
        say(m::judged_clean, {});
        return;
    }
    const auto hard = std::ranges::count(found, rules::Severity::hard, &Finding::severity);
    say(m::judged_found, {std::to_string(hard), std::to_string(std::ssize(found) - hard)});
    print_findings(model, found, terminal);
}

} // namespace

Exit judge_timetable(const config::Loaded& centre,
                     const std::filesystem::path& file,
                     bool json,
                     Terminal& terminal)
{
    const ImportedWeek week = read(centre, file);
    const auto found =
        rules::findings(rules::catalogue(centre.pack),
                        {centre.model, week.timetable, week.history, time::span(week.week)});
    if (json) {
        const boost::json::object object{{"schema", "loa-check"},
                                         {"version", 1},
                                         {"week", time::to_string(week.week)},
                                         {"findings", findings_json(found)}};
        terminal.out << boost::json::serialize(object) << '\n';
    } else {
        print(centre.model, week, found, terminal);
    }
    return found.empty() ? Exit::done : Exit::found;
}

} // namespace loa::cli
