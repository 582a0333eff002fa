#include "store/schema.hpp"

#include <array>
#include <string>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

namespace loa::store {
namespace {

// Times are local and stored as text, so that they sort and a person can read them: days as
// 2022-11-21, times as 2022-11-21T05:30:00. A missing day means no limit on that side; spans of
// days end before `until_day`. Lists keep their order in `position`.
constexpr std::array<std::string_view, 11> all_migrations{
    // 1: versions of plans, and what they air
    R"(CREATE TABLE plan (
         id INTEGER PRIMARY KEY, week TEXT NOT NULL, number INTEGER NOT NULL CHECK (number > 0),
         made_at TEXT NOT NULL, seed TEXT NOT NULL, effort TEXT NOT NULL,
         published INTEGER NOT NULL CHECK (published IN (0, 1)),
         shortfall INTEGER NOT NULL, off_target INTEGER NOT NULL,
         unevenness REAL NOT NULL, bound REAL NOT NULL,
         UNIQUE (week, number)) STRICT;
       CREATE TABLE airing (
         plan INTEGER NOT NULL REFERENCES plan, position INTEGER NOT NULL,
         station TEXT NOT NULL, begins TEXT NOT NULL,
         seconds INTEGER NOT NULL CHECK (seconds > 0),
         kind TEXT NOT NULL, content TEXT NOT NULL, pattern TEXT NOT NULL,
         session_day TEXT NOT NULL, segment INTEGER NOT NULL,
         repeat INTEGER NOT NULL CHECK (repeat IN (0, 1)),
         pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
         PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;)",
    // 2: the items as they were when planned
    R"(CREATE TABLE content (
         plan INTEGER NOT NULL REFERENCES plan, position INTEGER NOT NULL,
         key TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, language TEXT NOT NULL,
         seconds INTEGER NOT NULL, theme TEXT NOT NULL, campaign TEXT NOT NULL,
         from_day TEXT, until_day TEXT, priority TEXT NOT NULL,
         approved_by TEXT, approved_on TEXT CHECK ((approved_by IS NULL) = (approved_on IS NULL)),
         media TEXT NOT NULL, repeat TEXT NOT NULL, days TEXT NOT NULL,
         daypart_from TEXT, daypart_until TEXT,
         family TEXT NOT NULL, source TEXT NOT NULL, note TEXT NOT NULL,
         PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;
       CREATE TABLE content_audience (
         plan INTEGER NOT NULL, content INTEGER NOT NULL, position INTEGER NOT NULL,
         audience TEXT NOT NULL,
         PRIMARY KEY (plan, content, position),
         FOREIGN KEY (plan, content) REFERENCES content (plan, position)) STRICT, WITHOUT ROWID;)",
    // 3: what did not fit, and what wanted the same place
    R"(CREATE TABLE bump (
         plan INTEGER NOT NULL REFERENCES plan, position INTEGER NOT NULL, campaign TEXT NOT NULL,
         line INTEGER NOT NULL, commune TEXT NOT NULL, station TEXT NOT NULL, form TEXT NOT NULL,
         from_day TEXT, until_day TEXT, at_least INTEGER NOT NULL, target INTEGER NOT NULL,
         at_most INTEGER, gap_seconds INTEGER, fill INTEGER NOT NULL, weight INTEGER NOT NULL,
         placed INTEGER NOT NULL, rule TEXT NOT NULL, remedy TEXT NOT NULL,
         amount INTEGER NOT NULL, item TEXT NOT NULL, pattern TEXT NOT NULL, detail TEXT NOT NULL,
         PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;
       CREATE TABLE bump_list (
         plan INTEGER NOT NULL, bump INTEGER NOT NULL, position INTEGER NOT NULL,
         list TEXT NOT NULL CHECK (list IN ('theme', 'content', 'language')), value TEXT NOT NULL,
         PRIMARY KEY (plan, bump, list, position),
         FOREIGN KEY (plan, bump) REFERENCES bump (plan, position)) STRICT, WITHOUT ROWID;
       CREATE TABLE collision (
         plan INTEGER NOT NULL REFERENCES plan, position INTEGER NOT NULL, station TEXT NOT NULL,
         begins TEXT NOT NULL, seconds INTEGER NOT NULL CHECK (seconds > 0),
         placed TEXT NOT NULL, waiting TEXT NOT NULL,
         PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;)",
    // 4: what proves how good a plan is, a JSON object for each station
    R"(ALTER TABLE plan ADD COLUMN shortfall_bound INTEGER NOT NULL DEFAULT 0;
       CREATE TABLE proof (
         plan INTEGER NOT NULL REFERENCES plan, position INTEGER NOT NULL,
         unevenness REAL NOT NULL, bound REAL NOT NULL,
         proof TEXT NOT NULL CHECK (json_valid(proof)),
         PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;)",
    // 5: months of banners, talks and posts
    R"(CREATE TABLE month_plan (
         id INTEGER PRIMARY KEY, form TEXT NOT NULL, month TEXT NOT NULL,
         number INTEGER NOT NULL CHECK (number > 0), made_at TEXT NOT NULL, seed TEXT NOT NULL,
         shortfall INTEGER NOT NULL, repeats INTEGER NOT NULL, stops INTEGER NOT NULL,
         trips INTEGER NOT NULL, unevenness REAL NOT NULL, UNIQUE (form, month, number)) STRICT;
       CREATE TABLE month_entry (plan INTEGER NOT NULL REFERENCES month_plan,
         position INTEGER NOT NULL, place TEXT NOT NULL, item TEXT NOT NULL, from_day TEXT,
         until_day TEXT, begins TEXT, seconds INTEGER, language TEXT NOT NULL, who TEXT NOT NULL,
         who_ends TEXT NOT NULL, PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;
       CREATE TABLE month_item (plan INTEGER NOT NULL REFERENCES month_plan,
         position INTEGER NOT NULL, key TEXT NOT NULL, title TEXT NOT NULL, language TEXT NOT NULL,
         theme TEXT NOT NULL, campaign TEXT NOT NULL,
         PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;
       CREATE TABLE month_missing (plan INTEGER NOT NULL REFERENCES month_plan,
         position INTEGER NOT NULL, campaign TEXT NOT NULL, line INTEGER NOT NULL,
         commune TEXT NOT NULL, owed INTEGER NOT NULL, placed INTEGER NOT NULL,
         in_days INTEGER NOT NULL, rule TEXT NOT NULL, remedy TEXT NOT NULL, amount INTEGER NOT NULL,
         item TEXT NOT NULL, detail TEXT NOT NULL,
         PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;)",
    // 6: tours of film and information teams
    R"(CREATE TABLE tour_plan (
         id INTEGER PRIMARY KEY, from_day TEXT NOT NULL, until_day TEXT NOT NULL,
         number INTEGER NOT NULL CHECK (number > 0), made_at TEXT NOT NULL, seed TEXT NOT NULL,
         effort TEXT NOT NULL, shortfall INTEGER NOT NULL, shortfall_at_least INTEGER NOT NULL,
         owed INTEGER NOT NULL, below_norm INTEGER NOT NULL, travel_minutes INTEGER NOT NULL,
         nights_away INTEGER NOT NULL, disliked INTEGER NOT NULL, changed INTEGER NOT NULL,
         UNIQUE (from_day, until_day, number)) STRICT;
       CREATE TABLE tour (plan INTEGER NOT NULL REFERENCES tour_plan, position INTEGER NOT NULL,
         team TEXT NOT NULL, from_day TEXT NOT NULL, until_day TEXT NOT NULL,
         PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;
       CREATE TABLE screening (plan INTEGER NOT NULL REFERENCES tour_plan, position INTEGER NOT NULL,
         tour INTEGER NOT NULL, team TEXT NOT NULL, village TEXT NOT NULL, begins TEXT NOT NULL,
         seconds INTEGER NOT NULL CHECK (seconds > 0), travel_seconds INTEGER NOT NULL,
         announced INTEGER NOT NULL CHECK (announced IN (0, 1)),
         PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;)",
    // 7: what tours show, and what they miss
    R"(CREATE TABLE programme (plan INTEGER NOT NULL REFERENCES tour_plan, screening INTEGER NOT NULL,
         position INTEGER NOT NULL, film TEXT NOT NULL, language TEXT NOT NULL,
         PRIMARY KEY (plan, screening, position)) STRICT, WITHOUT ROWID;
       CREATE TABLE missed (plan INTEGER NOT NULL REFERENCES tour_plan, position INTEGER NOT NULL,
         village TEXT NOT NULL, form TEXT NOT NULL, campaign TEXT NOT NULL, visits INTEGER NOT NULL,
         weight INTEGER NOT NULL, why TEXT NOT NULL, remedy TEXT NOT NULL, amount INTEGER NOT NULL,
         detail TEXT NOT NULL, PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;)",
    // 8: where and when a remedy helps, by how much, and what has a pin's place
    R"(ALTER TABLE bump ADD COLUMN segment INTEGER;
       ALTER TABLE bump ADD COLUMN day TEXT;
       ALTER TABLE bump ADD COLUMN gain INTEGER NOT NULL DEFAULT 0;
       ALTER TABLE bump ADD COLUMN taken_by TEXT NOT NULL DEFAULT '';)",
    // 9: what closed villages when tours were planned, besides changes.toml
    R"(CREATE TABLE tour_closure (plan INTEGER NOT NULL REFERENCES tour_plan,
         position INTEGER NOT NULL, commune TEXT NOT NULL, village TEXT NOT NULL,
         from_day TEXT NOT NULL, until_day TEXT NOT NULL, why TEXT NOT NULL, reason TEXT NOT NULL,
         PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;)",
    // 10: shows in the harvest, beside those on market days
    R"(ALTER TABLE tour_plan ADD COLUMN busy_days INTEGER NOT NULL DEFAULT 0;)",
    // 11: the bound, where all that prices leave was looked at too
    R"(ALTER TABLE plan ADD COLUMN exact_bound REAL NOT NULL DEFAULT 0;
       UPDATE plan SET exact_bound = bound;)",
};

int number(SQLite::Database& database, const char* query)
{
    return database.execAndGet(query).getInt();
}

} // namespace

std::span<const std::string_view> migrations()
{
    return all_migrations;
}

int current_schema()
{
    return static_cast<int>(all_migrations.size());
}

Identity identity(SQLite::Database& database)
{
    Identity found{.application = number(database, "PRAGMA application_id"),
                   .schema = number(database, "PRAGMA user_version")};
    found.blank = found.application == 0 && found.schema == 0 &&
                  number(database, "SELECT count(*) FROM sqlite_schema") == 0;
    return found;
}

void bring_up_to_date(SQLite::Database& database, int schema)
{
    for (int from = schema; from < current_schema(); ++from) {
        SQLite::Transaction transaction{database, SQLite::TransactionBehavior::IMMEDIATE};
        if (number(database, "PRAGMA user_version") > from) {
            continue; // another program was quicker
        }
        database.exec(std::string{all_migrations.at(static_cast<std::size_t>(from))});
        database.exec("PRAGMA application_id = " + std::to_string(application_id));
        database.exec("PRAGMA user_version = " + std::to_string(from + 1));
        transaction.commit();
    }
}

} // namespace loa::store
