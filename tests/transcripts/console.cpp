#include "transcripts/console.hpp"

#include <array>
#include <cstdio>
#include <memory>
#include <sstream>
#include <stdexcept>

#include <sys/wait.h>

namespace loa::testing {
namespace {

std::string quoted(const std::string& text)
{
    std::string all = "'";
    for (const char c : text) {
        all += c == '\'' ? "'\\''" : std::string(1, c);
    }
    return all + '\'';
}

// The world a transcript runs in: no user's settings, one language, one moment.
std::string in_its_world(const std::string& command, const std::filesystem::path& folder)
{
    const std::filesystem::path program{LOA_PROGRAM};
    return "cd " + quoted(folder.string()) + " && env -i HOME=/nowhere LC_ALL=C.UTF-8" +
           " SOURCE_DATE_EPOCH=1668736800 PATH=" + quoted(program.parent_path().string()) +
           ":/usr/bin:/bin bash --norc -c " + quoted(command) + " 2>&1";
}

std::string printed_by(const std::string& command, const std::filesystem::path& folder)
{
    FILE* pipe = ::popen(in_its_world(command, folder).c_str(), "r");
    if (pipe == nullptr) {
        throw std::runtime_error{"no shell to run a transcript in"};
    }
    std::string output;
    std::array<char, 4096> buffer{};
    while (const auto read = std::fread(buffer.data(), 1, buffer.size(), pipe)) {
        output.append(buffer.data(), read);
    }
    const int status = ::pclose(pipe);
    if (!output.empty() && output.back() != '\n') {
        output += '\n';
    }
    if (const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 255; code != 0) {
        output += '[' + std::to_string(code) + "]\n";
    }
    return output;
}

} // namespace

std::string played(const std::string& page, const std::filesystem::path& folder)
{
    std::istringstream lines{page};
    std::string line;
    std::string result;
    bool console = false;
    while (std::getline(lines, line)) {
        if (line.starts_with("```")) {
            console = line == "```console";
            result += line + '\n';
        } else if (!console) {
            result += line + '\n';
        } else if (line.starts_with("$ ")) {
            result += line + '\n' + printed_by(line.substr(2), folder);
        }
    }
    return result;
}

} // namespace loa::testing
