#pragma once

namespace loa::cli {

/// While it lives, Ctrl-C asks for an end instead of making one: the work keeps what it has. A second
/// Ctrl-C ends the program as ever.
class Interrupt {
public:
    Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;
    ~Interrupt();

    /// Whether Ctrl-C was pressed. May be asked from any thread.
    // NOLINTNEXTLINE(readability-convert-member-functions-to-static): only while it lives
    [[nodiscard]] bool came() const noexcept;
};

} // namespace loa::cli
