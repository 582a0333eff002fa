#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "config/csv.hpp"
#include "config/entry.hpp"
#include "config/file.hpp"
#include "config/mistakes.hpp"
#include "config/names.hpp"
#include "loa/model/model.hpp"
#include "loa/rules/rule_pack.hpp"

namespace loa::config {

/// A TOML file of a folder, kept so that entries can borrow from it.
struct TomlFile {
    std::string name;
    Value root;
};

/// An item named in a line of a campaign, which must be of that line's form.
struct OwedItem {
    model::Form form{};
    Item item;
};

/// Where a line of changes.toml stands.
struct ChangePlace {
    Origin day;
    Origin pattern;
    Origin item; ///< of a pin; the cluster of what is down
};

/// A centre while it is read: what is known so far, and what the cross-checks need to point at.
struct Draft {
    std::filesystem::path folder;
    std::filesystem::path province_folder; ///< empty when centre.toml does not tell

    std::optional<TomlFile> centre_file;
    std::optional<Entry>
        own_weights; ///< [weights] of centre.toml, which needs the province's first
    Item dataset;    ///< as centre.toml says
    Origin district_origin;

    model::Model model;
    rules::RulePack pack;
    std::string pack_key;

    std::vector<model::Commune> places; ///< of the whole province
    bool places_complete{};             ///< false: codes cannot be judged

    Mistakes mistakes;
    Names names{mistakes};
    std::vector<OwedItem> owed_items;
    std::vector<Item> shown_items;               ///< in rows of shown.csv, which must be films
    std::vector<ChangePlace> pin_places;         ///< as model.changes.pins
    std::vector<ChangePlace> down_places;        ///< as model.changes.down
    std::map<std::string, Origin> start_places;  ///< by pattern key
    bool patterns_complete{true};                ///< false: one has a mistake and may be incomplete
    std::map<std::string, Origin> length_places; ///< by content id
    bool roads_complete{};                       ///< false: who can be reached cannot be judged
    std::map<std::string, model::Form>
        form_items;                             ///< texts, topics and posts by id: whose they are
    std::map<std::string, Origin> size_places;  ///< by id of a site or text
    std::map<std::string, Origin> until_places; ///< by id of a text, topic or post
    bool stock_complete{true};                  ///< false: a row of stock.csv has a mistake
};

[[nodiscard]] std::optional<TomlFile> open_toml(Draft& draft,
                                                const std::filesystem::path& folder,
                                                std::string_view file,
                                                Presence presence = Presence::required);

/// A file of the centre that may be missing. When it cannot be read, things are incomplete.
[[nodiscard]] std::optional<TomlFile>
open_declaring(Draft& draft, std::string_view file, Thing thing);

/// A CSV file of a folder.
struct CsvFile {
    std::string name;
    const schema::Group* columns;
    bool found{}; ///< the file is there, readable or not
    Sheet sheet;
};
[[nodiscard]] CsvFile open_csv(Draft& draft,
                               const std::filesystem::path& path,
                               const schema::Group& columns,
                               const std::vector<std::string_view>& required,
                               Presence presence = Presence::required);

/// The tables [thing.KEY] of `file`, their keys declared as names of things.
[[nodiscard]] std::vector<NamedEntry>
declared(Draft& draft, Thing thing, const Entry& file, const schema::Group& group);

/// From a first and a last day, either of which may be missing.
[[nodiscard]] time::DateSpan read_days(const Entry& entry);

} // namespace loa::config
