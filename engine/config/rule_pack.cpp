#include <array>

#include "config/files.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;

constexpr std::array<Word<rules::Severity>, 2> severities{{
    {"hard", rules::Severity::hard},
    {"soft", rules::Severity::soft},
}};

template <class Rule>
Rule cited(const Entry& entry)
{
    Rule rule;
    rule.severity =
        entry.word<rules::Severity>("severity", severities).value_or(rules::Severity::hard);
    rule.citation = entry.text("citation");
    return rule;
}

std::optional<rules::SessionHours> read_session_hours(const Entry& pack)
{
    const auto entry = pack.entry("session_hours", schema::session_hours);
    if (!entry) {
        return std::nullopt;
    }
    auto rule = cited<rules::SessionHours>(*entry);
    if (entry->demanded("within")) {
        rule.within = entry->values("within", spelled::stretch);
        if (entry->is_empty_list("within")) {
            entry->mistake("within", messages::list_empty);
        }
    }
    return rule;
}

std::vector<rules::QuietHours> read_quiet_hours(const Entry& pack)
{
    std::vector<rules::QuietHours> rules;
    for (const Entry& entry : pack.entries("quiet_hours", schema::quiet_hours)) {
        auto rule = cited<rules::QuietHours>(entry);
        rule.hours = entry.required("hours", spelled::stretch).value_or(time::DailySpan{});
        rules.push_back(std::move(rule));
    }
    return rules;
}

std::optional<rules::LengthLimits>
read_limits(const Entry& pack, std::string_view field, const schema::Group& group)
{
    const auto entry = pack.entry(field, group);
    if (!entry) {
        return std::nullopt;
    }
    auto rule = cited<rules::LengthLimits>(*entry);
    rule.at_least = entry->maybe("at_least", spelled::duration);
    rule.at_most = entry->maybe("at_most", spelled::duration);
    if (!entry->has("at_least") && !entry->has("at_most")) {
        entry->mistake("at_most", messages::at_least_one, {"at_least, at_most"});
    }
    if (rule.at_least && rule.at_most && *rule.at_most < *rule.at_least) {
        entry->mistake("at_most",
                       messages::at_most_too_low,
                       {time::duration(*rule.at_most), time::duration(*rule.at_least)});
        return std::nullopt;
    }
    return rule;
}

std::optional<rules::SessionCount> read_session_count(const Entry& pack)
{
    const auto entry = pack.entry("sessions_per_day", schema::sessions_per_day);
    if (!entry) {
        return std::nullopt;
    }
    auto rule = cited<rules::SessionCount>(*entry);
    rule.at_most = entry->required("at_most", spelled::positive).value_or(1);
    return rule;
}

std::optional<rules::BroadcastDays> read_broadcast_days(const Entry& pack)
{
    const auto entry = pack.entry("broadcast_days", schema::broadcast_days);
    if (!entry) {
        return std::nullopt;
    }
    auto rule = cited<rules::BroadcastDays>(*entry);
    rule.days = entry->required("days", spelled::weekdays).value_or(time::WeekdaySet::all());
    rule.also_holidays = entry->value_or("also_holidays", spelled::flag, false);
    return rule;
}

std::optional<rules::Gaps>
read_gaps(const Entry& pack, std::string_view field, const schema::Group& group)
{
    const auto entry = pack.entry(field, group);
    if (!entry) {
        return std::nullopt;
    }
    constexpr std::chrono::seconds none{0};
    auto rule = cited<rules::Gaps>(*entry);
    rule.bulletin = entry->value_or("bulletin", spelled::gap, none);
    rule.slogan = entry->value_or("slogan", spelled::gap, none);
    rule.notice = entry->value_or("notice", spelled::gap, none);
    return rule;
}

std::optional<rules::HangingDays> read_hanging_days(const Entry& pack)
{
    const auto entry = pack.entry("hanging_days", schema::hanging_days);
    if (!entry) {
        return std::nullopt;
    }
    auto rule = cited<rules::HangingDays>(*entry);
    rule.at_most = entry->required("at_most", spelled::positive).value_or(1);
    return rule;
}

rules::RulePack read_pack(const std::string& key, const Entry& entry)
{
    rules::RulePack pack;
    pack.key = key;
    pack.title = entry.text("title");
    pack.session_hours = read_session_hours(entry);
    pack.quiet_hours = read_quiet_hours(entry);
    pack.session_length = read_limits(entry, "session_length", schema::session_length);
    pack.session_length_town =
        read_limits(entry, "session_length_town", schema::session_length_town);
    pack.day_length = read_limits(entry, "day_length", schema::day_length);
    pack.sessions_per_day = read_session_count(entry);
    pack.broadcast_days = read_broadcast_days(entry);
    pack.minimum_gap = read_gaps(entry, "minimum_gap", schema::minimum_gap);
    pack.family_gap = read_gaps(entry, "family_gap", schema::family_gap);
    pack.hanging_days = read_hanging_days(entry);
    return pack;
}

} // namespace

void read_rules(Draft& draft)
{
    const auto toml = draft.province_folder.empty()
                          ? std::nullopt
                          : open_toml(draft, draft.province_folder, "rules.toml");
    if (!toml) {
        draft.names.incomplete(Thing::pack);
        return;
    }
    const Entry file{toml->root, schema::rules, toml->name, draft.mistakes};
    for (const auto& [key, origin, entry] : declared(draft, Thing::pack, file, schema::pack)) {
        rules::RulePack pack = read_pack(key, entry);
        if (key == draft.pack_key) {
            draft.pack = std::move(pack);
        }
    }
}

} // namespace loa::config
