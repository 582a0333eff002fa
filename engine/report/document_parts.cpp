#include "report/document_parts.hpp"

#include <fmt/format.h>

#include "loa/report/words.hpp"
#include "loa/text/messages/print.hpp"

namespace loa::report {
namespace {

namespace messages = text::messages;

std::string number_line(const model::Centre& centre, Language language)
{
    const std::string number =
        centre.document_number.empty() ? blank_number : centre.document_number;
    return centre.abbreviation.empty()
               ? said(messages::print_number_alone, language, {number})
               : said(messages::print_number, language, {number, centre.abbreviation});
}

// Decree 30/2020, annex I: days below 10 and months 1 and 2 with a leading 0.
std::string place_and_date(const std::string& seat, time::Week week, const PrintOptions& options)
{
    constexpr const char* room = "      ";
    if (!options.dated) {
        return said(messages::print_place_and_date,
                    options.language,
                    {seat, room, room, std::to_string(week.year)});
    }
    const date::year_month_day date{*options.dated};
    const auto day = static_cast<unsigned>(date.day());
    const auto month = static_cast<unsigned>(date.month());
    return said(messages::print_place_and_date,
                options.language,
                {seat,
                 fmt::format("{:02}", day),
                 month < 3 ? fmt::format("{:02}", month) : std::to_string(month),
                 std::to_string(static_cast<int>(date.year()))});
}

} // namespace

std::string said(const text::Message& message, Language language, std::vector<std::string> values)
{
    return text::Sentence{message, std::move(values)}.in(language);
}

format::DocumentHead head(const model::Centre& centre, time::Week week, const PrintOptions& options)
{
    return {.parent_body = centre.parent_body,
            .body = centre.body,
            .number = number_line(centre, options.language),
            .nation = said(messages::print_nation, options.language),
            .motto = said(messages::print_motto, options.language),
            .place_and_date = place_and_date(centre.seat, week, options)};
}

format::SignatureBlock signature(const model::Centre& centre, Language language)
{
    format::SignatureBlock block;
    if (!centre.recipients.empty()) {
        block.recipients_title = said(messages::print_recipients, language);
    }
    for (const std::string& recipient : centre.recipients) {
        block.recipients.push_back(recipient.starts_with('-') ? recipient : "- " + recipient);
    }
    block.authority = centre.authority;
    block.signer = centre.signer;
    return block;
}

std::string week_text(time::Week week, Language language)
{
    return said(messages::print_week,
                language,
                {std::to_string(week.number), date_range(time::span(week))});
}

std::string place_name(const model::Model& model, const model::Station& station)
{
    const std::string commune = commune_name(model, station.commune);
    return stations_of(model, station.commune).size() == 1
               ? commune
               : fmt::format("{} – {}", commune, station_name(model, station.key));
}

std::vector<const model::Station*> by_commune(const model::Model& model)
{
    std::vector<const model::Station*> stations;
    for (const model::Commune& commune : model.communes) {
        const auto here = stations_of(model, commune.code);
        stations.insert(stations.end(), here.begin(), here.end());
    }
    return stations;
}

} // namespace loa::report
