#include <random>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "config/sample_centre.hpp"

using loa::testing::SampleCentre;

namespace {

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t limit)
{
    return std::uniform_int_distribution<std::size_t>{0, limit - 1}(random);
}

// Pieces that files are made of, where a mistake is likely to matter.
const std::vector<std::string> pieces{"\"",
                                      ",",
                                      ";",
                                      "|",
                                      "\n",
                                      "[",
                                      "]",
                                      "[[",
                                      "{",
                                      "}",
                                      "=",
                                      "#",
                                      ".",
                                      "-",
                                      ":",
                                      "0",
                                      "99999999999999999999",
                                      "\\",
                                      "\xFF",
                                      "\xC3",
                                      "đ",
                                      "\t",
                                      "yes",
                                      "min",
                                      "true",
                                      "\r",
                                      "\xEF\xBB\xBF",
                                      "'''",
                                      "\"\"\"",
                                      "1e400",
                                      "00-00",
                                      "24:00",
                                      "0s",
                                      "9999-12-31",
                                      "0001-01-01",
                                      "and",
                                      "KEY",
                                      ""};

std::string mutated(std::string text, Random& random)
{
    const std::size_t changes = 1 + below(random, 4);
    for (std::size_t i = 0; i != changes; ++i) {
        const std::size_t at = below(random, text.size() + 1);
        const std::size_t cut = std::min(below(random, 12), text.size() - at);
        text.replace(at, cut, pieces[below(random, pieces.size())]);
    }
    return text;
}

} // namespace

TEST_CASE("A file with any bytes changed loads or says what is wrong, and never anything else")
{
    const SampleCentre centre;
    const std::vector<std::string> files{
        "lai-chau/province.toml",   "lai-chau/places.csv",        "lai-chau/calendar.toml",
        "lai-chau/rules.toml",      "phong-tho/centre.toml",      "phong-tho/communes.csv",
        "phong-tho/stations.csv",   "phong-tho/clusters.csv",     "phong-tho/sessions.toml",
        "phong-tho/bulletins.csv",  "phong-tho/slogans.csv",      "phong-tho/notices.csv",
        "phong-tho/campaigns.toml", "phong-tho/border-posts.csv", "phong-tho/villages.csv",
        "phong-tho/travel.csv",     "phong-tho/teams.toml",       "phong-tho/films.csv",
        "phong-tho/shown.csv",      "phong-tho/sites.csv",        "phong-tho/stock.csv",
        "phong-tho/banners.csv",    "phong-tho/crews.toml",       "phong-tho/meetings.csv",
        "phong-tho/speakers.csv",   "phong-tho/topics.csv",       "phong-tho/pages.toml",
        "phong-tho/posts.csv",      "phong-tho/changes.toml"};
    Random random{20221117};
    int loaded = 0;
    int refused = 0;

    for (int round = 0; round != 2100; ++round) {
        const std::string& file = files[below(random, files.size())];
        const std::string before = centre.text(file);
        const std::string after = mutated(before, random);
        centre.write(file, after);
        try {
            static_cast<void>(centre.load());
            ++loaded;
        } catch (const loa::InvalidInput& found) {
            ++refused;
            CAPTURE(round, file, after);
            REQUIRE(!found.mistakes().empty());
            REQUIRE(std::string{found.what()}.find("{1}") == std::string::npos);
        }
        centre.write(file, before);
    }
    CHECK(loaded > 50);
    CHECK(refused > 500);
}
