#include "store/proof_rows.hpp"

#include <string>
#include <utility>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value_from.hpp>
#include <boost/json/value_to.hpp>

#include "store/columns.hpp"
#include "store/failure.hpp"

namespace loa::store {
namespace {

namespace json = boost::json;

// Real numbers are columns, for they do not read back from text to the last bit.
model::Proof proof(const Row& row)
{
    const std::string text = row.text("proof");
    json::error_code error;
    const json::value value = json::parse(text, error);
    auto proof = json::try_value_to<model::Proof>(value);
    if (error || proof.has_error()) {
        throw UnreadableValue{"proof.proof = \"" + text.substr(0, 80) + '"'};
    }
    proof->unevenness = row.real("unevenness");
    proof->bound = row.real("bound");
    return *std::move(proof);
}

} // namespace

void add_proofs(SQLite::Database& database, std::int64_t plan, std::span<const model::Proof> proofs)
{
    SQLite::Statement insert{database,
                             "INSERT INTO proof VALUES (:plan, :position, :unevenness, :bound,"
                             " :proof)"};
    Values values{insert};
    std::int64_t position = 0;
    for (const model::Proof& proof : proofs) {
        values.number(":plan", plan);
        values.number(":position", position++);
        values.real(":unevenness", proof.unevenness);
        values.real(":bound", proof.bound);
        values.text(":proof", json::serialize(json::value_from(proof)));
        values.add();
    }
}

std::vector<model::Proof> proofs_of(SQLite::Database& database, std::int64_t plan)
{
    SQLite::Statement select{database, "SELECT * FROM proof WHERE plan = :plan ORDER BY position"};
    select.bind(":plan", plan);
    std::vector<model::Proof> proofs;
    while (select.executeStep()) {
        proofs.push_back(proof(Row{select}));
    }
    return proofs;
}

} // namespace loa::store
