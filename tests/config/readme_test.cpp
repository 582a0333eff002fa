#include <set>
#include <tuple>

#include <catch2/catch.hpp>

#include "config/mistakes.hpp"
#include "config/readme.hpp"
#include "config/sample_centre.hpp"
#include "config/schema.hpp"
#include "config/toml.hpp"

namespace schema = loa::config::schema;
using loa::testing::read_readme;
using loa::testing::SampleCentre;
using loa::text::Language;

namespace {

struct Documented {
    std::string file;
    std::string table;
    std::string field;
    friend auto operator<=>(const Documented&, const Documented&) = default;
};

std::ostream& operator<<(std::ostream& out, const Documented& d)
{
    return out << d.file << " [" << d.table << "] " << d.field;
}

bool is_table_of(const schema::Group& group, std::string_view parent, std::string_view field)
{
    const std::string below =
        std::string{parent} + (parent.empty() ? "" : ".") + std::string{field};
    return group.table == below || group.table.starts_with(below + ".");
}

// A field that only holds tables documented on their own.
bool leads_to_table(const schema::Group& group, std::string_view field)
{
    for (const schema::Group& other : schema::all) {
        if (other.file == group.file && is_table_of(other, group.table, field)) {
            return true;
        }
    }
    return false;
}

std::set<Documented> known_fields()
{
    std::set<Documented> known;
    for (const schema::Group& group : schema::all) {
        for (const std::string_view field : group.fields) {
            if (!field.empty() && !leads_to_table(group, field)) {
                known.insert(
                    {std::string{group.file}, std::string{group.table}, std::string{field}});
            }
        }
    }
    return known;
}

std::string without_brackets(const std::string& word)
{
    const std::size_t from = word.find_first_not_of('[');
    return word.substr(from, word.find(']') - from);
}

// "pack.KEY.RULE" stands for every rule of a pack.
std::vector<std::string> tables(const std::string& documented)
{
    if (documented != "pack.KEY.RULE") {
        return {documented};
    }
    std::vector<std::string> rules;
    for (const schema::Group& group : schema::all) {
        if (group.table.starts_with("pack.KEY.")) {
            rules.emplace_back(group.table);
        }
    }
    return rules;
}

std::set<Documented> documented_fields()
{
    std::set<Documented> documented;
    for (const auto& row : read_readme().rows) {
        std::string table;
        for (const std::string& word : loa::testing::between_backticks(row.first)) {
            if (word.starts_with('[')) {
                table = without_brackets(word);
                continue;
            }
            for (const std::string& one : tables(table)) {
                documented.insert({row.file, one, word});
            }
        }
    }
    // Lists of tables are fields as well, and have rows of their own for what is in them.
    std::erase_if(documented, [](const Documented& d) {
        return std::ranges::any_of(schema::all, [&](const schema::Group& group) {
            return group.file == d.file && is_table_of(group, d.table, d.field);
        });
    });
    return documented;
}

} // namespace

TEST_CASE("Every field the loader knows is documented, and every documented field is known")
{
    CHECK(documented_fields() == known_fields());
}

TEST_CASE("The examples of the documentation are a centre that loads")
{
    const SampleCentre centre;

    CHECK(centre.mistakes(Language::vi).empty());
    REQUIRE_NOTHROW(centre.load());
    CHECK(centre.warnings(Language::vi).empty());
}

TEST_CASE("Every example in the tables of TOML fields is TOML")
{
    for (const auto& row : read_readme().rows) {
        for (const std::string& example : loa::testing::between_backticks(row.example)) {
            loa::config::Mistakes mistakes;
            CAPTURE(row.file, row.first, example);
            if (row.file.ends_with(".toml")) {
                CHECK(loa::config::read_toml("field = " + example + "\n", "example", mistakes));
            }
        }
    }
}
