#include "loa/report/export_json.hpp"

#include <boost/json/object.hpp>

#include "loa/time/clock.hpp"
#include "report/json_limits.hpp"
#include "report/json_names.hpp"
#include "report/json_places.hpp"
#include "report/json_plan.hpp"
#include "report/json_values.hpp"

namespace loa::report {
namespace {

namespace json = boost::json;

json::object centre_json(const model::Model& model)
{
    return {{"key", model.centre.key},
            {"name", model.centre.name},
            {"district_code", model.centre.district_code},
            {"province", model.province.name},
            {"dataset", model.province.dataset}};
}

json::object version_json(const model::PlanVersion& plan)
{
    return {{"number", plan.number},
            {"made_at", plan.made_at},
            {"seed", plan.seed},
            {"effort", plan.effort},
            {"published", plan.published}};
}

} // namespace

json::value week_json(const WeekData& data)
{
    json::object week{
        {"schema", "loa-week"}, {"version", 1}, {"week", time::to_string(data.plan.week)}};
    add_days(week, time::span(data.plan.week));
    week["utc_offset"] = "+07:00";
    week["centre"] = centre_json(data.model);
    week["plan"] = version_json(data.plan);
    week["quality"] = quality_json(data.plan.quality);
    week["rule_pack"] = rule_pack_json(data.pack);
    week["communes"] = communes_json(data.model);
    week["stations"] = stations_json(data);
    week["contents"] = contents_json(data.plan);
    week["airings"] = airings_json(data);
    week["history"] = history_json(data);
    week["demands"] = demands_json(data);
    week["findings"] = findings_json(data);
    week["bumped"] = bumped_json(data.plan);
    week["collisions"] = collisions_json(data.plan);
    week["proofs"] = proofs_json(data.plan);
    return week;
}

std::string_view form_key(model::Form form)
{
    return json_names::name(json_names::form, form);
}

} // namespace loa::report
