#include "elites.hpp"

#include <algorithm>

#include "journey.hpp"

namespace loa::touring {
namespace {

constexpr std::size_t places_alike =
    8; // plans are alike that differ in no more than one of so many

std::size_t differences(const std::vector<std::vector<Day>>& a,
                        const std::vector<std::vector<Day>>& b)
{
    std::size_t count = 0;
    for (std::size_t v = 0; v != a.size(); ++v) {
        count += a[v] == b[v] ? 0 : 1;
    }
    return count;
}

} // namespace

/// The nearest of them, if it is near.
Elites::Member* Elites::resembling(const std::vector<std::vector<Day>>& days)
{
    Member* nearest = nullptr;
    std::size_t least = days.size() / places_alike + 1;
    for (Member& member : members_) {
        const std::size_t count = differences(member.days, days);
        if (count < least) {
            least = count;
            nearest = &member;
        }
    }
    return nearest;
}

bool Elites::add(const Problem& problem, const Elite& elite)
{
    std::vector<std::vector<Day>> days = days_by_place(problem, elite.plan);
    Member* rival = resembling(days);
    if (rival == nullptr && size() < most) {
        members_.push_back({elite, std::move(days)});
        return true;
    }
    if (rival == nullptr) {
        rival = &*std::ranges::max_element(
            members_, {}, [](const Member& member) { return member.elite.value; });
    }
    if (elite.value >= rival->elite.value) {
        return false;
    }
    *rival = {elite, std::move(days)};
    return true;
}

Elites::Pair Elites::draw(search::Random& random) const
{
    const auto better = [&](std::size_t a, std::size_t b) {
        return members_[a].elite.value <= members_[b].elite.value ? a : b;
    };
    const auto all = static_cast<std::uint32_t>(size());
    const std::size_t one = random.below(all);
    const std::size_t first = better(one, random.below(all));
    const auto another = [&] { return (first + 1 + random.below(all - 1)) % all; };
    const std::size_t other = another();
    return {&members_[first].elite, &members_[better(other, another())].elite};
}

} // namespace loa::touring
