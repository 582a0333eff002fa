#pragma once

#include "config/draft.hpp"

/// What can only be judged when all files are read. Each adds its mistakes to the draft, and leaves
/// alone what a file that could not be read may be to blame for.
namespace loa::config {

/// Sessions lie in the hours of the rule pack, and those of one station do not overlap.
void check_sessions(Draft& draft);
/// Sessions are as long and as many as hard rules of the pack allow.
void check_limits(Draft& draft);
/// Every item fits a segment it may use, and is what a campaign names it as.
void check_items(Draft& draft);
/// Pins can hold, and what is down is the station's own.
void check_changes(Draft& draft);
/// Every village can be got to, and films are owed as films.
void check_tours(Draft& draft);
/// Banners have sites, stock and crews, topics speakers and meetings; nothing outlasts its campaign.
void check_forms(Draft& draft);
/// Warns of files that look like ours and are not read.
void check_folders(Draft& draft);

} // namespace loa::config
