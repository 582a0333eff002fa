#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "allowance.hpp"
#include "gap_excess.hpp"
#include "loa/rotation/grid.hpp"

namespace loa::rotation {

/// How an exhaustive search ended.
enum class Outcome { none, found, given_up };

/// Items of few copies, all of whose ways round a circle can be listed, put where others left room:
/// the first free slot goes to one of the ways that begin there, or stays free when more slots are
/// than copies. Items of one count are alike, and what is refuted once is remembered.
class RareItems {
public:
    static constexpr std::size_t longest = 256;
    /// Different counts.
    static constexpr std::size_t most_kinds = 3;
    using Room = std::bitset<longest>;

    explicit RareItems(std::int32_t size) : size_{size} {}

    void add(ItemIndex item, std::int32_t count);
    [[nodiscard]] bool empty() const noexcept { return kinds_.empty(); }
    [[nodiscard]] std::int32_t copies() const noexcept { return copies_; }
    /// Lists all ways that cost at most `limit`. False when `allowance` was spent before.
    [[nodiscard]] bool list(std::int32_t limit, Allowance& allowance);

    /// Whether all fit into `room` for at most `limit`; if so, `slots` tells where. Takes a step for
    /// every way tried.
    [[nodiscard]] Outcome
    fit(const Room& room, std::int32_t limit, std::vector<ItemIndex>& slots, Allowance& allowance);

private:
    struct Way {
        Room slots;
        std::int32_t excess{};
    };
    /// Items of one count.
    struct Kind {
        GapExcess gaps;
        std::vector<ItemIndex> items;
        std::vector<std::vector<Way>> ways; // by first slot, cheapest first
    };
    using Left = std::array<std::uint8_t, most_kinds>; ///< items of each kind
    struct Open {
        Room room;
        Left left{};
        std::int32_t spare{}; ///< slots that nobody needs
        friend bool operator==(const Open&, const Open&) = default;
    };
    struct Refuted {
        Open open;
        std::int32_t limit{-1};
    };

    [[nodiscard]] bool extend(
        Kind& kind, const Way& begun, std::int32_t first, std::int32_t last, Allowance& allowance);
    [[nodiscard]] Outcome place(const Open& open, std::int32_t limit, Allowance& allowance);
    [[nodiscard]] Outcome fill_first(const Open& open, std::int32_t limit, Allowance& allowance);
    [[nodiscard]] Outcome
    put_first(std::size_t k, const Open& open, std::int32_t limit, Allowance& allowance);
    void note(const Way& way, ItemIndex item);
    [[nodiscard]] Refuted& remembered(const Open& open);

    std::int32_t size_;
    std::int32_t copies_{};
    std::int32_t limit_{};
    std::vector<Kind> kinds_;
    std::vector<Refuted> refuted_;
    std::vector<ItemIndex>* slots_{};
};

} // namespace loa::rotation
