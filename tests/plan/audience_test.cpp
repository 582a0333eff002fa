#include <catch2/catch.hpp>

#include <algorithm>

#include "loa/plan/plan_week.hpp"
#include "support/sample_model.hpp"

using namespace loa;
using namespace loa::testing;

namespace {

model::Content notice(const std::string& key, const std::string& language)
{
    return sample_content(key, model::ContentKind::notice, language, "", 2min);
}

// Seven notices a week, one each morning, from `notices` to a commune that speaks only Dao.
model::Model dao_commune(std::vector<model::Content> notices)
{
    auto model = sample_model();
    model.communes.resize(1);
    model.communes.front().languages = {{{"dao"}, 1000}};
    model.stations.resize(1);
    model.contents = std::move(notices);
    model::Owed owed;
    owed.form = model::Form::notice;
    owed.times = 7;
    owed.at_least = 7;
    model.campaigns.front().themes = {};
    model.campaigns.front().owed = {owed};
    return model;
}

std::ptrdiff_t airings(const model::Model& model, const std::string& key)
{
    const auto version = plan::plan_week(model, {}, sample_week, {}, {});
    return std::ranges::count(
        version.timetable.airings(), model::ContentKey{key}, &model::Airing::content);
}

} // namespace

TEST_CASE("A message made only in a fallback language airs too, one in the listeners' own oftener")
{
    const auto model = dao_commune({notice("tb-01-dao", "dao"), notice("tb-02-kinh", "kinh")});

    const auto own = airings(model, "tb-01-dao");
    const auto fallback = airings(model, "tb-02-kinh");

    CHECK(own + fallback == 7);
    CHECK(fallback >= 1);
    CHECK(own > fallback);
}

TEST_CASE("The version of a message that nobody hears best gives way to the others")
{
    const auto model = dao_commune({notice("tb-01-dao", "dao"), notice("tb-01-kinh", "kinh")});

    CHECK(airings(model, "tb-01-dao") == 7);
    CHECK(airings(model, "tb-01-kinh") == 0);
}

TEST_CASE("A preferred item airs oftener than each ordinary one and leaves room for them")
{
    auto preferred = notice("tb-01-dao", "dao");
    preferred.priority = model::Priority::preferred;
    const auto model =
        dao_commune({preferred, notice("tb-02-dao", "dao"), notice("tb-03-dao", "dao")});

    CHECK(airings(model, "tb-01-dao") >= 4);
    CHECK(airings(model, "tb-02-dao") >= 1);
    CHECK(airings(model, "tb-03-dao") >= 1);
}
