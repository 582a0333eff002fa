#include "time/scanner.hpp"

#include <algorithm>

namespace loa::time {

bool Scanner::take(std::string_view literal) noexcept
{
    const bool next = rest_.substr(0, literal.size()) == literal;
    if (next) {
        rest_.remove_prefix(literal.size());
    }
    return next;
}

std::optional<int> Scanner::number(std::size_t least, std::size_t most) noexcept
{
    const auto count = std::min(rest_.find_first_not_of("0123456789"), rest_.size());
    if (count < least || count > most) {
        return std::nullopt;
    }
    int value = 0;
    for (const char digit : rest_.substr(0, count)) {
        value = value * 10 + (digit - '0');
    }
    rest_.remove_prefix(count);
    return value;
}

} // namespace loa::time
