#include "loa/rules/text_repeat.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "rules/hangings.hpp"

namespace loa::rules {

std::vector<HangingFinding> TextRepeat::findings(const JudgedHangings& judged) const
{
    auto all = all_of(judged);
    std::ranges::stable_sort(all, {}, [](const model::Hanging* hanging) {
        return std::tuple{hanging->days.from(), hanging->site};
    });
    std::map<model::CommuneCode, model::ContentKey> seen;
    std::vector<HangingFinding> found;
    for (const model::Hanging* hanging : all) {
        const model::Site* site = find(judged.model, hanging->site);
        if (site == nullptr) {
            continue;
        }
        model::ContentKey& last = seen[site->commune];
        if (last == hanging->text && judged.days.contains(hanging->days.from())) {
            found.push_back(found_at(*this, judged, *hanging, 1));
        }
        last = hanging->text;
    }
    return found;
}

} // namespace loa::rules
