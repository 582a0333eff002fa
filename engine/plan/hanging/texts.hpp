#pragma once

#include <span>
#include <vector>

#include "loa/model/demand.hpp"
#include "loa/model/hanging.hpp"
#include "loa/model/model.hpp"

namespace loa::plan {

/// Whether `text` may be up at `site` on all of `days` for `demand`: it counts, fits, is understood,
/// approved and valid.
[[nodiscard]] bool may_hang(const model::Model& model,
                            const model::BannerText& text,
                            const model::Site& site,
                            const model::Demand& demand,
                            const time::DateSpan& days);

/// A hanging that still wants its text.
struct Blank {
    const model::Site* site{};
    const model::Demand* demand{};
    time::DateSpan days{time::DateSpan::always()};
};

/// The texts for `blanks`, in their order. In each commune, by day and site, no text follows itself
/// where that can be had, which is exact; then the demand's own campaign comes first, the language that
/// most people there listen in, and texts that hang less often elsewhere.
[[nodiscard]] std::vector<model::ContentKey> texts_for(const model::Model& model,
                                                       std::span<const Blank> blanks,
                                                       std::span<const model::Hanging> history);

} // namespace loa::plan
