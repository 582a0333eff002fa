#include <catch2/catch.hpp>

#include <fstream>
#include <set>
#include <string>

#include "schedules/centres.hpp"

using namespace loa;
using namespace loa::testing;

namespace {

std::string first_line(const std::filesystem::path& file)
{
    std::ifstream in{file};
    std::string line;
    std::getline(in, line);
    return line;
}

// What the contents of one kind of all centres have in `of`, each once.
template <class Of>
auto each(model::ContentKind kind, Of of)
{
    std::set<decltype(of(model::Content{}))> found;
    for (const config::Loaded& centre : centres()) {
        for (const model::Content& content : centre.model.contents) {
            if (content.kind == kind) {
                found.insert(of(content));
            }
        }
    }
    return found;
}

std::string message(const model::Content& content)
{
    return content.family;
}

} // namespace

TEST_CASE("Every file of the province and its centres says that it is sample data")
{
    for (const auto& file : std::filesystem::recursive_directory_iterator{schedules()}) {
        const auto kind = file.path().extension();
        if (kind == ".toml" || kind == ".csv") {
            CAPTURE(file.path());
            CHECK(first_line(file.path()).find("# Dữ liệu mẫu") != std::string::npos);
        }
    }
}

TEST_CASE("The centres broadcast sixty bulletins and more, and forty slogans and more")
{
    CHECK(each(model::ContentKind::bulletin, message).size() >= 60);
    CHECK(each(model::ContentKind::slogan, message).size() >= 40);
    CHECK(each(model::ContentKind::notice, message).size() >= 40);
}

TEST_CASE("Bulletins cover the plan's six content groups in five languages")
{
    CHECK(each(model::ContentKind::bulletin, [](const auto& c) { return c.theme.value; }) ==
          std::set<std::string>{"a", "b", "c", "d", "e", "đ"});
    CHECK(each(model::ContentKind::bulletin, [](const auto& c) { return c.language.value; }) ==
          std::set<std::string>{"dao", "hanhi", "mong", "thai", "viet"});
}

TEST_CASE("Every centre has a campaign for the month of the poor and one until the end of 2025")
{
    const auto day = [](int year, unsigned month, unsigned number) {
        return time::Day{date::year{year} / month / number};
    };
    for (const config::Loaded& centre : centres()) {
        CAPTURE(centre.model.centre.key);
        const auto* month = find(centre.model, model::CampaignKey{"vi-nguoi-ngheo"});
        const auto* programme = find(centre.model, model::CampaignKey{"giam-ngheo"});
        REQUIRE(month != nullptr);
        REQUIRE(programme != nullptr);
        CHECK(month->days == time::DateSpan{day(2022, 10, 17), day(2022, 11, 19)});
        CHECK(programme->days.until() == day(2026, 1, 1));
    }
}

TEST_CASE("Every centre has a commune without a station and a cluster that does not work")
{
    for (const config::Loaded& centre : centres()) {
        CAPTURE(centre.model.centre.key);
        CHECK(std::ranges::any_of(centre.model.communes, [&](const model::Commune& commune) {
            return stations_of(centre.model, commune.code).empty();
        }));
        CHECK(std::ranges::any_of(centre.model.stations, [](const model::Station& station) {
            return std::ranges::any_of(station.clusters,
                                       [](const auto& cluster) { return !cluster.working; });
        }));
    }
}

TEST_CASE("Twenty-two communes of the province are border communes")
{
    std::ptrdiff_t border = 0;
    for (const config::Loaded& centre : centres()) {
        border += std::ranges::count_if(centre.model.communes, &model::Commune::border);
    }

    CHECK(border == 22);
}
