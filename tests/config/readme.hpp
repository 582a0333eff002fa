#pragma once

#include <array>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "support/golden.hpp"
#include "support/source_dir.hpp"

namespace loa::testing {

/// One row of a table of schedules/README.md.
struct DocumentedRow {
    std::string file;
    std::string first;   ///< first cell: the fields
    std::string example; ///< last cell
};

/// schedules/README.md as the tests read it: a section a file, with examples and a table.
struct Readme {
    std::map<std::string, std::string> files; ///< examples, by path below schedules/
    std::vector<DocumentedRow> rows;
};

/// What stands between backticks.
inline std::vector<std::string> between_backticks(std::string_view text)
{
    std::vector<std::string> words;
    for (std::size_t from = text.find('`'); from != std::string_view::npos;) {
        const std::size_t end = text.find('`', from + 1);
        if (end == std::string_view::npos) {
            break;
        }
        words.emplace_back(text.substr(from + 1, end - from - 1));
        from = text.find('`', end + 1);
    }
    return words;
}

inline std::vector<std::string> table_cells(std::string_view line)
{
    std::vector<std::string> cells;
    std::string cell;
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (line[i] == '\\' && i + 1 < line.size() && line[i + 1] == '|') {
            cell += line[++i];
        } else if (line[i] == '|') {
            cells.push_back(cell);
            cell.clear();
        } else {
            cell += line[i];
        }
    }
    return cells;
}

inline Readme read_readme()
{
    std::istringstream in{bytes_of(source_dir() / "schedules" / "README.md")};
    Readme readme;
    std::string folder;
    std::string file;
    std::string* block = nullptr;
    for (std::string line; std::getline(in, line);) {
        if (block != nullptr) {
            if (line == "```") {
                block = nullptr;
            } else {
                *block += line + '\n';
            }
        } else if (line.starts_with("```")) {
            const std::size_t named = line.find(' '); // ```csv slogans.csv
            block =
                &readme
                     .files[folder + (named == std::string::npos ? file : line.substr(named + 1))];
        } else if (line.starts_with("## ")) {
            folder = between_backticks(line).at(0).substr(std::string_view{"schedules/"}.size());
        } else if (line.starts_with("### ")) {
            file = between_backticks(line).at(0);
        } else if (line.starts_with("| ") && !file.empty()) {
            const auto cells = table_cells(line);
            readme.rows.push_back({file, cells.front(), cells.back()});
        }
    }
    return readme;
}

} // namespace loa::testing
