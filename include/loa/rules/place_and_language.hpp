#pragma once

#include "loa/rules/rule.hpp"

namespace loa::rules {

/// An item airs only in a segment of its kind and in a language that the segment allows and the
/// commune's listeners understand.
/// Excess: always 1.
class PlaceAndLanguage final : public AiringRule {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "place-and-language"; }
    [[nodiscard]] std::int64_t excess(const Candidate& candidate) const override;
};

} // namespace loa::rules
