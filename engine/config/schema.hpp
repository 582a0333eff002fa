#pragma once

#include <algorithm>
#include <array>
#include <string_view>

/// Every file, table and field a centre's folder can have. Readers ask only for what stands here,
/// what stands here is documented in schedules/README.md, and nothing else is taken.
namespace loa::config::schema {

/// The fields of one table of a TOML file, or the columns of a CSV file.
struct Group {
    std::string_view file;
    std::string_view table; ///< as documented: "pack.KEY.session_hours"; empty: the file itself
    std::array<std::string_view, 19> fields;

    [[nodiscard]] constexpr bool has(std::string_view field) const
    {
        return !field.empty() && std::ranges::find(fields, field) != fields.end();
    }
};

// Province.
inline constexpr Group province{
    "province.toml", "", {"name", "dataset", "language", "theme", "audience", "weights"}};
inline constexpr Group language{"province.toml", "language.KEY", {"name", "fallbacks"}};
inline constexpr Group theme{"province.toml", "theme.KEY", {"title"}};
inline constexpr Group audience{"province.toml", "audience.KEY", {"title"}};
inline constexpr Group weights{"province.toml", "weights", {"border", "poor_district", "other"}};

inline constexpr Group places{"places.csv",
                              "",
                              {"code",
                               "name",
                               "kind",
                               "district_code",
                               "district",
                               "border",
                               "poor_district",
                               "area3",
                               "languages",
                               "aliases",
                               "lat",
                               "lon",
                               "source"}};

inline constexpr Group calendar{"calendar.toml", "", {"holiday", "market", "season"}};
inline constexpr Group holiday{
    "calendar.toml",
    "holiday.KEY",
    {"name", "date", "lunar", "on", "days", "from", "until", "quiet", "source"}};
inline constexpr Group market{"calendar.toml",
                              "market",
                              {"name", "commune", "weekly", "branches", "from", "until", "source"}};
inline constexpr Group season{"calendar.toml", "season.KEY", {"name", "from", "until"}};

inline constexpr Group rules{"rules.toml", "", {"pack"}};
inline constexpr Group pack{"rules.toml",
                            "pack.KEY",
                            {"title",
                             "session_hours",
                             "quiet_hours",
                             "session_length",
                             "session_length_town",
                             "day_length",
                             "sessions_per_day",
                             "broadcast_days",
                             "minimum_gap",
                             "family_gap",
                             "hanging_days"}};
inline constexpr Group session_hours{
    "rules.toml", "pack.KEY.session_hours", {"severity", "citation", "within"}};
inline constexpr Group quiet_hours{
    "rules.toml", "pack.KEY.quiet_hours", {"severity", "citation", "hours"}};
inline constexpr Group session_length{
    "rules.toml", "pack.KEY.session_length", {"severity", "citation", "at_least", "at_most"}};
inline constexpr Group session_length_town{
    "rules.toml", "pack.KEY.session_length_town", {"severity", "citation", "at_least", "at_most"}};
inline constexpr Group day_length{
    "rules.toml", "pack.KEY.day_length", {"severity", "citation", "at_least", "at_most"}};
inline constexpr Group sessions_per_day{
    "rules.toml", "pack.KEY.sessions_per_day", {"severity", "citation", "at_most"}};
inline constexpr Group broadcast_days{
    "rules.toml", "pack.KEY.broadcast_days", {"severity", "citation", "days", "also_holidays"}};
inline constexpr Group minimum_gap{
    "rules.toml", "pack.KEY.minimum_gap", {"severity", "citation", "bulletin", "slogan", "notice"}};
inline constexpr Group family_gap{
    "rules.toml", "pack.KEY.family_gap", {"severity", "citation", "bulletin", "slogan", "notice"}};

inline constexpr Group hanging_days{
    "rules.toml", "pack.KEY.hanging_days", {"severity", "citation", "at_most"}};

// Centre.
inline constexpr Group centre{"centre.toml",
                              "",
                              {"province",
                               "dataset",
                               "name",
                               "district_code",
                               "rule_pack",
                               "parent_body",
                               "body",
                               "abbreviation",
                               "document_number",
                               "seat",
                               "recipients",
                               "authority",
                               "signer",
                               "phone",
                               "weights"}};
inline constexpr Group centre_weights{
    "centre.toml", "weights", {"border", "poor_district", "other"}};
inline constexpr Group communes{
    "communes.csv",
    "",
    {"code", "name", "population", "households", "poor_households", "languages"}};
inline constexpr Group stations{
    "stations.csv", "", {"id", "commune", "name", "managed_by", "patterns"}};
inline constexpr Group clusters{
    "clusters.csv", "", {"id", "station", "name", "villages", "people", "working", "note"}};

inline constexpr Group sessions{"sessions.toml", "", {"pattern"}};
inline constexpr Group pattern{
    "sessions.toml", "pattern.KEY", {"name", "days", "start", "segments"}};
inline constexpr Group segment{
    "sessions.toml",
    "pattern.KEY.segments",
    {"kind", "length", "at", "up_to", "count", "item_up_to", "languages", "title", "source"}};

/// slogans.csv and notices.csv have the same columns.
inline constexpr Group bulletins{"bulletins.csv",
                                 "",
                                 {"id",
                                  "title",
                                  "language",
                                  "length",
                                  "theme",
                                  "campaign",
                                  "audience",
                                  "from",
                                  "until",
                                  "priority",
                                  "approved_by",
                                  "approved_on",
                                  "repeat",
                                  "days",
                                  "daypart",
                                  "family",
                                  "media",
                                  "source",
                                  "note"}};

inline constexpr Group campaigns{"campaigns.toml", "", {"campaign"}};
inline constexpr Group campaign{
    "campaigns.toml", "campaign.KEY", {"title", "from", "until", "themes", "weight", "owed"}};
inline constexpr Group owed{"campaigns.toml",
                            "campaign.KEY.owed",
                            {"places",
                             "form",
                             "themes",
                             "items",
                             "language",
                             "times",
                             "gap",
                             "fill",
                             "from",
                             "until",
                             "sites",
                             "throughout",
                             "each_village",
                             "instead"}};
inline constexpr Group instead{"campaigns.toml", "campaign.KEY.owed.instead", {"form", "times"}};
inline constexpr Group times{
    "campaigns.toml", "campaign.KEY.owed.times", {"per_week", "per_month", "at_least", "at_most"}};

// Film and information teams.
inline constexpr Group villages{"villages.csv",
                                "",
                                {"id",
                                 "commune",
                                 "name",
                                 "households",
                                 "poor_households",
                                 "area",
                                 "electricity",
                                 "access",
                                 "walk_km",
                                 "contact",
                                 "border_post",
                                 "ground",
                                 "rain_ground",
                                 "last_film",
                                 "languages",
                                 "note"}};
inline constexpr Group border_posts{
    "border-posts.csv", "", {"id", "name", "contact", "notice_days", "note"}};
inline constexpr Group travel{"travel.csv", "", {"from", "to", "mode", "dry", "rain", "note"}};
inline constexpr Group teams{"teams.toml", "", {"tours", "team"}};
inline constexpr Group tours{"teams.toml",
                             "tours",
                             {"rain_season",
                              "busy_season",
                              "market_day",
                              "border_every_months",
                              "other_every_months",
                              "days_between"}};
inline constexpr Group team{"teams.toml",
                            "team.KEY",
                            {"name",
                             "kind",
                             "base",
                             "members",
                             "vehicle",
                             "kit",
                             "working_days",
                             "works_on_holidays",
                             "off",
                             "nights_away",
                             "rest_days",
                             "stops_per_day",
                             "day_length",
                             "stop_length",
                             "show_at",
                             "age_at_most",
                             "norm"}};
inline constexpr Group team_norm{"teams.toml", "team.KEY.norm", {"per_month", "citation"}};
inline constexpr Group films{"films.csv",
                             "",
                             {"id",
                              "title",
                              "kind",
                              "languages",
                              "length",
                              "theme",
                              "campaign",
                              "age",
                              "from",
                              "until",
                              "licence",
                              "copies",
                              "again_after_months",
                              "source",
                              "note"}};
inline constexpr Group shown{"shown.csv", "", {"on", "village", "films", "viewers", "note"}};

// Banners.
inline constexpr Group sites{
    "sites.csv",
    "",
    {"id", "commune", "name", "place", "kind", "size", "own_frame", "lat", "lon", "note"}};
inline constexpr Group stock{"stock.csv", "", {"kind", "size", "count", "note"}};
inline constexpr Group banners{"banners.csv",
                               "",
                               {"id",
                                "text",
                                "language",
                                "theme",
                                "campaign",
                                "from",
                                "until",
                                "sizes",
                                "approved_by",
                                "approved_on",
                                "note"}};
inline constexpr Group crews{"crews.toml", "", {"crew"}};
inline constexpr Group crew{
    "crews.toml",
    "crew.KEY",
    {"name", "base", "members", "days", "stops_per_day", "day_length", "stop_length", "off"}};

// Spoken sessions and posts.
inline constexpr Group meetings{"meetings.csv",
                                "",
                                {"id",
                                 "commune",
                                 "name",
                                 "kind",
                                 "weekly",
                                 "monthly",
                                 "on",
                                 "at",
                                 "length",
                                 "people",
                                 "from",
                                 "until",
                                 "note"}};
inline constexpr Group speakers{
    "speakers.csv", "", {"id", "name", "languages", "days", "per_month", "note"}};
inline constexpr Group topics{"topics.csv",
                              "",
                              {"id",
                               "title",
                               "languages",
                               "length",
                               "theme",
                               "campaign",
                               "from",
                               "until",
                               "approved_by",
                               "approved_on",
                               "note"}};
inline constexpr Group pages{"pages.toml", "", {"page"}};
inline constexpr Group page{
    "pages.toml", "page.KEY", {"name", "kind", "address", "days", "times", "gap_days"}};
inline constexpr Group posts{"posts.csv",
                             "",
                             {"id",
                              "title",
                              "language",
                              "theme",
                              "campaign",
                              "from",
                              "until",
                              "pages",
                              "approved_by",
                              "approved_on",
                              "media",
                              "note"}};

inline constexpr Group changes{"changes.toml", "", {"pin", "forbid", "down", "closed", "road"}};
inline constexpr Group pin{"changes.toml", "pin", {"station", "item", "on", "pattern", "reason"}};
inline constexpr Group forbid{
    "changes.toml", "forbid", {"station", "item", "from", "until", "reason"}};
inline constexpr Group down{
    "changes.toml", "down", {"station", "cluster", "from", "until", "reason"}};

inline constexpr Group closed{
    "changes.toml", "closed", {"village", "commune", "from", "until", "why", "reason"}};
inline constexpr Group road{"changes.toml", "road", {"between", "from", "until", "reason"}};

inline constexpr std::array all{province,       language,
                                theme,          audience,
                                weights,        places,
                                calendar,       holiday,
                                market,         season,
                                rules,          pack,
                                session_hours,  quiet_hours,
                                session_length, session_length_town,
                                day_length,     sessions_per_day,
                                broadcast_days, minimum_gap,
                                family_gap,     centre,
                                centre_weights, communes,
                                stations,       clusters,
                                sessions,       pattern,
                                segment,        bulletins,
                                campaigns,      campaign,
                                owed,           times,
                                changes,        pin,
                                forbid,         down,
                                villages,       border_posts,
                                travel,         teams,
                                tours,          team,
                                team_norm,      films,
                                shown,          closed,
                                road,           hanging_days,
                                instead,        sites,
                                stock,          banners,
                                crews,          crew,
                                meetings,       speakers,
                                topics,         pages,
                                page,           posts};

} // namespace loa::config::schema
