#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "gap_excess.hpp"
#include "loa/rotation/grid.hpp"

namespace loa::rotation {

/// How an exhaustive search ended.
enum class Outcome { none, found, given_up };

/// Items of few copies, all of whose ways round a circle can be listed, put where others left room.
class RareItems {
public:
    static constexpr std::size_t longest = 256;
    using Room = std::bitset<longest>;

    explicit RareItems(std::int32_t size) : size_{size} {}

    void add(ItemIndex item, std::int32_t count);
    [[nodiscard]] bool empty() const noexcept { return rares_.empty(); }
    [[nodiscard]] std::int32_t copies() const noexcept { return copies_; }
    /// Lists all ways that cost at most `limit`.
    void list(std::int32_t limit);

    /// Whether all fit into `room` for at most `limit`; if so, `slots` tells where. Adds the ways it
    /// tried to `steps`, and gives up after a million.
    [[nodiscard]] Outcome fit(const Room& room,
                              std::int32_t limit,
                              std::vector<ItemIndex>& slots,
                              std::uint64_t& steps) const;

private:
    struct Way {
        Room slots;
        std::int32_t excess{};
    };
    struct Rare {
        ItemIndex item;
        GapExcess gaps;
        std::vector<Way> ways; // cheapest first
    };
    struct Open {
        ItemIndex item{};
        std::vector<const Way*> ways; // cheapest first
        std::int32_t others{};        ///< what the ones after it cost at least
    };
    struct Search {
        std::vector<Open> open;
        std::uint64_t steps{};
        std::vector<ItemIndex>* slots;
    };

    void extend(Rare& rare, const Way& begun, std::int32_t first, std::int32_t last) const;
    static Outcome place(Search& search, std::size_t index, const Room& room, std::int32_t limit);

    std::int32_t size_;
    std::int32_t copies_{};
    std::int32_t limit_{};
    std::vector<Rare> rares_;
};

} // namespace loa::rotation
