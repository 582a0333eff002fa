#include "report/session_rows.hpp"

#include <span>

#include "loa/report/words.hpp"
#include "loa/text/messages/print.hpp"

namespace loa::report {
namespace {

namespace messages = text::messages;
using std::chrono::seconds;

// A tune or closing shorter than this says nothing to a listener.
constexpr seconds worth_printing{120};

std::string marked(const WeekPage& page, const model::Airing& airing, std::string text)
{
    text = airing.repeat ? page.say(messages::print_repeat, {text}) : text;
    return airing.pinned ? page.say(messages::print_pinned, {text}) : text;
}

bool left_out(const model::Airing& airing)
{
    return (airing.kind == model::SegmentKind::tune ||
            airing.kind == model::SegmentKind::closing) &&
           airing.span.length() < worth_printing;
}

format::Row item_row(const WeekPage& page, const model::Airing& airing)
{
    AiringText what = airing_text(page.model, page.plan, airing, page.options.language);
    if (airing.kind == model::SegmentKind::relay) {
        what.title = page.say(messages::print_relay, {what.title});
    } else if (airing.kind == model::SegmentKind::notice) {
        what.title = page.say(messages::print_notice, {what.title});
    }
    return {{hour(airing.span.from(), page.options.language),
             marked(page, airing, what.title),
             short_length(airing.span.length()),
             what.language,
             what.source},
            false};
}

// The slogans of one segment in one row, by their numbers; the list below says the rest.
format::Row
slogans_row(const WeekPage& page, std::span<const model::Airing> slogans, SloganNumbers& numbers)
{
    std::string which;
    std::string language;
    seconds total{};
    for (const model::Airing& airing : slogans) {
        const bool first = which.empty();
        which += (first ? "" : ", ") + marked(page, airing, numbers.of(airing.content));
        total += airing.span.length();
        const AiringText what = airing_text(page.model, page.plan, airing, page.options.language);
        language = first || what.language == language ? what.language : "";
    }
    return {{hour(slogans.front().span.from(), page.options.language),
             page.say(messages::print_slogans, {which}),
             short_length(total),
             language,
             ""},
            false};
}

} // namespace

std::string SloganNumbers::of(const model::ContentKey& slogan)
{
    const auto [it, added] = numbers_.try_emplace(slogan, listed_.size() + 1);
    if (added) {
        listed_.push_back(slogan);
    }
    return std::to_string(it->second);
}

void add_session(const WeekPage& page,
                 const Session& session,
                 SloganNumbers& numbers,
                 format::Table& table)
{
    table.rows.push_back({{session_heading(page.model, session, page.options.language)}, true});
    const std::span<const model::Airing> airings{session.airings};
    for (std::size_t i = 0; i != airings.size();) {
        const model::Airing& airing = airings[i];
        std::size_t end = i + 1;
        if (airing.kind == model::SegmentKind::slogan) {
            while (end != airings.size() && airings[end].kind == airing.kind &&
                   airings[end].segment == airing.segment) {
                ++end;
            }
            table.rows.push_back(slogans_row(page, airings.subspan(i, end - i), numbers));
        } else if (!left_out(airing)) {
            table.rows.push_back(item_row(page, airing));
        }
        i = end;
    }
}

} // namespace loa::report
