#include "loa/rules/place_and_language.hpp"

#include <algorithm>

namespace loa::rules {
namespace {

bool kind_fits(model::ContentKind content, model::SegmentKind segment)
{
    switch (content) {
    case model::ContentKind::bulletin:
        return segment == model::SegmentKind::bulletin;
    case model::ContentKind::slogan:
        return segment == model::SegmentKind::slogan;
    case model::ContentKind::notice:
        return segment == model::SegmentKind::notice;
    case model::ContentKind::film:
        break;
    }
    return false;
}

} // namespace

std::int64_t PlaceAndLanguage::excess(const Candidate& candidate) const
{
    const auto& allowed = candidate.segment.languages;
    const model::LanguageKey& language = candidate.content.language;
    const bool kept = kind_fits(candidate.content.kind, candidate.segment.kind) &&
                      (allowed.empty() || std::ranges::find(allowed, language) != allowed.end()) &&
                      model::understood(candidate.model, candidate.commune, language);
    return kept ? 0 : 1;
}

} // namespace loa::rules
