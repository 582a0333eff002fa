#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <string>

#include "config/file.hpp"

namespace loa::fuzz {

/// Ends the run when `holds` is false, as a crash that fuzzers keep the input of.
inline void require(bool holds, const char* what)
{
    if (!holds) {
        std::fprintf(stderr, "not so: %s\n", what);
        std::abort();
    }
}

inline std::string text_of(const std::uint8_t* data, std::size_t size)
{
    return {data, data + size};
}

/// What a centre's file `name` with these bytes reads as; nothing, with the mistakes added, when it
/// is no text. The file is made where the program runs.
inline std::optional<std::string> read_as(const std::string& name,
                                          const std::uint8_t* data,
                                          std::size_t size,
                                          config::Mistakes& mistakes)
{
    std::ofstream{name, std::ios::binary} << text_of(data, size);
    auto text = config::read_text(name, config::Presence::required, mistakes);
    require(text.has_value() || !mistakes.mistakes().empty(), "a text, or a mistake");
    return text;
}

/// Every mistake stands somewhere in `file` and can be told in both languages.
inline void require_told(const std::vector<Mistake>& mistakes, const std::string& file)
{
    for (const Mistake& mistake : mistakes) {
        require(mistake.origin.file == file, "a mistake names its file");
        require(!shown(mistake, text::Language::vi).empty(), "a mistake is told in Vietnamese");
        require(!shown(mistake, text::Language::en).empty(), "a mistake is told in English");
    }
}

} // namespace loa::fuzz
