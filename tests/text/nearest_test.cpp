#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "loa/text/nearest.hpp"

using loa::text::nearest;

namespace {

const std::vector<std::string> fields{"title", "length", "language", "theme", "from", "until"};

} // namespace

TEST_CASE("A slip of the finger finds the name that was meant")
{
    CHECK(nearest("lenght", fields) == "length");
    CHECK(nearest("titel", fields) == "title");
    CHECK(nearest("langage", fields) == "language");
    CHECK(nearest("themes", fields) == "theme");
    CHECK(nearest("Length", fields) == "length");
}

TEST_CASE("Tones and marks do not count as slips")
{
    const std::vector<std::string> names{"Sì Lở Lầu", "Đồng Văn", "Dào San"};
    CHECK(nearest("Si Lo Lau", names) == "Sì Lở Lầu");
    CHECK(nearest("dong van", names) == "Đồng Văn");
    CHECK(nearest("Dao Xan", names) == "Dào San");
}

TEST_CASE("A name that is more than a third wrong suggests nothing")
{
    CHECK(nearest("duration", fields) == std::nullopt);
    CHECK(nearest("xy", fields) == std::nullopt);
    CHECK(nearest("", fields) == std::nullopt);
    CHECK(nearest("title", {}) == std::nullopt);
}

TEST_CASE("Of names equally near the first is suggested")
{
    const std::vector<std::string> names{"sang-1", "sang-2"};
    CHECK(nearest("sang-3", names) == "sang-1");
}
