#include "store/failure.hpp"

#include <utility>

#include <sqlite3.h>

namespace loa::store {
namespace {

namespace messages = text::messages;

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

StoreError failure(const std::filesystem::path& file, const SQLite::Exception& exception)
{
    const int code = exception.getErrorCode();
    if (means_damage(code)) {
        return failure(file, messages::store_malformed);
    }
    switch (code) {
    case SQLITE_NOTADB:
        return failure(file, messages::store_not_sqlite);
    case SQLITE_READONLY:
        return failure(file, messages::store_read_only);
    case SQLITE_FULL:
        return failure(file, messages::store_disk_full);
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
