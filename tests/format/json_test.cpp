#include <cstdint>
#include <limits>
#include <sstream>
#include <string>
#include <vector>

#include <boost/json/parse.hpp>
#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include "loa/format/json.hpp"

namespace json = boost::json;

namespace {

std::string written(const json::value& value)
{
    std::ostringstream out;
    loa::format::write_json(out, value);
    return out.str();
}

json::value any_value(int depth)
{
    switch (*rc::gen::inRange(0, depth > 0 ? 8 : 6)) {
    case 0:
        return nullptr;
    case 1:
        return *rc::gen::arbitrary<bool>();
    case 2:
        return *rc::gen::arbitrary<std::int64_t>();
    case 3:
        return std::numeric_limits<std::uint64_t>::max() - *rc::gen::arbitrary<std::uint8_t>();
    case 4:
        return *rc::gen::inRange(-4000, 4000) / 8.0;
    case 5: {
        const auto parts = *rc::gen::container<std::vector<std::string>>(
            rc::gen::element<std::string>("a", "Đồng", "\"", "\\", "\n", "\x01", "/", "📢"));
        std::string text;
        for (const auto& part : parts) {
            text += part;
        }
        return json::string{text};
    }
    case 6: {
        json::array array;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
            array.push_back(any_value(depth - 1));
        }
        return array;
    }
    default: {
        json::object object;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
            object["khóa " + std::to_string(i)] = any_value(depth - 1);
        }
        return object;
    }
    }
}

} // namespace

TEST_CASE("JSON is written two spaces a level, with members in the order they came")
{
    json::object inner;
    inner["trống"] = json::array{};
    inner["a"] = nullptr;
    json::object outer;
    outer["tên"] = "Đài \"Dào San\"";
    outer["list"] = json::array{1, true, inner};

    CHECK(written(outer) == R"({
  "tên": "Đài \"Dào San\"",
  "list": [
    1,
    true,
    {
      "trống": [],
      "a": null
    }
  ]
}
)");
}

TEST_CASE("Numbers are written as people write them")
{
    CHECK(written(0.5) == "0.5\n");
    CHECK(written(2.0) == "2.0\n");
    CHECK(written(1e300) == "1e+300\n");
    CHECK(written(-3) == "-3\n");
    CHECK(written(std::numeric_limits<double>::infinity()) == "null\n");
    CHECK(written(json::object{}) == "{}\n");
}

TEST_CASE("Written JSON reads back as the same")
{
    rc::prop("for any value", [] {
        const json::value value = any_value(4);
        RC_ASSERT(json::parse(written(value)) == value);
    });
    // Boost.JSON reads long fractions with the last digit off, strtod does not.
    rc::prop("for any real number", [] {
        const double number = *rc::gen::arbitrary<double>();
        RC_ASSERT(std::stod(written(number)) == number);
    });
}
