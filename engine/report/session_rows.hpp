#pragma once

#include <map>
#include <string>
#include <vector>

#include "loa/format/table.hpp"
#include "loa/report/print_options.hpp"
#include "report/document_parts.hpp"
#include "report/sessions.hpp"

namespace loa::report {

/// What the page of one station is made from.
struct WeekPage {
    const model::Model& model;
    const model::PlanVersion& plan;
    const model::Station& station;
    const PrintOptions& options;

    [[nodiscard]] std::string say(const text::Message& message,
                                  std::vector<std::string> values = {}) const
    {
        return said(message, options.language, std::move(values));
    }
};

/// Slogans of the week by their number in the list below the table, in the order they first air.
class SloganNumbers {
public:
    [[nodiscard]] std::string of(const model::ContentKey& slogan);
    [[nodiscard]] const std::vector<model::ContentKey>& listed() const { return listed_; }

private:
    std::map<model::ContentKey, std::size_t> numbers_;
    std::vector<model::ContentKey> listed_;
};

/// Adds a heading and the session's rows: time, content, length, language, source. The slogans of
/// a segment share a row; a short tune or closing has none.
void add_session(const WeekPage& page,
                 const Session& session,
                 SloganNumbers& numbers,
                 format::Table& table);

} // namespace loa::report
