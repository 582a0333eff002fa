#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include "loa/error.hpp"
#include "loa/time/time_span.hpp"
#include "loa/time/week.hpp"

namespace loa::report {

/// Takes members out of JSON objects and notes every one that is missing or cannot be used. What
/// could not be read comes as an empty value, so that reading goes on to the next mistake.
class JsonReader {
public:
    explicit JsonReader(std::string file) : file_{std::move(file)} {}

    /// The object's member and, for mistakes, its path: "airings[3].start".
    struct Member {
        const boost::json::value* value{}; ///< null when it is missing
        std::string path;
    };
    [[nodiscard]] Member
    member(const boost::json::object& object, const std::string& path, std::string_view name);

    [[nodiscard]] std::string text(const Member& member);
    [[nodiscard]] std::string text_or_null(const Member& member);
    [[nodiscard]] std::optional<time::Second> moment(const Member& member);
    [[nodiscard]] time::Day day(const Member& member);
    [[nodiscard]] time::Week week(const Member& member);
    [[nodiscard]] int number(const Member& member);
    [[nodiscard]] bool flag(const Member& member);
    /// Index of the member's text in `names`.
    [[nodiscard]] std::size_t one_of(const Member& member, std::span<const std::string_view> names);
    [[nodiscard]] const boost::json::array& list(const Member& member);
    [[nodiscard]] const boost::json::object& object(const Member& member);

    void wrong(const text::Message& message, std::vector<std::string> values);
    /// Throws: InvalidInput when anything was wrong.
    void require_no_mistakes() const;

private:
    void wrong(const text::Message& message, const Member& member);

    std::string file_;
    std::vector<Mistake> mistakes_;
};

/// A value as it is quoted in a mistake: cut when it is long.
[[nodiscard]] std::string quoted(const boost::json::value& value);

} // namespace loa::report
