#pragma once

#include <optional>
#include <vector>

#include "plan/problem.hpp"

namespace loa::plan {

/// An airing of an item in a slot.
struct Airing {
    rotation::ItemIndex item{};
    rotation::SlotIndex slot{};
};

/// How far a line may go when it is given more: up to what others allow, or only to what they want.
enum class Respect { limits, targets };

/// A room being filled, with how many airings each claim and each offer has. Borrows both.
class Filling {
public:
    Filling(const Problem& problem, Room& room);

    [[nodiscard]] int served(const Claim& claim) const { return served_[index(claim)]; }

    /// The next airing that `claim` can be given: of the item that lags most, in the slot farthest
    /// from its other airings. Nothing when none fits.
    [[nodiscard]] std::optional<Airing> next(const Claim& claim, Respect respect) const;
    /// The same of the items `left`, from which it drops what has no place: putting more makes none.
    [[nodiscard]] std::optional<Airing>
    next(const Claim& claim, std::vector<rotation::ItemIndex>& left, Respect respect) const;

    /// Whether `airing` can be taken away without leaving any claim below what it is owed.
    [[nodiscard]] bool spare(const Airing& airing) const;

    void put(const Airing& airing) { count(airing, +1); }
    void take(const Airing& airing) { count(airing, -1); }

private:
    [[nodiscard]] std::size_t index(const Claim& claim) const
    {
        return static_cast<std::size_t>(&claim - problem_->claims.data());
    }
    [[nodiscard]] bool over(const Airing& airing, Respect respect) const;
    [[nodiscard]] std::optional<Airing>
    best_slot(const Claim& claim, rotation::ItemIndex item, Respect respect) const;
    void count(const Airing& airing, int sign);

    const Problem* problem_;
    Room* room_;
    std::vector<int> served_;  // by claim
    std::vector<int> airings_; // by offer, repeats included
};

} // namespace loa::plan
