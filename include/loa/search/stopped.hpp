#pragma once

#include <functional>

namespace loa::search {

/// Asked now and then by a search that counts steps: true once it is to end early, with the best it
/// has. Asked from any thread; empty means never.
using Stopped = std::function<bool()>;

[[nodiscard]] inline bool told(const Stopped& stopped)
{
    return stopped && stopped();
}

} // namespace loa::search
