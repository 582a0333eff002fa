#pragma once

#include "loa/format/table.hpp"
#include "loa/text/message.hpp"

namespace loa::report {

/// Makes columns with titles in one language; shares are read as millimetres of the widest table.
class Columns {
public:
    explicit Columns(text::Language language) noexcept : language_{language} {}

    [[nodiscard]] format::Column left(const text::Message& title, double share) const
    {
        return {text::Sentence{title}.in(language_), format::CellAlign::left, share};
    }
    [[nodiscard]] format::Column centre(const text::Message& title, double share) const
    {
        return {text::Sentence{title}.in(language_), format::CellAlign::centre, share};
    }
    [[nodiscard]] format::Column right(const text::Message& title, double share) const
    {
        return {text::Sentence{title}.in(language_), format::CellAlign::right, share};
    }

private:
    text::Language language_;
};

} // namespace loa::report
