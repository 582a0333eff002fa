#include "loa/model/place.hpp"

#include <algorithm>
#include <string_view>

namespace loa::model {
namespace {

std::string_view kind_word(CommuneKind kind)
{
    switch (kind) {
    case CommuneKind::ward:
        return "phường ";
    case CommuneKind::town:
        return "thị trấn ";
    case CommuneKind::commune:
        break;
    }
    return "xã ";
}

} // namespace

std::string printed(const Commune& commune)
{
    return std::string{kind_word(commune.kind)} + commune.name;
}

LanguageKey main_language(const Commune& commune)
{
    const auto main = std::ranges::max_element(commune.languages, {}, &LanguageShare::permille);
    return main == commune.languages.end() ? LanguageKey{} : main->language;
}

} // namespace loa::model
