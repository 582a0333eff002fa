#include "config/toml.hpp"
#include "fuzz/require.hpp"

using namespace loa;

// Any bytes are TOML, or are told to be none.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    config::Mistakes mistakes;
    if (const auto text = fuzz::read_as("x.toml", data, size, mistakes)) {
        const auto value = config::read_toml(*text, "x.toml", mistakes);
        fuzz::require(value.has_value() || !mistakes.mistakes().empty(), "a table, or a mistake");
    }
    fuzz::require_told(mistakes.mistakes(), "x.toml");
    return 0;
}
