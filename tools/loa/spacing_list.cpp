#include "spacing_list.hpp"

#include <algorithm>
#include <ostream>
#include <string>

#include <boost/json/object.hpp>
#include <fmt/format.h>

#include "loa/plan/spacing.hpp"
#include "loa/report/words.hpp"
#include "loa/text/messages/commands.hpp"
#include "wrapping.hpp"

namespace loa::cli {
namespace {

namespace m = text::messages::command;
using plan::Spacing;
using text::Sentence;

constexpr std::size_t most_listed = 5;
constexpr double hardly_uneven = 1.2;

std::vector<Spacing> listed(const model::PlanVersion& version)
{
    auto spacings = plan::worst_spaced(version, most_listed);
    std::erase_if(spacings, [](const Spacing& s) { return s.over_even < hardly_uneven; });
    return spacings;
}

std::string times(double value, text::Language language)
{
    std::string digits = fmt::format("{:.1f}", value);
    if (language == text::Language::vi) {
        std::ranges::replace(digits, '.', ',');
    }
    return digits;
}

std::string moment(time::Second t, text::Language language)
{
    return report::dated_weekday(time::day_of(t), language) + ' ' + report::hour(t, language);
}

std::string why(const Spacing& spacing, text::Language language)
{
    if (!spacing.wish) {
        return Sentence{m::plan_away_slots, {}}.in(language);
    }
    const bool gap = spacing.rule == "minimum-gap";
    const bool family = spacing.rule == "family-gap";
    const bool full = spacing.rule == "segment-capacity";
    const text::Message& message = gap      ? m::plan_away_gap
                                   : family ? m::plan_away_family
                                   : full   ? m::plan_away_full
                                            : m::plan_away_even;
    return Sentence{message, {moment(*spacing.wish, language)}}.in(language);
}

boost::json::value json_of(const std::optional<time::Second>& t)
{
    // Braces would make a list of one.
    return t ? boost::json::value(time::iso(*t)) : boost::json::value{};
}

} // namespace

void print_worst_spaced(const model::Model& model,
                        const model::PlanVersion& version,
                        Terminal& terminal)
{
    const auto language = terminal.language;
    const auto spacings = listed(version);
    if (spacings.empty()) {
        return;
    }
    terminal.out << '\n' << Sentence{m::plan_worst, {}}.in(language) << '\n';
    for (const Spacing& spacing : spacings) {
        const auto end = [&](const std::optional<time::Second>& t, const text::Message& none) {
            return t ? moment(*t, language) : Sentence{none, {}}.in(language);
        };
        const Sentence line{m::plan_away,
                            {report::station_name(model, spacing.station),
                             report::content_title(model, spacing.content),
                             std::to_string(spacing.airings),
                             end(spacing.from, m::plan_week_start),
                             end(spacing.until, m::plan_week_end),
                             times(spacing.over_even, language),
                             why(spacing, language)}};
        print_wrapped(terminal.out, "  – ", line.in(language), terminal.columns);
    }
}

boost::json::array worst_spaced_json(const model::PlanVersion& version)
{
    boost::json::array all;
    for (const Spacing& spacing : listed(version)) {
        all.push_back(boost::json::object{{"station", spacing.station.value},
                                          {"content", spacing.content.value},
                                          {"airings", spacing.airings},
                                          {"over_even", spacing.over_even},
                                          {"from", json_of(spacing.from)},
                                          {"until", json_of(spacing.until)},
                                          {"wish", json_of(spacing.wish)},
                                          {"rule", spacing.rule}});
    }
    return all;
}

} // namespace loa::cli
