#include <catch2/catch.hpp>

#include <fstream>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>
#include <sys/mount.h>
#include <unistd.h>

#include "loa/store/store.hpp"
#include "loa/text/messages/store.hpp"
#include "store/failure.hpp"
#include "store/opening.hpp"
#include "store/plan_rows.hpp"
#include "store/plan_values.hpp"
#include "store/schema.hpp"
#include "support/folder.hpp"

namespace fs = std::filesystem;
namespace messages = loa::text::messages;
using loa::StoreError;
using loa::store::Access;
using loa::store::Store;
using loa::store::testing::arbitrary_plan;
using loa::store::testing::small_plan;
using loa::testing::Folder;

namespace {

constexpr loa::time::Week w47{2022, 47};

fs::path kept_store(const Folder& folder)
{
    fs::path file = folder / "loa.db";
    Store{file, Access::write}.keep(small_plan(w47));
    return file;
}

// Whether opening for `access` and reading the week says `message`, and nothing else.
bool refused(const fs::path& file, Access access, const loa::text::Message& message)
{
    try {
        static_cast<void>(Store(file, access).latest(w47));
        return false;
    } catch (const StoreError& error) {
        INFO(error.what());
        CHECK(error.mistakes().at(0).origin.file == file.string());
        CHECK(error.mistakes().at(0).sentence.says(message));
        return error.mistakes().size() == 1;
    }
}

void run_sql(const fs::path& file, const std::string& sql)
{
    SQLite::Database{file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE}.exec(sql);
}

std::vector<std::string> names_in(const Folder& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator{folder.path()}) {
        names.push_back(entry.path().filename().string());
    }
    return names;
}

// Nobody's rights while it lives, for root is never refused anything.
class Unprivileged {
public:
    Unprivileged() : was_root_{::geteuid() == 0}
    {
        if (was_root_) {
            REQUIRE(::seteuid(65534) == 0);
        }
    }
    Unprivileged(const Unprivileged&) = delete;
    Unprivileged& operator=(const Unprivileged&) = delete;
    ~Unprivileged()
    {
        if (was_root_) {
            static_cast<void>(::seteuid(0));
        }
    }

private:
    bool was_root_;
};

// A small disk of its own in `folder`, until nothing fits; only root can have one.
class FullDisk {
public:
    explicit FullDisk(const Folder& folder)
        : path_{folder.path()},
          mounted_{::mount("tmpfs", path_.c_str(), "tmpfs", 0, "size=1m") == 0}
    {
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk()
    {
        if (mounted_) {
            static_cast<void>(::umount2(path_.c_str(), MNT_DETACH));
        }
    }

    [[nodiscard]] bool mounted() const { return mounted_; }
    void fill() const
    {
        std::ofstream rest{path_ / "rest", std::ios::binary};
        while (rest << std::string(4096, 'x') << std::flush) {
        }
    }

private:
    fs::path path_;
    bool mounted_;
};

} // namespace

TEST_CASE("Reading where no store was written says so and makes no file")
{
    const Folder folder;

    CHECK(refused(folder / "loa.db", Access::read, messages::no_store));
    CHECK(names_in(folder).empty());
}

TEST_CASE("Reading leaves no helper files and does not touch the store")
{
    const Folder folder;
    const fs::path file = kept_store(folder);
    const auto written = fs::last_write_time(file);

    CHECK(Store(file, Access::read).latest(w47).has_value());

    CHECK(names_in(folder) == std::vector<std::string>{"loa.db"});
    CHECK(fs::last_write_time(file) == written);
}

TEST_CASE("A store cannot be changed through one opened for reading")
{
    const Folder folder;
    const fs::path file = kept_store(folder);

    CHECK_THROWS_AS(Store(file, Access::read).keep(small_plan(w47)), StoreError);
    CHECK(Store(file, Access::read).versions(w47).size() == 1);
}

TEST_CASE("An empty file is a store that nothing was written to yet")
{
    const Folder folder;
    std::ofstream{folder / "loa.db"}.close();

    CHECK(refused(folder / "loa.db", Access::read, messages::no_store));
    CHECK(Store(folder / "loa.db", Access::write).keep(small_plan(w47)) == 1);
}

