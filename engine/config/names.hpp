#pragma once

#include <array>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "config/mistakes.hpp"

namespace loa::config {

/// What files declare by key and refer to from elsewhere.
enum class Thing {
    place,
    commune,
    language,
    theme,
    audience,
    pack,
    station,
    cluster,
    pattern,
    content,
    campaign,
    season,
    village,
    border_post,
    team,
    site,
    crew,
    meeting,
    speaker,
    page
};

/// Every key that was declared and every one that was referred to. References are judged at the end,
/// so that files may be read in any order and refer to each other.
class Names {
public:
    explicit Names(Mistakes& mistakes) : mistakes_{&mistakes} {}

    /// A second declaration of the same key is a mistake.
    void declare(Thing thing, const std::string& key, const Origin& origin);
    /// An empty key refers to nothing.
    void refer(Thing thing, const std::string& key, const Origin& origin);
    /// The same, of what only this file declares.
    void refer(Thing thing, const std::string& key, const Origin& origin, std::string_view file);
    /// An optional file is not there: what refers to it is told once, as the file's mistake.
    void absent(const std::filesystem::path& file);
    [[nodiscard]] bool is_absent(const std::string& name) const { return absent_.contains(name); }
    /// Some declarations could not be read: references to such things are not judged.
    void incomplete(Thing thing) { incomplete_.insert(thing); }
    [[nodiscard]] bool complete(Thing thing) const { return !incomplete_.contains(thing); }

    [[nodiscard]] bool declared(Thing thing, const std::string& key) const
    {
        return !place(thing, key).file.empty();
    }
    /// Where a key was declared; the empty origin when it was not.
    [[nodiscard]] Origin place(Thing thing, const std::string& key) const;

    /// Adds a mistake for every reference to nothing.
    void judge() const;

private:
    struct Declared {
        std::vector<std::string> keys; // in file order
        std::map<std::string, Origin> origins;
    };
    struct Reference {
        Thing thing;
        std::string key;
        Origin origin;
        std::string_view file; // that would declare it; empty: one of several
    };
    using Unmet = std::map<std::string, std::vector<const Reference*>>; // by absent file

    void report(const Unmet& unmet) const;
    void report(const Reference& reference) const;

    Mistakes* mistakes_;
    std::map<Thing, Declared> declared_;
    std::set<Thing> incomplete_;
    std::map<std::string, std::string> absent_; // paths by name
    std::vector<Reference> references_;
};

} // namespace loa::config
