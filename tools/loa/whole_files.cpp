#include "whole_files.hpp"

#include <cerrno>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "loa/error.hpp"
#include "loa/text/messages/commands.hpp"

namespace loa::cli {
namespace {

namespace fs = std::filesystem;
namespace m = text::messages::command;

[[noreturn]] void refuse(const fs::path& path, const text::Message& message)
{
    throw StoreError{{{.origin = {.file = path.string()}, .sentence = text::Sentence{message}}}};
}

const text::Message& reason(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return m::output_disk_full;
    case EACCES:
    case EPERM:
    case EROFS:
        return m::output_read_only;
    default:
        return m::output_failed;
    }
}

// A file beside its place that goes away unless it is moved there.
class Beside {
public:
    explicit Beside(fs::path place)
        : place_{std::move(place)},
          path_{place_.string() + ".part"},
          // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): POSIX has no other way to open
          file_{::open(path_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666)}
    {
        if (file_ < 0) {
            refuse(place_, reason(errno));
        }
    }
    Beside(const Beside&) = delete;
    Beside& operator=(const Beside&) = delete;
    Beside(Beside&& other) noexcept
        : place_{std::move(other.place_)},
          path_{std::exchange(other.path_, {})},
          file_{std::exchange(other.file_, -1)}
    {
    }
    Beside& operator=(Beside&&) = delete;
    ~Beside()
    {
        if (file_ >= 0) {
            ::close(file_);
        }
        if (!path_.empty()) {
            std::error_code ignored;
            fs::remove(path_, ignored);
        }
    }

    void write(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const ssize_t written = ::write(file_, bytes.data(), bytes.size());
            if (written < 0 && errno != EINTR) {
                refuse(place_, reason(errno));
            }
            bytes.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
        }
        if (::fsync(file_) != 0 || ::close(std::exchange(file_, -1)) != 0) {
            refuse(place_, reason(errno));
        }
    }

    void move_into_place()
    {
        std::error_code failed;
        fs::rename(path_, place_, failed);
        if (failed) {
            refuse(place_, reason(failed.value()));
        }
        path_.clear();
    }

private:
    fs::path place_;
    fs::path path_;
    int file_{-1};
};

void make_folder_of(const fs::path& file)
{
    const fs::path folder = file.parent_path();
    std::error_code failed;
    if (!folder.empty()) {
        fs::create_directories(folder, failed);
    }
    if (!folder.empty() && !fs::is_directory(folder)) {
        refuse(folder,
               failed.value() == ENOTDIR || failed.value() == EEXIST ? m::output_not_folder
                                                                     : reason(failed.value()));
    }
    if (fs::is_directory(file, failed)) {
        refuse(file, m::output_is_folder);
    }
}

} // namespace

void write_whole(const std::vector<WholeFile>& files)
{
    std::vector<Beside> written;
    written.reserve(files.size());
    for (const WholeFile& file : files) {
        make_folder_of(file.path);
        written.emplace_back(file.path).write(file.bytes);
    }
    for (Beside& file : written) {
        file.move_into_place();
    }
}

} // namespace loa::cli
