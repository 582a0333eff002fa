#pragma once

#include <optional>
#include <span>
#include <vector>

#include "loa/audit/coverage.hpp"
#include "loa/model/month_plan.hpp"
#include "loa/model/tour_plan.hpp"

/// A campaign over all forms: what each place is owed in each, what was planned, and what another
/// form makes up for.
namespace loa::audit {

/// What plans other than broadcasts do, of any days around those audited.
struct OtherForms {
    std::span<const model::MonthPlan> months; ///< the newest of each form and month
    std::span<const model::TourPlan> tours;   ///< the newest of each month
};

/// So many of another form, taken for so many of what is owed.
struct Substitute {
    model::Form form{};
    int times{};
    int stands_for{};
    friend bool operator==(const Substitute&, const Substitute&) = default;
};

enum class Shortage {
    none,
    no_plan,       ///< nobody planned this form for these days
    planned_short, ///< the plan says it could not do more: `missing` or `missed`
    by_broadcast,  ///< of loudspeakers: the coverage says why
    other,
};

/// One line of a campaign at one place: a commune, one of its stations or villages.
struct FormLine {
    model::Demand demand;
    int done{}; ///< in its own form, no more than owed at least
    std::vector<Substitute> substitutes;
    int owing{}; ///< owed at least, less what was done and what stands for it
    Shortage shortage{Shortage::none};
    std::optional<model::MissingForm> missing; ///< what the month's plan said of it
    std::optional<model::Missed> missed;       ///< what the tours' plan said of it
    friend bool operator==(const FormLine&, const FormLine&) = default;
};

struct PlaceMix {
    model::CommuneCode commune;
    bool has_station{};
    std::vector<FormLine>
        lines; ///< by form, campaign and line; then, without a campaign, what was due by
               ///< the months since the last film and does not take place
    friend bool operator==(const PlaceMix&, const PlaceMix&) = default;
};

struct Mix {
    time::DateSpan days{time::DateSpan::always()};
    std::vector<PlaceMix> places; ///< as in the coverage: border first
    /// Whether something is owed that neither its form nor another serves.
    [[nodiscard]] bool owes() const;
};

/// The demands of `coverage`'s days in every form. What is done counts for every line it serves; what
/// stands for another form is only what lines in its own form leave over, and stands once. One
/// screening or stop counts for its village and for the village's commune; a screening, only when a film
/// of its programme has the theme and a language asked for. Loudspeakers stand for nothing else.
[[nodiscard]] Mix
mix(const model::Model& model, const Coverage& coverage, const OtherForms& others);

} // namespace loa::audit
