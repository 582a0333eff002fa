#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>

#include "loa/rules/rule.hpp"

namespace loa::rules {

/// Lookups by key in constant time, for rules that go through a whole timetable. Borrows the model.
class Index {
public:
    explicit Index(const model::Model& model);

    [[nodiscard]] const model::Commune* commune(const model::CommuneCode& code) const;
    [[nodiscard]] const model::Station* station(const model::StationKey& key) const;
    [[nodiscard]] const model::SessionPattern* pattern(const model::PatternKey& key) const;
    [[nodiscard]] const model::Content* content(const model::ContentKey& key) const;

    /// The segment an airing says it lies in; null when there is none.
    [[nodiscard]] const model::Segment* segment(const model::Airing& airing) const;

    /// A planned airing with all it refers to; nothing when something is not in the model.
    [[nodiscard]] std::optional<Candidate> candidate(const model::Airing& airing) const;

private:
    template <class Thing>
    using Map = std::unordered_map<std::string_view, const Thing*>;

    const model::Model& model_;
    Map<model::Commune> communes_;
    Map<model::Station> stations_;
    Map<model::SessionPattern> patterns_;
    Map<model::Content> contents_;
};

} // namespace loa::rules
