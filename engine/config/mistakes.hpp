#pragma once

#include <string>
#include <vector>

#include "loa/error.hpp"
#include "loa/text/messages/config.hpp"
#include "loa/text/messages/config_checks.hpp"

namespace loa::config {

/// Everything found wrong so far, in any order; handed out by file, line and column.
/// The column of an origin with a heading is the cell's number, and only orders the mistakes.
class Mistakes {
public:
    /// Files are ordered as they are first opened.
    void opens(const std::string& file);

    void add(Origin origin, const text::Message& message, std::vector<std::string> values = {});
    /// For what deserves a look but does not keep anyone from planning.
    void warn(Origin origin, const text::Message& message, std::vector<std::string> values = {});

    [[nodiscard]] std::size_t count() const noexcept { return count_; }
    /// Of very many the first 10,000 that were met, and a last one that says how many are left off.
    [[nodiscard]] std::vector<Mistake> mistakes() const;
    [[nodiscard]] std::vector<Mistake> warnings() const { return ordered(warnings_); }

private:
    [[nodiscard]] std::vector<Mistake> ordered(std::vector<Mistake> found) const;

    std::vector<std::string> files_;
    std::vector<Mistake> mistakes_;
    std::size_t count_{};
    std::vector<Mistake> warnings_;
};

} // namespace loa::config
