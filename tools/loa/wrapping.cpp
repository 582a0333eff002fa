#include "wrapping.hpp"

#include <algorithm>
#include <ostream>
#include <utility>

#include "loa/text/width.hpp"

namespace loa::cli {

std::vector<std::string> wrapped(std::string_view text, std::size_t columns)
{
    std::vector<std::string> lines{""};
    std::size_t from = 0;
    while (from < text.size()) {
        const std::size_t space = std::min(text.find_first_of(" \n", from), text.size());
        const std::string word{text.substr(from, space - from)};
        std::string& line = lines.back();
        if (!line.empty() && text::width(line) + 1 + text::width(word) > columns) {
            lines.push_back(word);
        } else {
            line += (line.empty() ? "" : " ") + word;
        }
        from = space + 1;
    }
    return lines;
}

void print_wrapped(std::ostream& out,
                   std::string_view first,
                   std::string_view text,
                   std::size_t columns)
{
    const std::size_t indent = text::width(first);
    std::string margin{first};
    for (const std::string& line : wrapped(text, columns > indent ? columns - indent : 1)) {
        out << margin << line << '\n';
        margin.assign(indent, ' ');
    }
}

void say(const text::Message& message,
         std::vector<std::string> values,
         Terminal& terminal,
         std::string_view first)
{
    print_wrapped(terminal.out,
                  first,
                  text::Sentence{message, std::move(values)}.in(terminal.language),
                  terminal.columns);
}

} // namespace loa::cli
