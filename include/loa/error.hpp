#pragma once

#include <compare>
#include <stdexcept>
#include <string>
#include <vector>

#include "loa/text/message.hpp"

namespace loa {

/// A place in the user's own material. Line and column count from 1; 0 means the whole file or
/// the whole line. A CSV cell names its column heading instead of a number.
struct Origin {
    std::string file;
    int line{};
    int column{};
    std::string heading{};

    friend auto operator<=>(const Origin&, const Origin&) = default;
};

/// "bulletins.csv:14, cột "length"" or "campaigns.toml:22:12"; empty when there is no file.
[[nodiscard]] std::string shown(const Origin& origin, text::Language language);

/// One thing a person got wrong: where, and what to do about it.
struct Mistake {
    Origin origin;
    text::Sentence sentence;

    friend bool operator==(const Mistake&, const Mistake&) = default;
};

/// "origin: sentence", or the sentence alone when it has no origin.
[[nodiscard]] std::string shown(const Mistake& mistake, text::Language language);

/// Base of everything the engine throws on purpose. Carries data rather than prose, so whoever
/// shows it picks the language; what() is the English text of the first 200 mistakes, for logs.
class Error : public std::runtime_error {
public:
    explicit Error(std::vector<Mistake> mistakes);

    [[nodiscard]] const std::vector<Mistake>& mistakes() const noexcept { return mistakes_; }

private:
    std::vector<Mistake> mistakes_;
};

/// The command line cannot be understood. Exit code 2.
class UsageError : public Error {
    using Error::Error;
};

/// What the user wrote cannot be used as it stands; all mistakes of a run at once. Exit code 3.
class InvalidInput : public Error {
public:
    using Error::Error;
    InvalidInput(std::vector<Mistake> mistakes, std::vector<Mistake> warnings);

    /// What deserves a look as well, and may be what the mistakes come from.
    [[nodiscard]] const std::vector<Mistake>& warnings() const noexcept { return warnings_; }

private:
    std::vector<Mistake> warnings_;
};

/// A store or an output file cannot be read or written. Exit code 4.
class StoreError : public Error {
    using Error::Error;
};

} // namespace loa
