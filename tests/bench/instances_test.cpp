#include <fstream>
#include <string>

#include <catch2/catch.hpp>

#include "cases.hpp"
#include "support/folder.hpp"

using namespace loa;
using bench::BadInstance;

namespace {

const bench::Run at_once{0, 1};

std::string written(const testing::Folder& folder, const std::string& text)
{
    const auto path = folder / "instance";
    std::ofstream{path} << text;
    return path.string();
}

void line(const std::string& instance)
{
    const testing::Folder folder;
    const std::string file = written(folder, R"({"instances": [)" + instance + "]}");
    bench::run_isci(file, "preplaced", at_once, {});
}

void circle(const std::string& text)
{
    const testing::Folder folder;
    bench::run_rtvp({written(folder, text)}, at_once, {});
}

} // namespace

TEST_CASE("Lines whose counts are not those of their slots are no instances")
{
    CHECK_THROWS_AS(line(R"({"id": 1, "N": 10, "counts": [5, 3], "preplaced": []})"), BadInstance);
    CHECK_THROWS_AS(line(R"({"id": 1, "N": 6, "counts": [5, 3], "preplaced": []})"), BadInstance);
    CHECK_THROWS_AS(line(R"({"id": 1, "N": 5, "counts": [5, 0], "preplaced": []})"), BadInstance);
    CHECK_THROWS_AS(line(R"({"id": 1, "N": 3, "counts": [5, -2], "preplaced": []})"), BadInstance);
    CHECK_THROWS_AS(line(R"({"id": 1, "N": 0, "counts": [], "preplaced": []})"), BadInstance);
    CHECK_THROWS_AS(
        line(R"({"id": 1, "N": 4000000000, "counts": [2000000000, 2000000000], "preplaced": []})"),
        BadInstance);
}

TEST_CASE("Balls preplaced where or as there are none are no instance")
{
    const auto placed = [](const std::string& pairs) {
        line(R"({"id": 1, "N": 8, "counts": [5, 3], "preplaced": [)" + pairs + "]}");
    };
    CHECK_NOTHROW(placed("[1, 0], [8, 1]"));
    CHECK_THROWS_AS(placed("[1, 7]"), BadInstance);
    CHECK_THROWS_AS(placed("[1, -1]"), BadInstance);
    CHECK_THROWS_AS(placed("[0, 1]"), BadInstance);
    CHECK_THROWS_AS(placed("[9, 1]"), BadInstance);
    CHECK_THROWS_AS(placed("[2, 0], [2, 1]"), BadInstance);
    CHECK_THROWS_AS(placed("[1, 1], [2, 1], [3, 1], [4, 1]"), BadInstance);
    CHECK_THROWS_AS(placed("5"), BadInstance);
}

TEST_CASE("Circles whose counts are not those of their slots are no instances")
{
    CHECK_NOTHROW(circle("2 5\n3 2\n"));
    CHECK_THROWS_AS(circle("2 5\n3 3\n"), BadInstance);
    CHECK_THROWS_AS(circle("2 5\n5 0\n"), BadInstance);
    CHECK_THROWS_AS(circle("2 5\n7 -2\n"), BadInstance);
    CHECK_THROWS_AS(circle("3 5\n3 2\n"), BadInstance);
    CHECK_THROWS_AS(circle("2 5\n3 2 x\n"), BadInstance);
    CHECK_THROWS_AS(circle("2 4000000000\n2000000000 2000000000\n"), BadInstance);
    CHECK_THROWS_AS(circle(""), BadInstance);
}

TEST_CASE("A circle's file may begin with a byte order mark")
{
    CHECK_NOTHROW(circle("\xEF\xBB\xBF"
                         "2 5\n3 2\n"));
}

TEST_CASE("A folder is no instance")
{
    const testing::Folder folder;
    CHECK_THROWS_AS(bench::run_rtvp({folder.path().string()}, at_once, {}), BadInstance);
}
