#include "tour_proofs.hpp"

#include <ostream>
#include <string>
#include <string_view>
#include <utility>

#include <boost/json/object.hpp>

#include "loa/report/words.hpp"
#include "loa/text/messages/tours.hpp"
#include "wrapping.hpp"

namespace loa::cli {
namespace {

namespace json = boost::json;
namespace m = text::messages::tours;

std::string left_out(const touring::Bound& bound, text::Language language)
{
    std::string words = text::Sentence{m::leaves_films}.in(language);
    if (!bound.ways) {
        words += ", " + text::Sentence{m::leaves_ways}.in(language);
    }
    if (!bound.nights) {
        words += ", " + text::Sentence{m::leaves_nights}.in(language);
    }
    return words;
}

const text::Message& name_of(touring::Goal goal)
{
    switch (goal) {
    case touring::Goal::changed:
        return m::proof_changed;
    case touring::Goal::shortfall:
        return m::proof_shortfall;
    case touring::Goal::norms:
        return m::proof_norms;
    case touring::Goal::unfairness:
        return m::proof_unfairness;
    case touring::Goal::effort:
        break;
    }
    return m::proof_effort;
}

void print_proof(const text::Message& name,
                 std::int64_t value,
                 const touring::Bound& bound,
                 Terminal& terminal)
{
    const auto figure = [&](std::int64_t number) {
        return report::number(number, terminal.language);
    };
    const std::string what = text::Sentence{name}.in(terminal.language);
    if (!bound.solved) {
        say(m::proof_unsolved, {what, figure(value)}, terminal, "  ");
    } else if (bound.value >= value) {
        say(m::proof_closed, {what, figure(value)}, terminal, "  ");
    } else {
        say(m::proof_open,
            {what,
             figure(value),
             figure(bound.value),
             report::percent(value - bound.value, value, terminal.language),
             left_out(bound, terminal.language)},
            terminal,
            "  ");
    }
}

std::string_view key_of(touring::Goal goal)
{
    switch (goal) {
    case touring::Goal::changed:
        return "changed";
    case touring::Goal::shortfall:
        return "shortfall";
    case touring::Goal::norms:
        return "below_norm";
    case touring::Goal::unfairness:
        return "unfairness";
    case touring::Goal::effort:
        break;
    }
    return "effort";
}

json::object level_json(const touring::Level& level)
{
    json::array left_out{"films"};
    if (!level.bound.ways) {
        left_out.emplace_back("ways");
    }
    if (!level.bound.nights) {
        left_out.emplace_back("nights");
    }
    return {{"goal", key_of(level.goal)},
            {"cost", level.cost},
            {"bound", level.bound.value},
            {"solved", level.bound.solved},
            {"left_out", std::move(left_out)}};
}

} // namespace

void print_proofs(const std::vector<plan::TourProof>& proofs, Terminal& terminal)
{
    terminal.out << '\n';
    for (const plan::TourProof& proof : proofs) {
        say(proof.kind == model::TeamKind::film ? m::proof_of_films : m::proof_of_information,
            {},
            terminal);
        for (const touring::Level& level : proof.levels) {
            print_proof(name_of(level.goal), level.cost, level.bound, terminal);
        }
        if (proof.better_met) {
            say(m::proof_better, {}, terminal, "  ");
        }
    }
}

json::array proofs_json(const std::vector<plan::TourProof>& proofs)
{
    json::array all;
    for (const plan::TourProof& proof : proofs) {
        json::array levels;
        for (const touring::Level& level : proof.levels) {
            levels.emplace_back(level_json(level));
        }
        all.emplace_back(
            json::object{{"kind", proof.kind == model::TeamKind::film ? "film" : "information"},
                         {"levels", std::move(levels)},
                         {"better_met", proof.better_met}});
    }
    return all;
}

} // namespace loa::cli
