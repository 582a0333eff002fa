#include <algorithm>
#include <set>

#include "config/codes.hpp"
#include "config/files.hpp"
#include "config/suggest.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;

// The district's communes as the province knows them.
void take_district(Draft& draft)
{
    const std::string& district = draft.model.centre.district_code;
    std::vector<std::string> known;
    for (const model::Commune& place : draft.places) {
        if (place.district_code == district) {
            draft.model.communes.push_back(place);
        }
        const std::string name = place.district_code + " " + place.district;
        if (std::ranges::find(known, name) == known.end()) {
            known.push_back(name);
        }
    }
    if (draft.places_complete && draft.model.communes.empty() && !district.empty()) {
        draft.mistakes.add(draft.district_origin, messages::no_district, {district, listed(known)});
    }
}

void check_name(Draft& draft, const Entry& row, const model::Commune& commune)
{
    const std::string name = row.text("name");
    if (name.empty() || is_called(commune, name)) {
        return;
    }
    const auto others = named(draft, name);
    const bool same_but_spelled =
        std::ranges::find(others, commune.code, &model::Commune::code) != others.end();
    if (others.size() == 1 && !same_but_spelled) {
        row.mistake(
            "name",
            messages::name_of_other_code,
            {commune.code.value, model::printed(commune), name, others.front()->code.value});
    } else {
        row.mistake(
            "name",
            messages::name_of_no_code,
            {commune.code.value, model::printed(commune), name, draft.model.province.dataset});
    }
}

void take_figures(Draft& draft, const Entry& row, const model::CommuneCode& code)
{
    const auto figure = [&](std::string_view column) {
        return row.value_or(column, spelled::whole, std::int64_t{0});
    };
    auto shares = read_shares(draft, row);
    const std::int64_t population = figure("population");
    const std::int64_t households = figure("households");
    const std::int64_t poor = figure("poor_households");
    if (households > 0 && poor > households) {
        row.mistake("poor_households",
                    messages::poor_over_all,
                    {std::to_string(poor), std::to_string(households)});
    }
    const auto commune = std::ranges::find(draft.model.communes, code, &model::Commune::code);
    if (commune == draft.model.communes.end()) {
        return;
    }
    commune->population = population;
    commune->households = households;
    commune->poor_households = poor;
    if (!shares.empty()) {
        commune->languages = std::move(shares);
    }
}

// A row without a code may still tell by its name which one is meant.
void report_no_code(Draft& draft, const Entry& row)
{
    if (row.origin("code").heading.empty()) {
        return; // the header lacks the column, and said so
    }
    if (const std::string name = row.text_or("name", ""); !named(draft, name).empty()) {
        judged_commune(draft, {name, row.origin("code")}, Whose::centre);
    } else {
        row.demand("code");
    }
}

void warn_of_unlisted(Draft& draft, const std::set<std::string>& listed, const std::string& file)
{
    for (const model::Commune& commune : draft.model.communes) {
        if (!listed.contains(commune.code.value)) {
            draft.mistakes.warn({file},
                                messages::commune_not_listed,
                                {model::printed(commune), commune.code.value});
        }
    }
}

} // namespace

void read_communes(Draft& draft)
{
    take_district(draft);
    const CsvFile file =
        open_csv(draft, draft.folder / "communes.csv", schema::communes, {"code", "name"});
    std::set<std::string> listed;
    for (const Value& value : file.sheet.rows) {
        const Entry row{value, schema::communes, file.name, draft.mistakes};
        if (!row.has("code")) {
            report_no_code(draft, row);
            continue;
        }
        const Item code{row.text("code"), row.origin("code")};
        if (const model::Commune* commune = judged_commune(draft, code, Whose::centre)) {
            draft.names.declare(Thing::commune, code.written, code.origin);
            check_name(draft, row, *commune);
        }
        listed.insert(code.written);
        take_figures(draft, row, {code.written});
    }
    if (file.sheet.complete) {
        warn_of_unlisted(draft, listed, file.name);
    }
}

} // namespace loa::config
