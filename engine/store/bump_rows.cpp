#include "store/bump_rows.hpp"

#include "store/columns.hpp"
#include "store/failure.hpp"
#include "store/names.hpp"

namespace loa::store {
namespace {

void bind(Values& values, const model::Demand& demand)
{
    values.key(":campaign", demand.campaign);
    values.number(":line", demand.line);
    values.key(":commune", demand.commune);
    values.key(":station", demand.station);
    values.one_of(":form", names::form, demand.form);
    values.days(demand.days);
    values.number(":at_least", demand.at_least);
    values.number(":target", demand.target);
    if (demand.at_most) {
        values.number(":at_most", *demand.at_most);
    } else {
        values.absent(":at_most");
    }
    if (demand.gap) {
        values.seconds(":gap_seconds", *demand.gap);
    } else {
        values.absent(":gap_seconds");
    }
    values.number(":fill", demand.fill ? 1 : 0);
    values.number(":weight", demand.weight);
}

model::Demand demand(const Row& row)
{
    model::Demand demand;
    demand.campaign = row.key<model::CampaignKey>("campaign");
    demand.line = row.small("line");
    demand.commune = row.key<model::CommuneCode>("commune");
    demand.station = row.key<model::StationKey>("station");
    demand.form = row.one_of<model::Form>(names::form, "form");
    demand.days = row.days();
    demand.at_least = row.small("at_least");
    demand.target = row.small("target");
    demand.fill = row.flag("fill");
    demand.weight = row.small("weight");
    if (!row.absent("at_most")) {
        demand.at_most = row.small("at_most");
    }
    if (!row.absent("gap_seconds")) {
        demand.gap = row.seconds("gap_seconds");
    }
    return demand;
}

void bind(Values& values, const model::Bump& bump)
{
    bind(values, bump.demand);
    values.number(":placed", bump.placed);
    values.text(":rule", bump.rule);
    values.one_of(":remedy", names::remedy, bump.remedy);
    values.number(":amount", bump.amount);
    values.key(":item", bump.item);
    values.key(":pattern", bump.pattern);
    values.text(":detail", bump.detail);
    if (bump.segment) {
        values.number(":segment", *bump.segment);
    } else {
        values.absent(":segment");
    }
    if (bump.day) {
        values.text(":day", text_of(*bump.day));
    } else {
        values.absent(":day");
    }
    values.number(":gain", bump.gain);
    values.key(":taken_by", bump.taken_by);
}

model::Bump bump(const Row& row)
{
    return {.demand = demand(row),
            .placed = row.small("placed"),
            .rule = row.text("rule"),
            .remedy = row.one_of<model::Remedy>(names::remedy, "remedy"),
            .amount = row.number("amount"),
            .item = row.key<model::ContentKey>("item"),
            .pattern = row.key<model::PatternKey>("pattern"),
            .detail = row.text("detail"),
            .segment = row.absent("segment") ? std::nullopt : std::optional{row.small("segment")},
            .day = row.absent("day") ? std::nullopt : std::optional{row.day("day")},
            .gain = row.small("gain"),
            .taken_by = row.key<model::ContentKey>("taken_by")};
}

// The lists of demands: themes, contents and languages in one table, told apart by `list`.
class Lists {
public:
    Lists(SQLite::Database& database, std::int64_t plan)
        : insert_{database,
                  "INSERT INTO bump_list VALUES (:plan, :bump, :position, :list, :value)"},
          plan_{plan}
    {
    }

    template <class Key>
    void add(std::int64_t bump, const char* list, const std::vector<Key>& keys)
    {
        Values values{insert_};
        std::int64_t position = 0;
        for (const Key& key : keys) {
            values.number(":plan", plan_);
            values.number(":bump", bump);
            values.number(":position", position++);
            values.text(":list", list);
            values.key(":value", key);
            values.add();
        }
    }

private:
    SQLite::Statement insert_;
    std::int64_t plan_;
};

void take(model::Demand& demand, const std::string& list, std::string value)
{
    if (list == "theme") {
        demand.themes.push_back({std::move(value)});
    } else if (list == "content") {
        demand.contents.push_back({std::move(value)});
    } else {
        demand.languages.push_back({std::move(value)});
    }
}

void read_lists(SQLite::Database& database, std::int64_t plan, std::vector<model::Bump>& bumps)
{
    SQLite::Statement select{database,
                             "SELECT bump, list, value FROM bump_list"
                             " WHERE plan = :plan ORDER BY bump, list, position"};
    select.bind(":plan", plan);
    while (select.executeStep()) {
        const Row row{select};
        const auto bump = static_cast<std::size_t>(row.number("bump"));
        if (bump >= bumps.size()) {
            throw UnreadableValue{"bump_list.bump = " + std::to_string(bump)};
        }
        take(bumps[bump].demand, row.text("list"), row.text("value"));
    }
}

} // namespace

void add_bumps(SQLite::Database& database, std::int64_t plan, std::span<const model::Bump> bumps)
{
    SQLite::Statement insert{
        database,
        "INSERT INTO bump VALUES (:plan, :position, :campaign, :line, :commune, :station,"
        " :form, :from_day, :until_day, :at_least, :target, :at_most, :gap_seconds, :fill,"
        " :weight, :placed, :rule, :remedy, :amount, :item, :pattern, :detail,"
        " :segment, :day, :gain, :taken_by)"};
    Values values{insert};
    Lists lists{database, plan};
    std::int64_t position = 0;
    for (const model::Bump& bump : bumps) {
        values.number(":plan", plan);
        values.number(":position", position);
        bind(values, bump);
        values.add();
        lists.add(position, "theme", bump.demand.themes);
        lists.add(position, "content", bump.demand.contents);
        lists.add(position, "language", bump.demand.languages);
        ++position;
    }
}

std::vector<model::Bump> bumps_of(SQLite::Database& database, std::int64_t plan)
{
    SQLite::Statement select{database, "SELECT * FROM bump WHERE plan = :plan ORDER BY position"};
    select.bind(":plan", plan);
    std::vector<model::Bump> bumps;
    while (select.executeStep()) {
        bumps.push_back(bump(Row{select}));
    }
    read_lists(database, plan, bumps);
    return bumps;
}

} // namespace loa::store
