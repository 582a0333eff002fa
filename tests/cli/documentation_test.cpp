#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "support/golden.hpp"
#include "support/source_dir.hpp"
#include "vocabulary.hpp"

using namespace loa::cli;

namespace {

std::string tool_file(const char* name)
{
    return loa::testing::bytes_of(loa::testing::source_dir() / "tools/loa" / name);
}

// The manual as read: a dash is written \- there.
std::string manual()
{
    std::string text = tool_file("loa.1");
    for (std::size_t at = text.find("\\-"); at != std::string::npos; at = text.find("\\-", at)) {
        text.erase(at, 1);
    }
    return text;
}

// From `start` to the next `end` after it; fails when there is no such part.
std::string part(const std::string& text, const std::string& start, const std::string& end)
{
    const std::size_t from = text.find(start);
    INFO("looking for " << start);
    REQUIRE(from != std::string::npos);
    return text.substr(from, text.find(end, from + start.size()) - from);
}

// What bash offers for the last of `words`.
std::string completed(const std::string& words)
{
    const std::string script = "source '" + loa::testing::source_dir().string() +
                               "/tools/loa/loa.bash'; COMP_WORDS=(" + words +
                               "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _loa; echo "
                               "\"${COMPREPLY[*]}\"";
    const std::string command = "bash --norc -c '" + [&] {
        std::string quoted;
        for (const char c : script) {
            quoted += c == '\'' ? "'\\''" : std::string(1, c);
        }
        return quoted;
    }() + "'";
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe{::popen(command.c_str(), "r"), ::pclose};
    REQUIRE(pipe);
    std::array<char, 4096> buffer{};
    std::string output;
    while (std::fgets(buffer.data(), static_cast<int>(buffer.size()), pipe.get()) != nullptr) {
        output += buffer.data();
    }
    return output;
}

// Whether any verb has the option.
bool has_option(const std::string& name)
{
    return std::ranges::any_of(verbs(), [&](const Verb& verb) {
        return std::ranges::any_of(verb.options,
                                   [&](Word word) { return option(word).name == name; });
    });
}

} // namespace

TEST_CASE("Every verb and each of its options stands in the manual")
{
    const std::string text = manual();
    for (const Verb& verb : verbs()) {
        const std::string section = part(text, ".SS " + std::string{verb.name} + ' ', "\n.S");
        for (const Word word : verb.options) {
            INFO(verb.name << ' ' << option(word).name);
            CHECK(section.find(option(word).name) != std::string::npos);
        }
    }
}

TEST_CASE("Every option is explained in the manual once")
{
    const std::string options = part(manual(), ".SH OPTIONS", "\n.SH");
    for (const Verb& verb : verbs()) {
        for (const Word word : verb.options) {
            const std::string entry =
                "\n.B" + std::string{option(word).value == nullptr ? " " : "I "} +
                std::string{option(word).name} + (option(word).value == nullptr ? "\n" : " \"");
            INFO(entry);
            const std::size_t first = options.find(entry);
            CHECK(first != std::string::npos);
            CHECK(options.find(entry, first + 1) == std::string::npos);
        }
    }
}

TEST_CASE("The manual names no option that loa does not have")
{
    const std::string text = manual();
    for (std::size_t at = text.find("--"); at != std::string::npos; at = text.find("--", at + 2)) {
        const std::string name =
            text.substr(at, text.find_first_not_of("abcdefghijklmnopqrstuvwxyz-", at + 2) - at);
        INFO(name);
        CHECK(has_option(name));
    }
}

TEST_CASE("Completion knows every verb and each of its options")
{
    for (const Verb& verb : verbs()) {
        CHECK(completed("loa " + std::string{verb.name}) == std::string{verb.name} + '\n');
        const std::string offered =
            ' ' + completed("loa " + std::string{verb.name} + " some-centre --");
        for (const Word word : verb.options) {
            INFO(verb.name << ' ' << option(word).name << " in " << offered);
            CHECK((offered.find(' ' + std::string{option(word).name} + ' ') != std::string::npos ||
                   offered.find(' ' + std::string{option(word).name} + '\n') != std::string::npos));
        }
    }
}

TEST_CASE("Completion offers no option that the verb does not have")
{
    for (const Verb& verb : verbs()) {
        std::istringstream offered{completed("loa " + std::string{verb.name} + " some-centre --")};
        for (std::string name; offered >> name;) {
            INFO(verb.name << ' ' << name);
            CHECK((name == "--help" || std::ranges::any_of(verb.options, [&](Word word) {
                       return option(word).name == name;
                   })));
        }
    }
}

TEST_CASE("Completion names nothing in its file that loa does not have")
{
    const std::string text = tool_file("loa.bash");
    for (std::size_t at = text.find(" --"); at != std::string::npos;
         at = text.find(" --", at + 1)) {
        const std::string name = text.substr(
            at + 1, text.find_first_not_of("abcdefghijklmnopqrstuvwxyz-", at + 1) - at - 1);
        INFO(name);
        CHECK((name == "--" || name == "--help" || has_option(name))); // -- ends compgen's options
    }
}

TEST_CASE("Completion offers every verb and nothing else for the first word")
{
    std::istringstream offered{completed("loa ''")};
    std::vector<std::string> names;
    for (std::string name; offered >> name;) {
        names.push_back(name);
    }
    std::vector<std::string> known;
    for (const Verb& verb : verbs()) {
        known.emplace_back(verb.name);
    }
    std::ranges::sort(names);
    std::ranges::sort(known);
    CHECK(names == known);
}

TEST_CASE("Completion offers the values an option can have")
{
    CHECK(completed("loa plan x --effort b") == "best\n");
    CHECK(completed("loa --lang e") == "en\n");
}
