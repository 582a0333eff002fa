#include "rules/index.hpp"

namespace loa::rules {
namespace {

template <class Thing>
const Thing* found(const std::unordered_map<std::string_view, const Thing*>& things,
                   std::string_view key)
{
    const auto it = things.find(key);
    return it == things.end() ? nullptr : it->second;
}

} // namespace

Index::Index(const model::Model& model) : model_{model}
{
    for (const auto& commune : model.communes) {
        communes_.emplace(commune.code.value, &commune);
    }
    for (const auto& station : model.stations) {
        stations_.emplace(station.key.value, &station);
    }
    for (const auto& pattern : model.patterns) {
        patterns_.emplace(pattern.key.value, &pattern);
    }
    for (const auto& content : model.contents) {
        contents_.emplace(content.key.value, &content);
    }
}

const model::Commune* Index::commune(const model::CommuneCode& code) const
{
    return found(communes_, code.value);
}

const model::Station* Index::station(const model::StationKey& key) const
{
    return found(stations_, key.value);
}

const model::SessionPattern* Index::pattern(const model::PatternKey& key) const
{
    return found(patterns_, key.value);
}

const model::Content* Index::content(const model::ContentKey& key) const
{
    return found(contents_, key.value);
}

const model::Segment* Index::segment(const model::Airing& airing) const
{
    const model::SessionPattern* in = pattern(airing.pattern);
    if (in == nullptr || airing.segment < 0) {
        return nullptr;
    }
    const auto at = static_cast<std::size_t>(airing.segment);
    return at < in->segments.size() ? &in->segments[at] : nullptr;
}

std::optional<Candidate> Index::candidate(const model::Airing& airing) const
{
    const model::Station* at = station(airing.station);
    const model::Commune* in = at == nullptr ? nullptr : commune(at->commune);
    const model::Segment* where = segment(airing);
    const model::Content* what = content(airing.content);
    if (in == nullptr || where == nullptr || what == nullptr) {
        return std::nullopt;
    }
    return Candidate{
        model_, *in, *at, *pattern(airing.pattern), *where, *what, airing.session_day, airing.span};
}

} // namespace loa::rules
