#include "loa/rules/text_fits_site.hpp"

#include <algorithm>

#include "rules/hangings.hpp"

namespace loa::rules {
namespace {

bool fits(const model::Model& model, const model::Site& site, const model::BannerText& text)
{
    const model::Commune* commune = find(model, site.commune);
    const bool sized =
        text.sizes.empty() || std::ranges::find(text.sizes, site.size) != text.sizes.end();
    return sized && commune != nullptr && understood(model, *commune, text.language);
}

} // namespace

std::vector<HangingFinding> TextFitsSite::findings(const JudgedHangings& judged) const
{
    std::vector<HangingFinding> found;
    for (const model::Hanging& hanging : judged.hangings) {
        const model::Site* site = find(judged.model, hanging.site);
        const model::BannerText* text = find_banner(judged.model, hanging.text);
        if (site == nullptr || text == nullptr || !fits(judged.model, *site, *text)) {
            found.push_back(found_at(*this, judged, hanging, 1));
        }
    }
    return found;
}

} // namespace loa::rules
