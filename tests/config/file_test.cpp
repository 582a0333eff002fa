#include "config/file.hpp"

#include <catch2/catch.hpp>
#include <sys/stat.h>

#include "config/sample_centre.hpp"
#include "loa/text/messages/config.hpp"

namespace fs = std::filesystem;
namespace messages = loa::text::messages;
using loa::config::Mistakes;
using loa::config::Presence;
using loa::config::read_text;
using loa::testing::Folder;

namespace {

void write(const fs::path& path, std::string_view bytes)
{
    std::ofstream{path, std::ios::binary} << bytes;
}

// What reading the file says, as "line:column" and the sentence.
std::string refusal(const fs::path& path)
{
    Mistakes mistakes;
    CHECK(!read_text(path, Presence::required, mistakes));
    REQUIRE(mistakes.count() == 1);
    const loa::Mistake mistake = mistakes.mistakes().front();
    CHECK(mistake.origin.file == path.generic_string());
    return std::to_string(mistake.origin.line) + ':' + std::to_string(mistake.origin.column) + ' ' +
           mistake.sentence.in(loa::text::Language::en);
}

} // namespace

TEST_CASE("A byte that is not UTF-8 is found by line and column, counted in letters")
{
    const Folder folder;
    write(folder / "x", "một\nhai \xE1\xBB\xA9ng\nba \xC3");

    CHECK(refusal(folder / "x") == "3:4 byte 0xC3 is not UTF-8. Save the file again as UTF-8 "
                                   "(Excel: \"CSV UTF-8\").");
}

TEST_CASE("A file in UTF-16, as Excel's Unicode text, is called that")
{
    const Folder folder;
    write(folder / "x", std::string_view{"\xFF\xFEi\0d\0", 6});

    CHECK(refusal(folder / "x").starts_with("0:0 the file is UTF-16"));
}

TEST_CASE("A control character is found, a tab is none")
{
    const Folder folder;
    write(folder / "x", "a\tb\r\nc\x1B");
    write(folder / "nul", std::string_view{"ab\0", 3});

    CHECK(refusal(folder / "x") ==
          "2:2 there is a character that cannot be seen, U+001B. Delete the character here.");
    CHECK(refusal(folder / "nul")
              .starts_with("1:3 there is a character that cannot be seen, U+0000"));
}

TEST_CASE("What has no width or turns the reading around is found, with its code point")
{
    const Folder folder;
    const auto [letter, name] = GENERATE(table<std::string, std::string>({{"\u009B", "U+009B"},
                                                                          {"\u200B", "U+200B"},
                                                                          {"\u202E", "U+202E"},
                                                                          {"\u2066", "U+2066"},
                                                                          {"\uFEFF", "U+FEFF"}}));
    write(folder / "x", "một\nhai" + letter + " ba");

    CHECK(refusal(folder / "x") ==
          "2:4 there is a character that cannot be seen, " + name + ". Delete the character here.");
}

TEST_CASE("Spaces that do not break lines become plain ones")
{
    const Folder folder;
    write(folder / "x", "a\u00A0b\u2007c\u202Fd");
    Mistakes mistakes;

    CHECK(read_text(folder / "x", Presence::required, mistakes) == "a b c d");
}

TEST_CASE("A file of a hundred megabytes is refused unread")
{
    const Folder folder;
    write(folder / "x", "");
    fs::resize_file(folder / "x", 100'000'000);

    CHECK(refusal(folder / "x").starts_with("0:0 the file is larger than 10 MB"));
}

TEST_CASE("A folder, a pipe and a link that points in a circle are no files")
{
    const Folder folder;
    fs::create_directory(folder / "folder");
    fs::create_symlink("circle", folder / "circle");
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);

    CHECK(refusal(folder / "folder").starts_with("0:0 this is a folder"));
    CHECK(refusal(folder / "circle").starts_with("0:0 the file cannot be read"));
    CHECK(refusal(folder / "pipe").starts_with("0:0 the file cannot be read"));
}

TEST_CASE("A missing file is a mistake unless it is optional; a link to nothing always is")
{
    const Folder folder;
    fs::create_symlink("nothing", folder / "link");
    Mistakes mistakes;

    CHECK(!read_text(folder / "x", Presence::optional, mistakes));
    CHECK(mistakes.count() == 0);
    CHECK(!read_text(folder / "link", Presence::optional, mistakes));
    CHECK(mistakes.count() == 1);
    CHECK(refusal(folder / "x").starts_with("0:0 this file is missing"));
}

TEST_CASE("Text comes without byte order mark and carriage returns, in normalization form C")
{
    const Folder folder;
    write(folder / "x",
          "\xEF\xBB\xBF"
          "Lo\xCC\x9B\xCC\x89\r\nx\ry");
    write(folder / "empty", "");
    Mistakes mistakes;

    CHECK(read_text(folder / "x", Presence::required, mistakes) == "Lở\nx\ny");
    CHECK(read_text(folder / "empty", Presence::required, mistakes) == "");
}
