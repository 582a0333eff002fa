#include "loa/error.hpp"

#include <utility>

namespace loa {
namespace {

std::string log_text(const std::vector<Mistake>& mistakes)
{
    std::string all;
    for (const Mistake& mistake : mistakes) {
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

} // namespace loa
