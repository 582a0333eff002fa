#include <algorithm>

#include "config/codes.hpp"
#include "config/files.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;

void read_station(Draft& draft, const Entry& row)
{
    model::Station station;
    station.key = {row.text("id")};
    station.commune = {row.text("commune")};
    if (!station.commune.empty()) {
        judged_commune(draft, {station.commune.value, row.origin("commune")}, Whose::centre);
    }
    station.name = row.text("name");
    station.managed_by = row.text_or("managed_by", "");
    row.demand("patterns");
    for (const Item& item : row.items("patterns")) {
        draft.names.refer(Thing::pattern, item.written, item.origin);
        station.patterns.push_back({item.written});
    }
    if (station.key.empty()) {
        draft.names.incomplete(Thing::station);
        return;
    }
    draft.names.declare(Thing::station, station.key.value, row.origin("id"));
    draft.model.stations.push_back(std::move(station));
}

void read_cluster(Draft& draft, const Entry& row)
{
    model::Cluster cluster;
    cluster.key = {row.text("id")};
    const model::StationKey station{row.text("station")};
    draft.names.refer(Thing::station, station.value, row.origin("station"));
    cluster.name = row.text("name");
    cluster.villages = row.texts("villages");
    cluster.people = row.required("people", spelled::whole).value_or(0);
    cluster.working = row.value_or("working", spelled::yes_no, true);
    cluster.note = row.text_or("note", "");
    if (cluster.key.empty()) {
        draft.names.incomplete(Thing::cluster);
        return;
    }
    draft.names.declare(Thing::cluster, cluster.key.value, row.origin("id"));
    const auto owner = std::ranges::find(draft.model.stations, station, &model::Station::key);
    if (owner != draft.model.stations.end()) {
        owner->clusters.push_back(std::move(cluster));
    }
}

} // namespace

void read_stations(Draft& draft)
{
    const CsvFile file = open_csv(draft,
                                  draft.folder / "stations.csv",
                                  schema::stations,
                                  {"id", "commune", "name", "patterns"});
    if (!file.sheet.complete) {
        draft.names.incomplete(Thing::station);
    }
    for (const Value& row : file.sheet.rows) {
        read_station(draft, Entry{row, schema::stations, file.name, draft.mistakes});
    }
}

void read_clusters(Draft& draft)
{
    const CsvFile file = open_csv(draft,
                                  draft.folder / "clusters.csv",
                                  schema::clusters,
                                  {"id", "station", "name", "people"});
    if (!file.sheet.complete) {
        draft.names.incomplete(Thing::cluster);
    }
    for (const Value& row : file.sheet.rows) {
        read_cluster(draft, Entry{row, schema::clusters, file.name, draft.mistakes});
    }
    for (const model::Station& station : draft.model.stations) {
        if (file.sheet.complete && station.clusters.empty()) {
            draft.mistakes.warn(draft.names.place(Thing::station, station.key.value),
                                messages::station_without_cluster,
                                {station.key.value});
        }
    }
}

} // namespace loa::config
