#include "interrupt.hpp"

#include <atomic>
#include <csignal>

namespace loa::cli {
namespace {

// A signal reaches nothing but what the whole program shares.
std::atomic<bool> pressed{false}; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
static_assert(std::atomic<bool>::is_always_lock_free, "what a signal handler may touch");

extern "C" void note(int /*signal*/)
{
    pressed = true;
}

void on_interrupt(void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler; // NOLINT(cppcoreguidelines-pro-type-union-access): as POSIX has it
    action.sa_flags = flags;
    ::sigemptyset(&action.sa_mask);
    ::sigaction(SIGINT, &action, nullptr);
}

} // namespace

Interrupt::Interrupt()
{
    pressed = false;
    on_interrupt(note, static_cast<int>(SA_RESETHAND));
}

Interrupt::~Interrupt()
{
    on_interrupt(SIG_DFL, 0);
}

bool Interrupt::came() const noexcept
{
    return pressed;
}

} // namespace loa::cli
