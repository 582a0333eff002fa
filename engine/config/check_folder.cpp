#include <algorithm>
#include <array>
#include <set>
#include <system_error>

#include "config/checks.hpp"
#include "config/suggest.hpp"

namespace loa::config {
namespace {

namespace fs = std::filesystem;
namespace messages = text::messages;

const std::vector<std::string> centre_files{
    "centre.toml",   "communes.csv", "stations.csv", "clusters.csv",   "sessions.toml",
    "bulletins.csv", "slogans.csv",  "notices.csv",  "campaigns.toml", "border-posts.csv",
    "villages.csv",  "travel.csv",   "teams.toml",   "films.csv",      "shown.csv",
    "sites.csv",     "stock.csv",    "banners.csv",  "crews.toml",     "meetings.csv",
    "speakers.csv",  "topics.csv",   "pages.toml",   "posts.csv",      "changes.toml"};
const std::vector<std::string> province_files{
    "province.toml", "places.csv", "calendar.toml", "rules.toml"};

// TOML and CSV files that nobody reads are most likely misnamed.
void check_files(Draft& draft, const fs::path& folder, const std::vector<std::string>& known)
{
    std::error_code failed;
    std::set<std::string> unknown; // folders list their files in any order
    for (const auto& entry : fs::directory_iterator{folder, failed}) {
        const std::string name = entry.path().filename().string();
        const std::string ending = entry.path().extension().string();
        const bool ours = std::ranges::find(centre_files, name) != centre_files.end() ||
                          std::ranges::find(province_files, name) != province_files.end();
        if ((ending == ".csv" || ending == ".toml") && !ours) {
            unknown.insert(name);
        }
    }
    for (const std::string& name : unknown) {
        draft.mistakes.warn({(folder / name).generic_string()},
                            messages::file_not_read,
                            {nearest_or_all(name, known)});
    }
}

} // namespace

void check_folders(Draft& draft)
{
    check_files(draft, draft.folder, centre_files);
    if (!draft.province_folder.empty()) {
        check_files(draft, draft.province_folder, province_files);
    }
}

} // namespace loa::config
