#include "config/suggest.hpp"

#include <algorithm>

#include "loa/text/nearest.hpp"

namespace loa::config {

std::vector<std::string> names_of(const schema::Group& group)
{
    std::vector<std::string> names;
    for (const std::string_view field : group.fields) {
        if (!field.empty()) {
            names.emplace_back(field);
        }
    }
    return names;
}

std::string listed(const std::vector<std::string>& names)
{
    constexpr std::size_t most = 12;
    std::string list;
    for (std::size_t i = 0; i != names.size(); ++i) {
        if (i == most) {
            return list + ", …";
        }
        list += (i == 0 ? "" : ", ") + names[i];
    }
    return list.empty() ? "–" : list;
}

std::string nearest_or_all(std::string_view name, const std::vector<std::string>& known)
{
    return text::nearest(name, known).value_or(listed(known));
}

bool is_misspelt(std::string_view name,
                 const std::vector<std::string>& written,
                 const std::vector<std::string>& known)
{
    return std::ranges::any_of(written, [&](const std::string& word) {
        return std::ranges::find(known, word) == known.end() && text::nearest(word, known) == name;
    });
}

void report_unknown(Mistakes& mistakes,
                    const Origin& at,
                    const Unknown& messages,
                    const std::string& name,
                    const std::vector<std::string>& known)
{
    if (const auto near = text::nearest(name, known)) {
        mistakes.add(at, *messages.near, {name, *near});
    } else {
        mistakes.add(at, *messages.far, {name, listed(known)});
    }
}

} // namespace loa::config
