#include "fuzz/require.hpp"
#include "loa/error.hpp"
#include "loa/report/import_json.hpp"

using namespace loa;

// Any bytes are a week, or are told to be none; nothing else is thrown.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        static_cast<void>(report::read_week_json(fuzz::text_of(data, size), "x.json"));
    } catch (const InvalidInput& refused) {
        fuzz::require(!refused.mistakes().empty(), "what is refused has a mistake");
        fuzz::require_told(refused.mistakes(), "x.json");
    }
    return 0;
}
