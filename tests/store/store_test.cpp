#include <catch2/catch.hpp>

#include <SQLiteCpp/Database.h>

#include "loa/model/visits.hpp"
#include "loa/store/store.hpp"
#include "store/plan_values.hpp"
#include "store/schema.hpp"
#include "support/folder.hpp"
#include "support/golden.hpp"

using namespace std::chrono_literals;
using loa::model::Timetable;
using loa::store::Access;
using loa::store::Store;
using loa::store::testing::airing_at;
using loa::store::testing::arbitrary_month;
using loa::store::testing::arbitrary_tours;
using loa::store::testing::monday;
using loa::store::testing::small_plan;
using loa::testing::Folder;
using loa::time::DateSpan;
using loa::time::Second;

namespace {

constexpr loa::time::Week w46{2022, 46};
constexpr loa::time::Week w47{2022, 47};
constexpr loa::time::Week w48{2022, 48};

} // namespace

TEST_CASE("Planning a week again makes a new version and loses nothing")
{
    const Folder folder;
    Store store{folder / "loa.db", Access::write};
    auto first = small_plan(w47);
    auto second = small_plan(w47);
    second.seed = 2;

    first.number = store.keep(first);
    second.number = store.keep(second);

    CHECK(first.number == 1);
    CHECK(second.number == 2);
    CHECK(store.version(w47, 1) == first);
    CHECK(store.version(w47, 2) == second);
    CHECK(store.latest(w47) == second);
}

TEST_CASE("Every week counts its own versions")
{
    const Folder folder;
    Store store{folder / "loa.db", Access::write};

    store.keep(small_plan(w46));

    CHECK(store.keep(small_plan(w47)) == 1);
}

TEST_CASE("A week or a version that was never kept is nothing")
{
    const Folder folder;
    Store store{folder / "loa.db", Access::write};
    store.keep(small_plan(w47));

    CHECK_FALSE(store.latest(w48).has_value());
    CHECK_FALSE(store.version(w47, 2).has_value());
    CHECK(store.versions(w48).empty());
}

TEST_CASE("The versions of a week are summed up, oldest first")
{
    const Folder folder;
    Store store{folder / "loa.db", Access::write};
    auto second = small_plan(w47);
    second.quality.shortfall = 0;
    store.keep(small_plan(w47));
    store.keep(second);

    const auto versions = store.versions(w47);

    REQUIRE(versions.size() == 2);
    CHECK(versions[0].number == 1);
    CHECK(versions[0].quality == small_plan(w47).quality);
    CHECK(versions[1] == Store::Summary{w47, 2, second.made_at, false, second.quality});
}

TEST_CASE("The newest version of each week that the days touch is found")
{
    const Folder folder;
    Store store{folder / "loa.db", Access::write};
    store.keep(small_plan(w46));
    store.keep(small_plan(w47));
    store.keep(small_plan(w47));
    store.keep(small_plan(w48));

    const auto sunday_to_monday =
        store.newest(DateSpan{monday() - date::days{1}, monday() + date::days{1}});

    REQUIRE(sunday_to_monday.size() == 2);
    CHECK(sunday_to_monday[0].week == w46);
    CHECK(sunday_to_monday[1].week == w47);
    CHECK(sunday_to_monday[1].number == 2);
}

TEST_CASE("The history holds planned items of newest versions only, within the days")
{
    const Folder folder;
    Store store{folder / "loa.db", Access::write};
    auto relay = airing_at(Second{monday()} + 6h);
    relay.kind = loa::model::SegmentKind::relay;
    relay.content = {};
    auto replaced = small_plan(w47);
    auto newest = small_plan(w47);
    const auto morning = airing_at(Second{monday()} + 5h);
    auto next_day = airing_at(Second{monday()} + 29h);
    next_day.session_day = monday() + date::days{1};
    newest.timetable = Timetable{{morning, relay, next_day}};
    store.keep(replaced);
    store.keep(newest);

    const auto history = store.aired(DateSpan{monday(), monday() + date::days{1}});

    CHECK(history == Timetable{{morning}});
}

TEST_CASE("An airing after midnight belongs to the day on which its session began")
{
    const Folder folder;
    Store store{folder / "loa.db", Access::write};
    auto plan = small_plan(w46);
    auto late = airing_at(Second{monday()} + 10min);
    late.session_day = monday() - date::days{1};
    plan.timetable = Timetable{{late}};
    store.keep(plan);

    CHECK(store.aired(loa::time::span(w46)) == Timetable{{late}});
    CHECK(store.aired(loa::time::span(w47)) == Timetable{});
}

TEST_CASE("The file is a loa store with a write-ahead log and checked tables")
{
    const Folder folder;
    Store{folder / "loa.db", Access::write}.keep(small_plan(w47));

    SQLite::Database database{(folder / "loa.db").string(), SQLite::OPEN_READWRITE};
    CHECK(database.execAndGet("PRAGMA journal_mode").getString() == "wal");
    CHECK(database.execAndGet("PRAGMA application_id").getInt() == loa::store::application_id);
    CHECK(database.execAndGet("PRAGMA user_version").getInt() == loa::store::current_schema());
    CHECK(database
              .execAndGet("SELECT count(*) FROM pragma_table_list WHERE schema = 'main'"
                          " AND name NOT LIKE 'sqlite_%' AND NOT strict")
              .getInt() == 0);
    CHECK(database.execAndGet("SELECT count(*) FROM pragma_foreign_key_check").getInt() == 0);
}

