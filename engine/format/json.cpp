#include "loa/format/json.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>

#include <boost/json/serialize.hpp>

namespace loa::format {
namespace {

namespace json = boost::json;

void write(std::ostream& out, const json::value& value, std::size_t level);

void new_line(std::ostream& out, std::size_t level)
{
    out << '\n' << std::string(level * 2, ' ');
}

// Boost.JSON would write 0.5 as 5E-1.
void write_real(std::ostream& out, double number)
{
    if (!std::isfinite(number)) {
        out << "null";
        return;
    }
    std::array<char, 32> digits{};
    const auto* const until = std::to_chars(digits.begin(), digits.end(), number).ptr;
    const std::string_view text{digits.data(), static_cast<std::size_t>(until - digits.begin())};
    out << text;
    if (text.find_first_of(".e") == std::string_view::npos) {
        out << ".0"; // or it would read back as a whole number
    }
}

void write_array(std::ostream& out, const json::array& array, std::size_t level)
{
    const char* before = "[";
    for (const json::value& element : array) {
        out << before;
        new_line(out, level + 1);
        write(out, element, level + 1);
        before = ",";
    }
    new_line(out, level);
    out << ']';
}

void write_object(std::ostream& out, const json::object& object, std::size_t level)
{
    const char* before = "{";
    for (const json::key_value_pair& member : object) {
        out << before;
        new_line(out, level + 1);
        out << json::serialize(member.key()) << ": ";
        write(out, member.value(), level + 1);
        before = ",";
    }
    new_line(out, level);
    out << '}';
}

void write(std::ostream& out, const json::value& value, std::size_t level)
{
    const auto* const array = value.if_array();
    const auto* const object = value.if_object();
    const auto* const real = value.if_double();
    if (array != nullptr && !array->empty()) {
        write_array(out, *array, level);
    } else if (object != nullptr && !object->empty()) {
        write_object(out, *object, level);
    } else if (real != nullptr) {
        write_real(out, *real);
    } else {
        out << json::serialize(value);
    }
}

} // namespace

void write_json(std::ostream& out, const boost::json::value& value)
{
    write(out, value, 0);
    out << '\n';
}

} // namespace loa::format
