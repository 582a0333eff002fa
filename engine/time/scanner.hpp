#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace loa::time {

/// Reads a short text from the left, piece by piece. What does not fit takes nothing.
class Scanner {
public:
    explicit Scanner(std::string_view text) noexcept : rest_{text} {}

    [[nodiscard]] bool done() const noexcept { return rest_.empty(); }

    /// Whether `literal` came next; takes it.
    bool take(std::string_view literal) noexcept;

    /// The number of `least` to `most` decimal digits that comes next; takes them. Nothing when more
    /// digits follow.
    std::optional<int> number(std::size_t least, std::size_t most) noexcept;

private:
    std::string_view rest_;
};

} // namespace loa::time