TEST_CASE("Times in the file can be read by a person")
{
    const Folder folder;
    Store{folder / "loa.db", Access::write}.keep(small_plan(w47));

    SQLite::Database database{(folder / "loa.db").string()};
    CHECK(database.execAndGet("SELECT week FROM plan").getString() == "2022-W47");
    CHECK(database.execAndGet("SELECT begins FROM airing").getString() == "2022-11-21T05:30:00");
}

TEST_CASE("Planning the tours of a month again makes a new version and loses nothing")
{
    const Folder folder;
    Store store{folder / "loa.db", Access::write};
    auto first = arbitrary_tours(1);
    auto second = arbitrary_tours(2);
    second.days = first.days;

    first.number = store.keep(first);
    second.number = store.keep(second);

    CHECK(second.number == first.number + 1);
    CHECK(store.latest_tours(first.days) == second);
    CHECK(store.tours(first.days, first.number) == first);
    CHECK(store.tour_versions(first.days) == std::vector{first.number, second.number});
    CHECK_FALSE(store.tours(first.days, second.number + 1).has_value());
    CHECK_FALSE(store.latest_tours({monday(), monday() + date::days{1}}).has_value());
}

TEST_CASE("What the newest tours before a day show is the history of later ones")
{
    const Folder folder;
    Store store{folder / "loa.db", Access::write};
    auto old = arbitrary_tours(1);
    auto newest = arbitrary_tours(1);
    newest.tours = {{{"chieu"},
                     newest.days,
                     {{.team = {"chieu"},
                       .village = {"gia-khau"},
                       .span = {Second{newest.days.from()} + 20h, 2h},
                       .programme = {{{"phim"}, {"dao"}}},
                       .travel = 1h,
                       .announced = false}}}};
    store.keep(old);
    store.keep(newest);

    const auto shown = loa::model::as_shown(store.tours_before(newest.days.until()));
    REQUIRE(shown.size() == 1);
    CHECK(shown[0].village.value == "gia-khau");
    CHECK(shown[0].films == std::vector{loa::model::ContentKey{"phim"}});
    CHECK(store.tours_before(newest.days.last()).empty());
}

TEST_CASE("Planning a month again makes a new version of its form and loses nothing")
{
    const Folder folder;
    Store store{folder / "loa.db", Access::write};
    auto first = arbitrary_month(1);
    auto second = first;
    second.made_at = "later";
    auto next_month = first;
    next_month.month += date::months{1};

    first.number = store.keep(first);
    second.number = store.keep(second);
    next_month.number = store.keep(next_month);

    CHECK(first.number == 1);
    CHECK(second.number == 2);
    CHECK(next_month.number == 1);
    CHECK(store.version(first.form, first.month, 1) == first);
    CHECK(store.latest(first.form, first.month) == second);
    CHECK_FALSE(store.version(first.form, first.month, 3).has_value());
    CHECK(store.newest_months(first.month, first.month) == std::vector{second});
    CHECK(store.newest_months(first.month, next_month.month) == std::vector{second, next_month});
}

TEST_CASE("No migration is longer than twenty lines")
{
    for (const std::string_view migration : loa::store::migrations()) {
        CHECK(std::ranges::count(migration, '\n') < 20);
    }
}

TEST_CASE("A store of an older loa opens, loses nothing and has no proofs yet")
{
    const Folder folder;
    SQLite::Database{(folder / "loa.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE}
        .exec(loa::testing::bytes_of(loa::testing::golden_path("store-3.sql")));

    const auto plan = Store{folder / "loa.db", Access::write}.latest({2026, 48});

    REQUIRE(plan);
    CHECK(plan->timetable.airings().size() == 152);
    CHECK(plan->contents.size() == 10);
    CHECK(plan->quality.shortfall_bound == 0);
    CHECK(plan->quality.exact_bound == plan->quality.bound);
    CHECK(plan->proofs.empty());
}

TEST_CASE("A bump of an older loa is read, without what its remedy did not tell yet")
{
    const Folder folder;
    {
        SQLite::Database old{(folder / "loa.db").string(),
                             SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
        old.exec(loa::testing::bytes_of(loa::testing::golden_path("store-3.sql")));
        old.exec("INSERT INTO bump SELECT max(id), 0, 'x', 0, '03550', 'sll', 'bulletin', NULL,"
                 " NULL, 2, 2, NULL, NULL, 0, 1, 1, 'quota', 'lower-demand', 1, '', '', ''"
                 " FROM plan");
    }

    const auto plan = Store{folder / "loa.db", Access::write}.latest({2026, 48});

    REQUIRE(plan);
    REQUIRE(plan->bumped.size() == 1);
    CHECK(plan->bumped[0].remedy == loa::model::Remedy::lower_demand);
    CHECK_FALSE(plan->bumped[0].segment.has_value());
    CHECK_FALSE(plan->bumped[0].day.has_value());
    CHECK(plan->bumped[0].gain == 0);
}

TEST_CASE("Tours of an older loa open, lose nothing and closed nothing by themselves")
{
    const Folder folder;
    SQLite::Database{(folder / "loa.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE}
        .exec(loa::testing::bytes_of(loa::testing::golden_path("store-7.sql")));

    const auto tours = Store{folder / "loa.db", Access::write}.latest_tours(
        {date::local_days{date::year{2022} / 11 / 1}, date::local_days{date::year{2022} / 12 / 1}});

    REQUIRE(tours);
    CHECK(loa::model::screenings(*tours).size() == 12);
    CHECK(tours->quality.travel_minutes == 850);
    CHECK(tours->closed.empty());
}
