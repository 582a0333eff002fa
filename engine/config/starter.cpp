#include "loa/config/starter.hpp"

#include <cstdlib>
#include <fstream>
#include <set>
#include <string>
#include <system_error>
#include <vector>

#include "config/starter_files.hpp"
#include "loa/error.hpp"
#include "loa/text/messages/config.hpp"

namespace loa::config {
namespace {

namespace fs = std::filesystem;
namespace messages = text::messages;

[[noreturn]] void refuse(const fs::path& folder)
{
    std::error_code failed;
    const bool file = fs::exists(folder, failed) && !fs::is_directory(folder, failed);
    throw StoreError{
        {{{folder.generic_string()},
          text::Sentence{file ? messages::starter_over_file : messages::starter_not_written}}}};
}

void require_free(const fs::path& folder)
{
    std::vector<Mistake> taken;
    std::error_code failed;
    for (const StarterFile& file : starter_files()) {
        const fs::path path = folder / file.name;
        if (fs::symlink_status(path, failed).type() != fs::file_type::not_found) {
            taken.push_back(
                {{path.generic_string()}, text::Sentence{messages::starter_file_there}});
        }
    }
    if (!taken.empty()) {
        throw InvalidInput{std::move(taken)};
    }
}

// A new folder beside `folder`, so that renaming into place stays on one disk; removed at the end
// with whatever was not moved out of it.
class Staging {
public:
    explicit Staging(const fs::path& folder)
    {
        std::string name = folder.string() + ".XXXXXX";
        if (::mkdtemp(name.data()) == nullptr) {
            refuse(folder);
        }
        path_ = name;
    }
    Staging(const Staging&) = delete;
    Staging& operator=(const Staging&) = delete;
    ~Staging()
    {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }

    [[nodiscard]] const fs::path& path() const noexcept { return path_; }

private:
    fs::path path_;
};

bool write_all(const fs::path& folder)
{
    for (const StarterFile& file : starter_files()) {
        std::error_code failed;
        const fs::path path = folder / file.name;
        fs::create_directories(path.parent_path(), failed);
        std::ofstream out{path, std::ios::binary};
        out << file.text;
        out.close();
        if (failed || !out) {
            return false;
        }
    }
    return true;
}

// Moves every file from `staged` into `folder`; takes back what it moved when one cannot be.
bool move_all(const fs::path& staged, const fs::path& folder)
{
    std::vector<fs::path> moved;
    for (const StarterFile& file : starter_files()) {
        std::error_code failed;
        const fs::path target = folder / file.name;
        fs::create_directories(target.parent_path(), failed);
        if (!failed) {
            fs::rename(staged / file.name, target, failed);
        }
        if (failed) {
            for (const fs::path& path : moved) {
                fs::remove(path, failed);
            }
            return false;
        }
        moved.push_back(target);
    }
    return true;
}

} // namespace

void write_starter(const fs::path& folder)
{
    const fs::path target = folder.has_filename() ? folder : folder.parent_path();
    require_free(target);
    std::error_code failed;
    if (target.has_parent_path()) {
        fs::create_directories(target.parent_path(), failed);
    }
    const Staging staging{fs::absolute(target)};
    if (!write_all(staging.path())) {
        refuse(target);
    }
    if (!fs::exists(target, failed)) {
        fs::permissions(staging.path(), fs::perms{0755}, failed);
        fs::rename(staging.path(), target, failed);
        if (failed) {
            refuse(target);
        }
    } else if (!move_all(staging.path(), target)) {
        refuse(target);
    }
}

} // namespace loa::config
