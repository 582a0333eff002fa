#include "store/failure.hpp"

#include <cstdint>
#include <system_error>
#include <utility>

#include <sqlite3.h>

namespace loa::store {
namespace {

namespace messages = text::messages;

// Without room for its helper files SQLite only speaks of the device.
bool means_no_room(const std::filesystem::path& file, const SQLite::Exception& exception)
{
    constexpr std::uintmax_t room_for_helpers = std::uintmax_t{64} * 1024;
    const int extended = exception.getExtendedErrorCode();
    if (exception.getErrorCode() != SQLITE_IOERR || extended == SQLITE_IOERR_READ ||
        extended == SQLITE_IOERR_SHORT_READ) {
        return false;
    }
    std::error_code failed;
    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path{"."};
    const auto space = std::filesystem::space(folder, failed);
    return !failed && space.available < room_for_helpers;
}

// A store with the right marks and a missing table or column was cut or edited: SQLITE_ERROR.
bool means_damage(int code)
{
    return code == SQLITE_CORRUPT || code == SQLITE_ERROR || code == SQLITE_FORMAT ||
           code == SQLITE_MISMATCH;
}

} // namespace

StoreError failure(const std::filesystem::path& file,
                   const text::Message& message,
                   std::vector<std::string> values)
{
    return StoreError{{{.origin = {.file = file.string()},
                        .sentence = text::Sentence{message, std::move(values)}}}};
}

bool disk_full(const std::filesystem::path& file, const SQLite::Exception& exception)
{
    return exception.getErrorCode() == SQLITE_FULL || means_no_room(file, exception);
}

StoreError failure(const std::filesystem::path& file, const SQLite::Exception& exception)
{
    const int code = exception.getErrorCode();
    if (disk_full(file, exception)) {
        return failure(file, messages::store_disk_full);
    }
    if (means_damage(code)) {
        return failure(file, messages::store_malformed);
    }
    switch (code) {
    case SQLITE_NOTADB:
        return failure(file, messages::store_not_sqlite);
    case SQLITE_READONLY:
        return failure(file, messages::store_read_only);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return failure(file, messages::store_busy);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return failure(file, messages::store_not_readable);
    default:
        return failure(file, messages::store_failed, {exception.what()});
    }
}

} // namespace loa::store
