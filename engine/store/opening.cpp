#include "store/opening.hpp"

#include <cstdint>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <unistd.h>

#include <fmt/format.h>

#include "loa/text/messages/store.hpp"
#include "store/failure.hpp"
#include "store/schema.hpp"

namespace loa::store {
namespace {

namespace fs = std::filesystem;
namespace messages = text::messages;

constexpr int busy_timeout_ms = 3000;

bool writable(const fs::path& path)
{
    return ::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0;
}

fs::path folder_of(const fs::path& file)
{
    return file.has_parent_path() ? file.parent_path() : fs::path{"."};
}

fs::path log_of(const fs::path& file)
{
    return file.string() + "-wal";
}

fs::path index_of(const fs::path& file)
{
    return file.string() + "-shm";
}

bool missing_or_empty(const fs::path& file)
{
    std::error_code failed;
    const auto size = fs::file_size(file, failed);
    return failed || size == 0;
}

// Runs `work`; when it fails, helper files that it made and that hold nothing are cleared away. The
// index says only what is in the log.
template <class Work>
auto without_litter(const fs::path& file, Work work)
{
    const bool used = fs::exists(log_of(file)) || fs::exists(index_of(file));
    try {
        return work();
    } catch (const SQLite::Exception&) {
        std::error_code failed;
        if (!used && missing_or_empty(log_of(file))) {
            fs::remove(log_of(file), failed);
            fs::remove(index_of(file), failed);
        }
        throw;
    }
}

void refuse_folder(const fs::path& file)
{
    std::error_code failed;
    const fs::file_status status = fs::status(file, failed);
    if (status.type() == fs::file_type::none) { // not even whether it exists can be seen
        throw failure(file, messages::store_not_readable);
    }
    if (fs::is_directory(status)) {
        throw failure(file, messages::store_is_folder, {(file / "loa.db").string()});
    }
}

// SQLite fills up a last page that was cut short, and finds pages that are missing only when it
// comes to them. What a write-ahead log holds is not in the file yet.
void refuse_cut_short(const fs::path& file, SQLite::Database& database)
{
    std::error_code failed;
    const auto size = fs::file_size(file, failed);
    const auto pages = database.execAndGet("PRAGMA page_count").getInt64();
    const auto needed = pages * database.execAndGet("PRAGMA page_size").getInt64();
    if (size < static_cast<std::uintmax_t>(needed) && missing_or_empty(log_of(file))) {
        throw failure(file, messages::store_damaged, {fmt::format("{} < {} byte", size, needed)});
    }
}

// Before adding to it: what is broken gets worse by writing.
void refuse_broken(const fs::path& file, SQLite::Database& database)
{
    const auto verdict = database.execAndGet("PRAGMA quick_check(1)").getString();
    if (verdict != "ok") {
        throw failure(file, messages::store_malformed);
    }
}

// Of a path with characters that mean something in a URI.
std::string uri(const fs::path& file)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text = "file:";
    for (const char c : file.string()) {
        if (c == '%' || c == '?' || c == '#') {
            const auto byte = static_cast<unsigned char>(c);
            text += {'%', digits[byte >> 4U], digits[byte & 0xFU]};
        } else {
            text += c;
        }
    }
    return text + "?immutable=1";
}

void refuse_strangers(const fs::path& file, const Identity& found)
{
    if (found.application != application_id) {
        throw failure(file, messages::store_foreign);
    }
    if (found.schema > current_schema()) {
        throw failure(file,
                      messages::store_newer,
                      {std::to_string(found.schema), std::to_string(current_schema())});
    }
}

SQLite::Database opened_as_it_lies(const fs::path& file)
{
    if (!missing_or_empty(log_of(file))) {
        throw failure(file, messages::store_left_open, {log_of(file).string()});
    }
    return SQLite::Database{uri(file), SQLite::OPEN_READONLY | SQLite::OPEN_URI, busy_timeout_ms};
}

// Opened for reading and writing though nothing is written: only so can SQLite take part in the
// locking of a write-ahead log and clear away its helper files.
SQLite::Database opened_among_others(const fs::path& file)
{
    return without_litter(file, [&] {
        SQLite::Database database{file.string(), SQLite::OPEN_READWRITE, busy_timeout_ms};
        database.exec("PRAGMA query_only = ON");
        static_cast<void>(database.execAndGet("PRAGMA schema_version")); // makes the helper files
        return database;
    });
}

// A folder that cannot be written, or a disk without room for the helper files, has no writer to
// wait for; there the file is read as it lies.
SQLite::Database opened_unchanging(const fs::path& file)
{
    if (!writable(file) || !writable(folder_of(file))) {
        return opened_as_it_lies(file);
    }
    try {
        return opened_among_others(file);
    } catch (const SQLite::Exception& exception) {
        if (!disk_full(file, exception) || !missing_or_empty(log_of(file))) {
            throw;
        }
        return opened_as_it_lies(file);
    }
}

void refuse_unwritable(const fs::path& file)
{
    const fs::path folder = folder_of(file);
    std::error_code failed;
    if (!fs::is_directory(folder, failed)) {
        throw failure(file, messages::store_folder_missing, {folder.string()});
    }
    if (!writable(folder) || (fs::exists(file, failed) && !writable(file))) {
        throw failure(file, messages::store_read_only);
    }
}

} // namespace

SQLite::Database open_for_writing(const fs::path& file)
{
    refuse_folder(file);
    refuse_unwritable(file);
    const auto opened = [&] {
        SQLite::Database database{
            file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, busy_timeout_ms};
        const Identity found = identity(database);
        if (!found.blank) {
            refuse_strangers(file, found);
            refuse_cut_short(file, database);
            refuse_broken(file, database);
        }
        database.exec("PRAGMA journal_mode = WAL");
        database.exec("PRAGMA synchronous = FULL"); // a power cut must not lose a kept plan
        database.exec("PRAGMA foreign_keys = ON");
        bring_up_to_date(database, found.schema);
        return database;
    };
    return guarded(file, [&] { return without_litter(file, opened); });
}

SQLite::Database open_for_reading(const fs::path& file)
{
    refuse_folder(file);
    if (missing_or_empty(file)) {
        throw failure(file, messages::no_store);
    }
    return guarded(file, [&] {
        SQLite::Database database = opened_unchanging(file);
        const Identity found = identity(database);
        if (found.blank) {
            throw failure(file, messages::no_store);
        }
        refuse_strangers(file, found);
        refuse_cut_short(file, database);
        if (found.schema < current_schema()) {
            throw failure(file,
                          messages::store_older,
                          {std::to_string(found.schema), std::to_string(current_schema())});
        }
        return database;
    });
}

} // namespace loa::store