TEST_CASE("A folder in place of the store is told from a store")
{
    const Folder folder;

    CHECK(refused(folder.path(), Access::read, messages::store_is_folder));
    CHECK(refused(folder.path(), Access::write, messages::store_is_folder));
}

TEST_CASE("A store in a folder that does not exist cannot be made")
{
    const Folder folder;

    CHECK(refused(folder / "2022/loa.db", Access::write, messages::store_folder_missing));
}

TEST_CASE("A file that is no database is left alone")
{
    const Folder folder;
    std::ofstream{folder / "loa.db"} << std::string(5000, 'x');

    CHECK(refused(folder / "loa.db", Access::read, messages::store_not_sqlite));
    CHECK(refused(folder / "loa.db", Access::write, messages::store_not_sqlite));
    CHECK(fs::file_size(folder / "loa.db") == 5000);
}

TEST_CASE("Another program's database is left alone")
{
    const Folder folder;
    run_sql(folder / "loa.db", "CREATE TABLE song (title TEXT)");
    const auto size = fs::file_size(folder / "loa.db");

    CHECK(refused(folder / "loa.db", Access::read, messages::store_foreign));
    CHECK(refused(folder / "loa.db", Access::write, messages::store_foreign));
    CHECK(fs::file_size(folder / "loa.db") == size);
}

TEST_CASE("A store of a newer version is left alone")
{
    const Folder folder;
    const fs::path file = kept_store(folder);
    run_sql(file, "PRAGMA user_version = 99");

    CHECK(refused(file, Access::read, messages::store_newer));
    CHECK(refused(file, Access::write, messages::store_newer));
}

TEST_CASE("A store of an older version is brought up to date by writing, not by reading")
{
    const Folder folder;
    const fs::path file = folder / "loa.db";
    run_sql(file,
            std::string{loa::store::migrations()[0]} + "PRAGMA user_version = 1;" +
                "PRAGMA application_id = " + std::to_string(loa::store::application_id) +
                ";INSERT INTO plan VALUES (1, '2022-W47', 1, '', '1', '', 0, 0, 0, 0.0, 0.0)");

    CHECK(refused(file, Access::read, messages::store_older));
    CHECK(Store(file, Access::write).keep(small_plan(w47)) == 2);
    CHECK(Store(file, Access::read).versions(w47).size() == 2);
}

TEST_CASE("A store that was cut short is reported and left as it is")
{
    const Folder folder;
    const fs::path file = kept_store(folder);
    const auto cut = GENERATE(1U, 50U, 99U); // percent of the file that stays
    const auto size = fs::file_size(file) * cut / 100;
    fs::resize_file(file, size);

    CHECK_THROWS_AS(Store(file, Access::read).latest(w47), StoreError);
    CHECK_THROWS_AS(Store(file, Access::write).keep(small_plan(w47)), StoreError);
    CHECK(fs::file_size(file) == size);
}

TEST_CASE("Nothing is added to a store with a broken page")
{
    const Folder folder;
    const fs::path file = kept_store(folder);
    {
        std::fstream bytes{file, std::ios::in | std::ios::out | std::ios::binary};
        bytes.seekp(3 * 4096);
        bytes << std::string(200, '\x7F');
    }

    CHECK(refused(file, Access::write, messages::store_malformed));
}

TEST_CASE("A store in a folder that cannot be looked into is reported as unreadable")
{
    const Folder folder;
    const fs::path file = kept_store(folder);
    fs::permissions(folder.path(), fs::perms{0700});
    const Unprivileged nobody;

    CHECK((::geteuid() != 65534 || refused(file, Access::read, messages::store_not_readable)));
}

TEST_CASE("A store that lost a table is damaged, not empty")
{
    const Folder folder;
    const fs::path file = kept_store(folder);
    run_sql(file, "DROP TABLE collision");

    CHECK(refused(file, Access::read, messages::store_malformed));
}

