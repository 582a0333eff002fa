#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <sys/ioctl.h>
#include <unistd.h>

#include "commands.hpp"

namespace {

std::string from_environment(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? std::string{} : std::string{value};
}

loa::text::Language language()
{
    return from_environment("LOA_LANG") == "en" ? loa::text::Language::en : loa::text::Language::vi;
}

// Vietnam's time now, UTC+7 all year. SOURCE_DATE_EPOCH sets another, as with many programs, for
// output that can be made again byte by byte.
loa::time::Second now_in_vietnam()
{
    const std::string fixed = from_environment("SOURCE_DATE_EPOCH");
    auto since_epoch = std::chrono::duration_cast<std::chrono::seconds>(
        std::chrono::system_clock::now().time_since_epoch());
    if (!fixed.empty() && std::ranges::all_of(fixed, [](char c) { return c >= '0' && c <= '9'; })) {
        since_epoch = std::chrono::seconds{std::strtoll(fixed.c_str(), nullptr, 10)};
    }
    return loa::time::Second{since_epoch + std::chrono::hours{7}};
}

// Width of the terminal behind `file`; nothing when there is none.
std::optional<std::size_t> columns(int file)
{
    winsize size{};
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): no other way to ask a terminal
    if (::isatty(file) == 1 && ::ioctl(file, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        return size.ws_col;
    }
    return std::nullopt;
}

} // namespace

int main(int count, char** arguments)
{
    const std::span all{arguments, static_cast<std::size_t>(count)};
    const auto given = all.subspan(std::min<std::size_t>(all.size(), 1));
    const std::vector<std::string> words{given.begin(), given.end()};
    loa::cli::Terminal terminal{.out = std::cout,
                                .err = std::cerr,
                                .language = language(),
                                .shows_progress = ::isatty(STDERR_FILENO) == 1,
                                .columns = columns(STDOUT_FILENO).value_or(100),
                                .progress_columns = columns(STDERR_FILENO).value_or(80),
                                .now = now_in_vietnam(),
                                .cores = std::max(1U, std::thread::hardware_concurrency())};
    return static_cast<int>(loa::cli::run(words, terminal));
}
