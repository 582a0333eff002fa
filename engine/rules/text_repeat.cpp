#include "loa/rules/text_repeat.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

#include "rules/hangings.hpp"

namespace loa::rules {

std::vector<HangingFinding> TextRepeat::findings(const JudgedHangings& judged) const
{
    auto all = all_of(judged);
    std::ranges::stable_sort(all, {}, [](const model::Hanging* hanging) {
        return std::tuple{hanging->days.from(), hanging->site};
    });
    std::map<model::CommuneCode, std::string> seen;
    std::vector<HangingFinding> found;
    for (const model::Hanging* hanging : all) {
        const model::Site* site = find(judged.model, hanging->site);
        if (site == nullptr) {
            continue;
        }
        const std::string wording = model::wording(judged.model, hanging->text);
        std::string& last = seen[site->commune];
        if (last == wording && judged.days.contains(hanging->days.from())) {
            found.push_back(found_at(*this, judged, *hanging, 1));
        }
        last = wording;
    }
    return found;
}

} // namespace loa::rules
