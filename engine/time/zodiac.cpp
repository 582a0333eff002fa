#include "loa/time/zodiac.hpp"

#include <algorithm>
#include <array>

namespace loa::time {
namespace {

struct Names {
    std::string_view printed;
    std::string_view key;
};

constexpr std::array<Names, 12> names{{{"Tý", "ty"},
                                       {"Sửu", "suu"},
                                       {"Dần", "dan"},
                                       {"Mão", "mao"},
                                       {"Thìn", "thin"},
                                       {"Tỵ", "ti"},
                                       {"Ngọ", "ngo"},
                                       {"Mùi", "mui"},
                                       {"Thân", "than"},
                                       {"Dậu", "dau"},
                                       {"Tuất", "tuat"},
                                       {"Hợi", "hoi"}}};

} // namespace

long julian_day_number(Day day)
{
    constexpr long noon_of_1970_01_01 = 2440588;
    return day.time_since_epoch().count() + noon_of_1970_01_01;
}

Branch branch_of(Day day)
{
    return static_cast<Branch>(((julian_day_number(day) + 1) % 12 + 12) % 12);
}

std::string_view name(Branch branch)
{
    return names.at(static_cast<std::size_t>(branch)).printed;
}

std::optional<Branch> parse_branch(std::string_view text)
{
    if (text == "Tị") {
        return Branch::ti;
    }
    const auto* const found = std::ranges::find_if(
        names, [&](const Names& n) { return n.printed == text || n.key == text; });
    return found == names.end() ? std::nullopt
                                : std::optional{static_cast<Branch>(found - names.begin())};
}

} // namespace loa::time
