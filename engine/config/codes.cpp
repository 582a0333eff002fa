#include "config/codes.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "loa/text/normal.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;

std::string with_codes(const std::vector<const model::Commune*>& communes)
{
    std::string list;
    for (const model::Commune* commune : communes) {
        list += (list.empty() ? "" : ", ") + model::printed(*commune) + " (" + commune->code.value +
                ")";
    }
    return list;
}

void report_unknown_code(Draft& draft, const Item& code)
{
    const auto meant = named(draft, code.written);
    const model::CommuneCode padded{"0" + code.written};
    if (std::ranges::find(draft.places, padded, &model::Commune::code) != draft.places.end()) {
        draft.mistakes.add(code.origin, messages::code_without_zero, {code.written, padded.value});
    } else if (meant.empty()) {
        draft.mistakes.add(
            code.origin, messages::no_code, {code.written, draft.model.province.dataset});
    } else {
        const bool one = meant.size() == 1;
        draft.mistakes.add(code.origin,
                           one ? messages::name_for_code : messages::name_of_several,
                           {code.written, with_codes(meant)});
    }
}

// Shares may have one decimal: 12.5 is 125 ‰.
std::optional<int> read_permille(std::string_view percent)
{
    const auto value = read_degrees(percent);
    if (!value || *value <= 0 || *value > 100) {
        return std::nullopt;
    }
    const long permille = std::lround(*value * 10);
    return std::abs(*value * 10 - static_cast<double>(permille)) < 1e-6
               ? std::optional{static_cast<int>(permille)}
               : std::nullopt;
}

} // namespace

bool is_called(const model::Commune& commune, std::string_view name)
{
    return name == commune.name || name == model::printed(commune) ||
           std::ranges::find(commune.aliases, name) != commune.aliases.end();
}

std::vector<const model::Commune*> named(const Draft& draft, std::string_view name)
{
    const std::string wanted = text::folded(name);
    const auto same = [&](const std::string& known) { return text::folded(known) == wanted; };
    std::vector<const model::Commune*> found;
    for (const model::Commune& commune : draft.places) {
        if (same(commune.name) || same(model::printed(commune)) ||
            std::ranges::any_of(commune.aliases, same)) {
            found.push_back(&commune);
        }
    }
    return found;
}

const model::Commune* judged_commune(Draft& draft, const Item& code, Whose whose)
{
    if (!draft.places_complete) {
        return nullptr;
    }
    const auto place =
        std::ranges::find(draft.places, model::CommuneCode{code.written}, &model::Commune::code);
    if (place == draft.places.end()) {
        report_unknown_code(draft, code);
        return nullptr;
    }
    const std::string& district = draft.model.centre.district_code;
    if (whose == Whose::centre && !draft.model.communes.empty() &&
        place->district_code != district) {
        draft.mistakes.add(code.origin,
                           messages::commune_elsewhere,
                           {code.written, model::printed(*place), place->district, district});
        return nullptr;
    }
    return &*place;
}

std::vector<model::LanguageShare> read_shares(Draft& draft, const Entry& row)
{
    std::vector<model::LanguageShare> shares;
    int sum = 0;
    bool good = true;
    for (const Item& item : row.items("languages")) {
        const std::size_t colon = std::min(item.written.find(':'), item.written.size());
        const model::LanguageKey key{item.written.substr(0, colon)};
        const auto permille = read_permille(
            std::string_view{item.written}.substr(std::min(colon + 1, item.written.size())));
        draft.names.refer(Thing::language, key.value, item.origin);
        if (!permille || key.empty()) {
            row.mistake("languages", messages::not_a_share, {item.written});
            good = false;
        } else if (std::ranges::find(shares, key, &model::LanguageShare::language) !=
                   shares.end()) {
            row.mistake("languages", messages::language_twice, {key.value});
            good = false;
        } else {
            shares.push_back({key, *permille});
            sum += *permille;
        }
    }
    if (good && !shares.empty() && sum != 1000) {
        row.mistake(
            "languages",
            messages::shares_not_whole,
            {sum % 10 == 0 ? std::to_string(sum / 10) : fmt::format("{}.{}", sum / 10, sum % 10)});
    }
    std::ranges::stable_sort(shares, std::ranges::greater{}, &model::LanguageShare::permille);
    return shares;
}

} // namespace loa::config
