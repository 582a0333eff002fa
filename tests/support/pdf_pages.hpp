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

/// The text of each page of a PDF, laid out as on paper, by pdftotext of poppler-utils; nothing when
/// that is not installed.
inline std::optional<std::vector<std::string>> pdf_pages(const std::string& bytes)
{
    if (std::system("command -v pdftotext >/dev/null 2>&1") != 0) {
        return std::nullopt;
    }
    const auto file = std::filesystem::temp_directory_path() /
                      ("loa-pages-" + std::to_string(::getpid()) + ".pdf");
    std::ofstream{file, std::ios::binary} << bytes;
    std::string text;
    {
        const std::unique_ptr<FILE, int (*)(FILE*)> pipe{
            ::popen(("pdftotext -layout '" + file.string() + "' -").c_str(), "r"), ::pclose};
        std::array<char, 4096> chunk{};
        while (const std::size_t n = std::fread(chunk.data(), 1, chunk.size(), pipe.get())) {
            text.append(chunk.data(), n);
        }
    }
    std::filesystem::remove(file);
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
