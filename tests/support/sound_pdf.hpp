#pragma once

#include <sstream>

#include <catch2/catch.hpp>

#include "loa/format/pdf.hpp"
#include "support/pdf_pages.hpp"

namespace loa::testing {

/// Checks with qpdf that the document's file has no errors. Passes where qpdf is not installed.
inline void check_sound(const std::string& pdf)
{
    if (const auto said = said_of_pdf(pdf, "qpdf", "--check")) {
        INFO(*said);
        CHECK(has(*said, "No syntax or stream encoding errors found"));
        CHECK_FALSE(has(*said, "WARNING"));
    }
}

/// Checks with pdffonts of poppler-utils that the file needs no font but Tinos, and brings it along.
/// Passes where pdffonts is not installed.
inline void check_only_tinos(const std::string& pdf)
{
    const auto said = said_of_pdf(pdf, "pdffonts");
    if (!said) {
        return;
    }
    INFO(*said);
    std::istringstream lines{*said};
    std::string heading;
    std::getline(lines, heading);
    const std::size_t embedded = heading.find("emb");
    REQUIRE(embedded != std::string::npos);
    std::string line;
    std::getline(lines, line); // dashes
    int fonts = 0;
    for (; std::getline(lines, line); ++fonts) {
        CHECK(has(line.substr(0, line.find(' ')), "+Tinos"));
        CHECK(line.substr(embedded, 3) == "yes");
    }
    CHECK(fonts > 0);
}

/// Both of the above.
inline void check_pdf(const format::Document& document)
{
    std::ostringstream out;
    format::write_pdf(out, document);
    check_sound(out.str());
    check_only_tinos(out.str());
}

} // namespace loa::testing
