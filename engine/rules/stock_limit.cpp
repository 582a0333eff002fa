#include "loa/rules/stock_limit.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "rules/hangings.hpp"

namespace loa::rules {
namespace {

using Pieces = std::tuple<model::StockKind, model::BoardSize, time::Day>;

struct Use {
    int pieces{};
    std::set<model::SiteKey> framed; // a site needs one frame, on the day of an exchange too
    const model::Hanging* first{};
};

std::map<Pieces, Use> uses(const JudgedHangings& judged)
{
    std::map<Pieces, Use> uses;
    for (const model::Hanging* hanging : all_of(judged)) {
        const model::Site* site = find(judged.model, hanging->site);
        for (const auto kind : {model::StockKind::cloth, model::StockKind::frame}) {
            if (site == nullptr || !model::takes(*site, kind)) {
                continue;
            }
            for (time::Day day = hanging->days.from(); day != hanging->days.until();
                 day += date::days{1}) {
                Use& use = uses[{kind, site->size, day}];
                const bool frame_there = !use.framed.insert(site->key).second;
                use.pieces += kind == model::StockKind::frame && frame_there ? 0 : 1;
                use.first = hanging;
            }
        }
    }
    return uses;
}

int count_of(const model::Model& model, model::StockKind kind, const model::BoardSize& size)
{
    const auto stock = std::ranges::find_if(model.stock, [&](const model::Stock& piece) {
        return piece.kind == kind && piece.size == size;
    });
    return stock == model.stock.end() ? 0 : stock->count;
}

} // namespace

std::vector<HangingFinding> StockLimit::findings(const JudgedHangings& judged) const
{
    std::vector<HangingFinding> found;
    for (const auto& [pieces, use] : uses(judged)) {
        const auto& [kind, size, day] = pieces;
        const int over = use.pieces - count_of(judged.model, kind, size);
        if (over > 0 && day >= judged.days.from()) {
            found.push_back(found_at(*this, judged, *use.first, over));
            found.back().days = {day, day + date::days{1}};
        }
    }
    return found;
}

} // namespace loa::rules
