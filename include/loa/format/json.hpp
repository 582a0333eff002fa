#pragma once

#include <iosfwd>

#include <boost/json/value.hpp>

namespace loa::format {

/// Writes `value` to be read by people too: two spaces a level, members in the order they were put
/// in, letters as they are, a line feed at the end. Numbers are written so that they read back as the
/// same; infinity and NaN, which JSON does not have, as null.
void write_json(std::ostream& out, const boost::json::value& value);

} // namespace loa::format
