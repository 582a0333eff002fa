#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "allowance.hpp"
#include "gap_excess.hpp"
#include "loa/search/progress.hpp"
#include "rare_items.hpp"

namespace loa::rotation {

/// Looks at every circle whose gaps cost no more than a limit above their least, slot by slot. A copy
/// that is put down reserves the slot of its next one, so that collisions show at once. The most
/// frequent item is in the first slot, and no prefix of the circle costs more than its share of the
/// limit, by copies of that item: some rotation of every circle is like that (the cycle lemma).
///
/// Source: Dvoretzky and Motzkin, "A problem of arrangements", Duke Mathematical Journal 14 (1947),
///         305–313, for the lemma.
class CycleSearch {
public:
    /// Items of at most `rare` copies, 4 or fewer, are fitted in last; the most frequent item never is.
    /// At most RareItems::longest slots, one count over 1.
    CycleSearch(std::span<const std::int32_t> counts, std::int32_t rare, search::Progress progress);

    /// Whether a circle costs at most `limit`; gives up when the progress reaches `until`.
    [[nodiscard]] Outcome run(std::int32_t limit, double until);

    /// The circle found.
    [[nodiscard]] const std::vector<ItemIndex>& slots() const noexcept { return slots_; }
    [[nodiscard]] double used() const { return allowance_.used(); }

private:
    /// An item that is put down slot by slot.
    struct Common {
        ItemIndex item{};
        GapExcess gaps;
        std::int32_t first{};
        std::int32_t next{}; ///< reserved; 0: none
        std::int32_t used{};
        std::int32_t rest{}; ///< what its other gaps cost at least
    };
    struct Prefix {
        std::int32_t slot{};
        std::int32_t cost{};
        std::int32_t rest{}; ///< of what has begun
        std::int32_t blanks{};
    };
    /// All that matters of a prefix for what can follow it.
    struct Stage {
        static constexpr std::size_t most = 13;
        std::array<std::uint8_t, 3 * most + 1> bytes{};
        friend bool operator==(const Stage&, const Stage&) = default;
    };
    struct Refuted {
        Stage stage;
        std::int32_t cost{};
    };

    [[nodiscard]] Outcome search(const Prefix& prefix);
    [[nodiscard]] Outcome branch(const Prefix& prefix);
    [[nodiscard]] Outcome fill(const Prefix& prefix);
    [[nodiscard]] Outcome begin_or_skip(const Prefix& prefix);
    [[nodiscard]] Outcome put(std::size_t k, const Prefix& prefix);
    [[nodiscard]] Outcome put_last(Common& common, const Prefix& prefix, std::int32_t room);
    [[nodiscard]] Outcome reserve_next(std::size_t k, const Prefix& prefix, std::int32_t room);
    [[nodiscard]] std::int32_t waiting(std::int32_t slot) const;
    [[nodiscard]] Refuted& remembered(const Prefix& prefix, Stage& stage);

    std::int32_t size_;
    std::int32_t blanks_{};
    std::vector<ItemIndex> single_;
    std::vector<Common> commons_; // by falling count
    RareItems rares_;
    std::vector<ItemIndex> slots_;
    std::vector<std::uint8_t> reserved_; // by slot: of commons_, or `nobody`
    std::vector<Refuted> refuted_;
    Allowance allowance_;
    std::int32_t limit_{};
    std::size_t begun_{}; ///< of commons_
};

} // namespace loa::rotation
