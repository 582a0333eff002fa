#include <array>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

// Stands in for libFuzzer's main: main RUNS FILE…. Gives the target every file, then RUNS of them
// with a few places changed, the same ones in every run. What made a target crash is left behind.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Random = std::mt19937;

constexpr const char* last_input = "last-input";

std::size_t below(Random& random, std::size_t limit)
{
    return random() % limit; // the same on every machine, unlike the library's distributions
}

std::string bytes_of(const std::filesystem::path& file)
{
    std::ifstream in{file, std::ios::binary};
    if (!in) {
        std::cerr << "cannot read " << file << '\n';
        std::exit(2);
    }
    return {std::istreambuf_iterator<char>{in}, {}};
}

// What is put in: a piece that matters to parsers, any byte, or a stretch of another file.
std::string piece(Random& random, const std::string& other)
{
    static const std::array<std::string, 24> pieces{
        "\"", ",",    ";", "\n", "\r\n", "[",     "]",      "{",    "}",          "=",  "#",  "'",
        "\\", "\xFF", "đ", "0",  "-",    "1e400", "\"\"\"", "null", "9999-12-31", "[[", ": ", "\t"};
    switch (below(random, 3)) {
    case 0:
        return pieces.at(below(random, pieces.size()));
    case 1:
        return {1, static_cast<char>(random() & 0xFFU)};
    default:
        return other.substr(below(random, other.size() + 1), below(random, 40));
    }
}

std::string changed(std::string text, Random& random, const std::string& other)
{
    for (std::size_t changes = 1 + below(random, 4); changes > 0; --changes) {
        const std::size_t at = below(random, text.size() + 1);
        const std::size_t cut = below(random, 8) == 0 ? text.size() : below(random, 12);
        text.replace(at, cut, piece(random, other));
    }
    return text;
}

void give(const std::string& text)
{
    std::ofstream{last_input, std::ios::binary} << text;
    // A copy without a byte to spare, so that sanitizers see reads past the end.
    const std::vector<std::uint8_t> bytes{text.begin(), text.end()};
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> words{argv, argv + argc};
    if (words.size() < 3) {
        std::cerr << "fuzz: RUNS FILE… is expected\n";
        return 2;
    }
    std::vector<std::string> corpus;
    for (std::size_t i = 2; i != words.size(); ++i) {
        corpus.push_back(bytes_of(words[i]));
        give(corpus.back());
    }
    Random random{1};
    for (long left = std::strtol(words[1].c_str(), nullptr, 10); left > 0; --left) {
        const std::string& text = corpus[below(random, corpus.size())];
        give(changed(text, random, corpus[below(random, corpus.size())]));
    }
    std::filesystem::remove(last_input);
    return 0;
}
