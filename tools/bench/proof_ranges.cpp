#include <algorithm>

#include "exported_week.hpp"

namespace loa::bench {
namespace {

// More than any week has, and little enough that no sum of them overflows.
constexpr std::int64_t most = 1'000'000'000;

/// The ranges of one station's proof.
class Ranges {
public:
    explicit Ranges(const model::Proof& proof)
        : proof_{&proof},
          slots_{static_cast<std::int64_t>(proof.slots.size())},
          items_{static_cast<std::int64_t>(proof.items.size())}
    {
    }

    void require(const model::ProofSlot& slot) const
    {
        within("begin", slot.begin, -most, most);
        within("length", slot.length, 0, most);
        within("capacity", slot.capacity, -most, most);
        within("positions", slot.positions, -most, most);
    }
    void require(const model::ProofItem& item) const
    {
        within("duration", item.duration, 0, most);
        within("gap", item.gap, 0, most);
        within("weight", item.weight, 0, most);
        within("last_end", item.last_end.value_or(0), -10 * most, 0);
        within("airtime_since", item.airtime_since, 0, 10 * most);
        all_within("slots", item.slots, 0, slots_ - 1);
        all_within("repeats", item.repeats, -1, slots_ - 1);
        all_within("fixed", item.fixed, 0, slots_ - 1);
        all_within("placed", item.placed, 0, slots_ - 1);
        if (!item.repeats.empty()) {
            beside("repeats", item.repeats, item.slots.size());
        }
    }
    void require(const model::ProofFamily& family) const
    {
        within("gap", family.gap, 0, most);
        all_within("items", family.items, 0, items_ - 1);
        beside("price", family.price, proof_->slots.size());
        beside("shortfall", family.shortfall, proof_->slots.size());
    }
    void require(const model::ProofWish& wish) const
    {
        within("at_least", wish.at_least, 0, most / 1000);
        within("weight", wish.weight, 0, most);
        all_within("items", wish.items, 0, items_ - 1);
        within("from", wish.from, 0, slots_);
        within("until", wish.until, wish.from, slots_);
    }

private:
    [[noreturn]] void refuse(const std::string& what) const
    {
        throw BadInstance{"proof of station " + proof_->station + ": " + what};
    }
    void within(const char* member, std::int64_t value, std::int64_t from, std::int64_t last) const
    {
        if (value < from || value > last) {
            refuse(std::string{member} + ' ' + std::to_string(value) + ", from " +
                   std::to_string(from) + " to " + std::to_string(last) + " is expected");
        }
    }
    void all_within(const char* member,
                    const std::vector<std::int64_t>& values,
                    std::int64_t from,
                    std::int64_t last) const
    {
        std::ranges::for_each(values, [&](std::int64_t v) { within(member, v, from, last); });
    }
    void
    beside(const char* member, const std::vector<std::int64_t>& values, std::size_t expected) const
    {
        if (values.size() != expected) {
            refuse(std::string{member} + " has " + std::to_string(values.size()) + " numbers, " +
                   std::to_string(expected) + " are expected");
        }
    }

    const model::Proof* proof_;
    std::int64_t slots_;
    std::int64_t items_;
};

} // namespace

void require_ranges(const model::Proof& proof)
{
    const Ranges ranges{proof};
    const auto require = [&](const auto& part) { ranges.require(part); };
    std::ranges::for_each(proof.slots, require);
    std::ranges::for_each(proof.items, require);
    std::ranges::for_each(proof.families, require);
    std::ranges::for_each(proof.wishes, require);
}

} // namespace loa::bench
