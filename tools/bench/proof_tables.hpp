#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "loa/model/proof.hpp"

namespace loa::bench {

/// What a station's proof says, laid out anew from schedules/EXPORT.md alone: this and
/// verify_bound.cpp share nothing with the search whose answer they check.
class ProofTables {
public:
    explicit ProofTables(const model::Proof& proof);

    [[nodiscard]] std::size_t slot_count() const { return proof_->slots.size(); }
    [[nodiscard]] const model::ProofItem& item(std::size_t i) const { return proof_->items[i]; }

    /// Slots where the item may air beside what is fixed, and the fixed ones; ascending.
    [[nodiscard]] const std::vector<std::size_t>& nodes(std::size_t i) const { return nodes_[i]; }
    [[nodiscard]] bool fixed(std::size_t i, std::size_t slot) const;
    /// Whether two airings of the item, with their repeats, keep its gap.
    [[nodiscard]] bool apart(std::size_t i, std::size_t a, std::size_t b) const;
    /// The repeat's slot of an airing, or −1.
    [[nodiscard]] std::int64_t repeat(std::size_t i, std::size_t slot) const;

    /// One of the shared limits that an airing takes some of. A slot's seconds, positions and place
    /// for a longer item count by slot, a family's windows by slot after them.
    struct Use {
        std::size_t limit{};
        std::int64_t amount{};
    };
    [[nodiscard]] std::vector<Use> uses(std::size_t i, std::size_t slot) const;
    /// What each limit holds.
    [[nodiscard]] const std::vector<std::int64_t>& holds() const { return holds_; }
    /// The price of each limit, in billionths.
    [[nodiscard]] std::vector<std::int64_t> prices() const;
    [[nodiscard]] std::vector<std::int64_t> shortfall_prices() const;

private:
    void list_limits();
    void hold_fixed();
    [[nodiscard]] bool open(std::size_t i, std::size_t slot) const;
    [[nodiscard]] bool near(std::size_t a, std::size_t b, std::int64_t gap) const;
    [[nodiscard]] bool may_hold(std::size_t i, std::int64_t slot) const;
    [[nodiscard]] bool late_enough(std::size_t i, std::size_t slot) const;
    [[nodiscard]] bool beside_fixed(std::size_t i, std::size_t slot) const;
    [[nodiscard]] std::vector<std::size_t> both(std::size_t i, std::size_t slot) const;
    [[nodiscard]] std::vector<std::size_t> families_of(std::size_t i) const;

    const model::Proof* proof_;
    std::vector<std::int64_t> holds_;
    std::vector<std::int64_t> latest_end_; ///< of each slot and those before it
    std::vector<std::int64_t> fixed_load_; ///< of each limit
    std::vector<std::vector<std::size_t>> nodes_;
};

} // namespace loa::bench
