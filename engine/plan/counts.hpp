#pragma once

#include "plan/problem.hpp"

namespace loa::plan {

/// Decides how often each item of the problem's grid is to air, before it is decided where: what
/// every claim owes at least first, then what it aims at, the first claim first. Airings that count
/// for several claims are counted for all of them. Within a claim the items share by their
/// audience, those not heard for longest first. Lines that
/// fill wait until it is known what is left.
///
/// Order: the same problem gives the same counts.
void set_counts(const model::Model& model, Problem& problem);

/// By how much an item goes ahead of an ordinary one of the same language.
[[nodiscard]] int precedence(model::Priority priority);

/// The most airings of `item` that its slots and its gap allow, were it alone.
[[nodiscard]] int most_alone(const rotation::Grid& grid, const rotation::Item& item);

} // namespace loa::plan
