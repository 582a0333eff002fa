#pragma once

#include "config/draft.hpp"

/// One reader a file of the schema. Each adds what it reads to the draft and every mistake it meets.
namespace loa::config {

void read_centre(Draft& draft); ///< first: tells where the province is
void read_province(Draft& draft);
void read_places(Draft& draft);
void settle_centre(Draft& draft); ///< what centre.toml says about the province's files
void read_calendar(Draft& draft);
void read_rules(Draft& draft);
void read_communes(Draft& draft);
void read_sessions(Draft& draft);
void read_stations(Draft& draft);
void read_clusters(Draft& draft);
void read_contents(Draft& draft); ///< bulletins.csv, slogans.csv, notices.csv
void read_campaigns(Draft& draft);
void read_border_posts(Draft& draft);
void read_villages(Draft& draft);
void read_travel(Draft& draft);
void read_teams(Draft& draft);
void read_films(Draft& draft);
void read_shown(Draft& draft);
void read_sites(Draft& draft);
void read_stock(Draft& draft);
void read_banners(Draft& draft);
void read_crews(Draft& draft);
void read_meetings(Draft& draft); ///< meetings.csv, speakers.csv, topics.csv
void read_posts(Draft& draft);    ///< pages.toml, posts.csv
void read_changes(Draft& draft);
void refer_place(Draft& draft, const Item& place);   ///< a village's id or a commune's code
void read_closures(Draft& draft, const Entry& file); ///< [[closed]] and [[road]] of changes.toml

} // namespace loa::config
