#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "loa/text/order.hpp"

using loa::text::vietnamese_order;
using loa::text::VietnameseLess;

namespace {

std::vector<std::string> sorted(std::vector<std::string> names)
{
    std::ranges::sort(names, VietnameseLess{});
    return names;
}

} // namespace

TEST_CASE("Vietnamese letters stand in the order of the dictionary")
{
    const std::vector<std::string> names{"An", "Ăn", "Ấm", "Dân", "Du", "Đồng"};

    CHECK(sorted({"Đồng", "Du", "Ấm", "Dân", "Ăn", "An"}) == names);
}

TEST_CASE("Tones stand in the order level, falling, asking, tumbling, sharp, heavy")
{
    const std::vector<std::string> tones{"Ma", "Mà", "Mả", "Mã", "Má", "Mạ"};

    CHECK(sorted({"Mạ", "Má", "Mã", "Mả", "Mà", "Ma"}) == tones);
}

TEST_CASE("A tone decides only when all letters are the same")
{
    CHECK(sorted({"Mù Sang", "Mồ Sì San", "Mù Cả", "Ma Li Pho"}) ==
          std::vector<std::string>{"Ma Li Pho", "Mồ Sì San", "Mù Cả", "Mù Sang"});
}

TEST_CASE("Names that read the same but are written otherwise still have one order")
{
    const std::string composed = "\xC3\xA0"; // à
    const std::string apart = "a\xCC\x80";   // a and a grave

    const bool before = vietnamese_order(composed, apart) < 0;
    const bool after = vietnamese_order(composed, apart) > 0;
    CHECK(before != after);
    CHECK(before == (vietnamese_order(apart, composed) > 0));
    CHECK((vietnamese_order(composed, composed) == 0));
}
