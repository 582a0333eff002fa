#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace loa::text {

/// The language the program speaks to its user in.
enum class Language { vi, en };

/// Which places {1} … {9} a sentence has, as a bit set; place n is bit n − 1.
consteval unsigned places(std::string_view sentence)
{
    unsigned set = 0;
    for (std::size_t i = 0; i + 2 < sentence.size(); ++i) {
        if (sentence[i] == '{' && sentence[i + 2] == '}') {
            set |= 1U << static_cast<unsigned>(sentence[i + 1] - '1');
        }
    }
    return set;
}

/// One sentence the program can say, in both languages, with places {1}, {2} … for values.
/// A message that lacks a language, or whose places differ between the two, does not compile.
/// All messages stand in `loa/text/messages/`, one file per area.
struct Message {
    consteval Message(std::string_view vietnamese, std::string_view english)
        : vi{vietnamese}, en{english}
    {
        if (vi.empty() || en.empty() || places(vietnamese) != places(english)) {
            throw "a message needs both languages, with the same places";
        }
    }

    std::string_view vi;
    std::string_view en;
};

/// A message together with the values for its places. Compares and copies as a value; the words
/// are chosen only by `in()`.
class Sentence {
public:
    /// `message` must outlive the sentence; the constants in `loa/text/messages/` do.
    explicit Sentence(const Message& message, std::vector<std::string> values = {})
        : message_{&message}, values_{std::move(values)}
    {
    }

    /// The finished sentence. A place without a value stays as it is written.
    [[nodiscard]] std::string in(Language language) const;

    [[nodiscard]] bool says(const Message& message) const noexcept { return message_ == &message; }

    friend bool operator==(const Sentence&, const Sentence&) = default;

private:
    const Message* message_;
    std::vector<std::string> values_;
};

} // namespace loa::text
