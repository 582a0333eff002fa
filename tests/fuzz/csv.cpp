#include "config/csv.hpp"
#include "fuzz/require.hpp"

using namespace loa;

namespace {

constexpr config::schema::Group columns{
    "x.csv", "", {"id", "title", "language", "length", "theme", "note"}};

} // namespace

// Any bytes are rows with a value for each column, or are told to be none.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    config::Mistakes mistakes;
    if (const auto text = fuzz::read_as("x.csv", data, size, mistakes)) {
        const auto sheet = config::read_csv(*text, "x.csv", columns, {"id"}, mistakes);
        fuzz::require(sheet.complete || !mistakes.mistakes().empty(), "whole, or a mistake");
        for (const config::Value& row : sheet.rows) {
            fuzz::require(row.line > 0, "a row knows its line");
        }
    }
    fuzz::require_told(mistakes.mistakes(), "x.csv");
    return 0;
}
