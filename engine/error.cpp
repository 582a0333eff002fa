#include "loa/error.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace loa {
namespace {

// Of many mistakes the first few: a log is no place for 800,000 lines.
std::string log_text(const std::vector<Mistake>& mistakes)
{
    constexpr std::size_t most = 200;
    std::string all;
    for (const Mistake& mistake : std::span{mistakes}.first(std::min(mistakes.size(), most))) {
        all += (all.empty() ? "" : "\n") + shown(mistake, text::Language::en);
    }
    return all;
}

} // namespace

std::string shown(const Origin& origin, text::Language language)
{
    std::string place = origin.file;
    if (origin.line > 0) {
        place += ':' + std::to_string(origin.line);
    }
    if (origin.column > 0) {
        place += ':' + std::to_string(origin.column);
    }
    if (!origin.heading.empty()) {
        place += language == text::Language::vi ? ", cột \"" : ", column \"";
        place += origin.heading + '"';
    }
    return place;
}

std::string shown(const Mistake& mistake, text::Language language)
{
    const std::string place = shown(mistake.origin, language);
    const std::string sentence = mistake.sentence.in(language);
    return place.empty() ? sentence : place + ": " + sentence;
}

Error::Error(std::vector<Mistake> mistakes)
    : std::runtime_error{log_text(mistakes)}, mistakes_{std::move(mistakes)}
{
}

InvalidInput::InvalidInput(std::vector<Mistake> mistakes, std::vector<Mistake> warnings)
    : Error{std::move(mistakes)}, warnings_{std::move(warnings)}
{
}

} // namespace loa