TEST_CASE("A value nobody writes there is damage, not a default")
{
    const Folder folder;
    const fs::path file = kept_store(folder);
    const auto* change = GENERATE("UPDATE airing SET begins = 'soon'",
                                  "UPDATE airing SET kind = 'song'",
                                  "UPDATE plan SET seed = 'x'",
                                  "UPDATE airing SET segment = 9999999999",
                                  "UPDATE airing SET session_day = '2022-02-30'");
    run_sql(file, change);

    CHECK(refused(file, Access::read, messages::store_damaged));
}

TEST_CASE("A folder that cannot be written can still be read")
{
    const Folder folder;
    const fs::path file = kept_store(folder);
    fs::permissions(folder.path(), fs::perms{0555});
    {
        const Unprivileged nobody;
        CHECK(Store(file, Access::read).latest(w47).has_value());
        CHECK(refused(file, Access::write, messages::store_read_only));
        CHECK(refused(folder / "new.db", Access::write, messages::store_read_only));
    }
    fs::permissions(folder.path(), fs::perms::owner_all);
}

TEST_CASE("A file that cannot be read is reported")
{
    const Folder folder;
    const fs::path file = kept_store(folder);
    fs::permissions(folder.path(), fs::perms::all);
    fs::permissions(file, fs::perms::none);
    {
        const Unprivileged nobody;
        CHECK(refused(file, Access::read, messages::store_not_readable));
    }
}

TEST_CASE("A full disk loses nothing that was kept")
{
    const Folder folder;
    const fs::path file = kept_store(folder);
    {
        SQLite::Database full = loa::store::open_for_writing(file);
        const int pages = full.execAndGet("PRAGMA page_count").getInt();
        full.exec("PRAGMA max_page_count = " + std::to_string(pages));
        auto large = small_plan(w47);
        large.timetable = loa::model::Timetable{
            std::vector<loa::model::Airing>(2000, large.timetable.airings()[0])};

        try {
            loa::store::guarded(file, [&] {
                SQLite::Transaction transaction{full};
                loa::store::add_plan(full, large);
                transaction.commit();
            });
            FAIL("the plan does not fit");
        } catch (const StoreError& error) {
            CHECK(error.mistakes().at(0).sentence.says(messages::store_disk_full));
        }
    }
    auto before = small_plan(w47);
    before.number = 1;
    CHECK(Store(file, Access::read).latest(w47) == before);
    CHECK(Store(file, Access::write).keep(small_plan(w47)) == 2);
}

TEST_CASE("On a full disk what was kept can be read, nothing is left behind and writing says why")
{
    const Folder folder;
    const FullDisk disk{folder};
    if (!disk.mounted()) {
        WARN("skipped: nothing can be mounted here");
        return;
    }
    const fs::path file = kept_store(folder);
    disk.fill();
    const auto names = names_in(folder);

    CHECK(Store(file, Access::read).latest(w47).has_value());
    CHECK(refused(file, Access::write, messages::store_disk_full));
    CHECK(names_in(folder) == names);
}

TEST_CASE("While another program writes, the old plans can be read and nothing can be kept")
{
    const Folder folder;
    const fs::path file = kept_store(folder);
    SQLite::Database other{file.string(), SQLite::OPEN_READWRITE};
    SQLite::Transaction writing{other, SQLite::TransactionBehavior::IMMEDIATE};

    CHECK(Store(file, Access::read).latest(w47).has_value());
    Store store{file, Access::write};
    try {
        store.keep(small_plan(w47));
        FAIL("the store is locked");
    } catch (const StoreError& error) {
        CHECK(error.mistakes().at(0).sentence.says(messages::store_busy));
    }
}

TEST_CASE("A store whose name means something in a URI is found all the same")
{
    const Folder folder;
    const fs::path file = folder / "kho?mode=memory#1%20.db";
    Store{file, Access::write}.keep(small_plan(w47));
    fs::permissions(folder.path(), fs::perms{0555});
    {
        const Unprivileged nobody;
        CHECK(Store(file, Access::read).latest(w47).has_value());
    }
    fs::permissions(folder.path(), fs::perms::owner_all);
}
