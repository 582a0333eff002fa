#include "loa/config/load.hpp"

#include <system_error>

#include "config/checks.hpp"
#include "config/files.hpp"

namespace loa::config {
namespace {

namespace fs = std::filesystem;
namespace messages = text::messages;

void require_folder(const fs::path& folder)
{
    std::error_code failed;
    const fs::file_status status = fs::status(folder, failed);
    if (status.type() == fs::file_type::directory) {
        return;
    }
    const bool missing = status.type() == fs::file_type::not_found;
    throw InvalidInput{
        {{{folder.generic_string()},
          text::Sentence{missing ? messages::folder_missing : messages::not_a_folder}}}};
}

void read_all(Draft& draft)
{
    read_centre(draft);
    read_province(draft);
    read_places(draft);
    settle_centre(draft);
    read_calendar(draft);
    read_rules(draft);
    read_communes(draft);
    read_sessions(draft);
    read_stations(draft);
    read_clusters(draft);
    read_contents(draft);
    read_campaigns(draft);
    read_border_posts(draft);
    read_villages(draft);
    read_travel(draft);
    read_teams(draft);
    read_films(draft);
    read_shown(draft);
    read_sites(draft);
    read_stock(draft);
    read_banners(draft);
    read_crews(draft);
    read_meetings(draft);
    read_posts(draft);
    read_changes(draft);
}

} // namespace

Loaded load(const fs::path& folder)
{
    require_folder(folder);
    Draft draft;
    draft.folder = folder;
    read_all(draft);
    draft.names.judge();
    if (draft.patterns_complete) {
        check_sessions(draft);
        check_limits(draft);
    }
    check_items(draft);
    check_changes(draft);
    check_tours(draft);
    check_forms(draft);
    check_folders(draft);
    if (draft.mistakes.count() > 0) {
        throw InvalidInput{draft.mistakes.mistakes(), draft.mistakes.warnings()};
    }
    return {std::move(draft.model), std::move(draft.pack), draft.mistakes.warnings(), folder};
}

} // namespace loa::config
