#include "loa/text/order.hpp"

#include <memory>
#include <stdexcept>
#include <string>

#include <unicode/coll.h>
#include <unicode/locid.h>

namespace loa::text {
namespace {

std::unique_ptr<const icu::Collator> vietnamese_collator()
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<const icu::Collator> collator{
        icu::Collator::createInstance(icu::Locale{"vi"}, status)};
    if (U_FAILURE(status) != 0) {
        throw std::runtime_error{std::string{"ICU has no Vietnamese order: "} +
                                 u_errorName(status)};
    }
    return collator;
}

} // namespace

std::strong_ordering vietnamese_order(std::string_view a, std::string_view b)
{
    // Building a collator takes longer than sorting a thousand names; comparing only reads it.
    static const auto collator = vietnamese_collator();

    UErrorCode status = U_ZERO_ERROR;
    const auto piece = [](std::string_view text) {
        return icu::StringPiece{text.data(), static_cast<std::int32_t>(text.size())};
    };
    const UCollationResult result = collator->compareUTF8(piece(a), piece(b), status);
    if (result != UCOL_EQUAL) {
        return result == UCOL_LESS ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    return a <=> b; // equal to a reader, yet two names: any order, so long as it is always the same
}

} // namespace loa::text
