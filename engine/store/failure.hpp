#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

#include <SQLiteCpp/Exception.h>

#include "loa/error.hpp"
#include "loa/text/messages/store.hpp"

namespace loa::store {

/// A column holds what we never write there: the file was damaged or edited by hand.
class UnreadableValue : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// One mistake about the store in `file`.
[[nodiscard]] StoreError failure(const std::filesystem::path& file,
                                 const text::Message& message,
                                 std::vector<std::string> values = {});

/// Whether SQLite failed because the disk of `file` is full.
[[nodiscard]] bool disk_full(const std::filesystem::path& file, const SQLite::Exception& exception);

/// What SQLite reported, as a person should hear it.
[[nodiscard]] StoreError failure(const std::filesystem::path& file,
                                 const SQLite::Exception& exception);

/// Runs `work`; what SQLite or a column reports comes out as StoreError about `file`.
template <class Work>
auto guarded(const std::filesystem::path& file, Work work)
{
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        throw failure(file, exception);
    } catch (const UnreadableValue& value) {
        throw failure(file, text::messages::store_damaged, {value.what()});
    }
}

} // namespace loa::store
