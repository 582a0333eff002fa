#pragma once

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <unistd.h>

namespace loa::testing {

/// What `tool`, with `before` and `after` the name of the file, prints about a PDF, errors included;
/// nothing when it is not installed.
inline std::optional<std::string> said_of_pdf(const std::string& bytes,
                                              const std::string& tool,
                                              const std::string& before = "",
                                              const std::string& after = "")
{
    if (std::system(("command -v " + tool + " >/dev/null 2>&1").c_str()) != 0) {
        return std::nullopt;
    }
    const auto file = std::filesystem::temp_directory_path() /
                      ("loa-pages-" + std::to_string(::getpid()) + ".pdf");
    std::ofstream{file, std::ios::binary} << bytes;
    const std::string command = tool + ' ' + before + " '" + file.string() + "' " + after + " 2>&1";
    std::string text;
    {
        const std::unique_ptr<FILE, int (*)(FILE*)> pipe{::popen(command.c_str(), "r"), ::pclose};
        std::array<char, 4096> chunk{};
        while (const std::size_t n = std::fread(chunk.data(), 1, chunk.size(), pipe.get())) {
            text.append(chunk.data(), n);
        }
    }
    std::filesystem::remove(file);
    return text;
}

/// The text of each page of a PDF, laid out as on paper, by pdftotext of poppler-utils; nothing when
/// that is not installed.
inline std::optional<std::vector<std::string>> pdf_pages(const std::string& bytes)
{
    const auto said = said_of_pdf(bytes, "pdftotext", "-layout", "-");
    if (!said) {
        return std::nullopt;
    }
    const std::string& text = *said;
    std::vector<std::string> pages;
    for (std::size_t from = 0; from < text.size();) { // a form feed ends each page
        const std::size_t end = text.find('\f', from);
        pages.push_back(text.substr(from, end - from));
        from = end == std::string::npos ? text.size() : end + 1;
    }
    return pages;
}

inline bool has(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace loa::testing
