#include <catch2/catch.hpp>

#include "loa/rules/place_and_language.hpp"
#include "rules/small_centre.hpp"

using namespace loa::rules;
using namespace loa::rules::testing;
using loa::model::Airing;
using loa::model::Model;

namespace {

const PlaceAndLanguage rule;

std::int64_t excess_of_language(const Model& model, const std::string& language)
{
    auto item = model.contents[0];
    item.language = {language};
    return excess_in_segment(rule, model, item, monday());
}

} // namespace

TEST_CASE("An item in a language of the commune or a fallback of one may air")
{
    CHECK(excess_of_language(small_centre(), "mong") == 0);
    CHECK(excess_of_language(small_centre(), "kinh") == 0);
}

TEST_CASE("An item in a language nobody there understands may not air")
{
    CHECK(excess_of_language(small_centre(), "dao") == 1);
}

TEST_CASE("A segment that names its languages takes only those")
{
    Model model = small_centre();
    model.patterns[0].segments[1].languages = {{"kinh"}, {"dao"}};

    CHECK(excess_of_language(model, "kinh") == 0);
    CHECK(excess_of_language(model, "mong") == 1);
    CHECK(excess_of_language(model, "dao") == 1);
}

TEST_CASE("A segment takes only items of its kind")
{
    const Model model = small_centre();

    CHECK(excess_in_segment(rule, model, model.contents[1], monday()) == 1);
    CHECK(excess_in_segment(
              rule, model, content("phim", loa::model::ContentKind::film, 10min), monday()) == 1);
}

TEST_CASE("An airing in a wrong segment is found in the timetable, a relay is not asked")
{
    Airing wrong = airing_at(at(0, 5, 31), "khau-hieu", 30s);
    Airing relay = airing_at(at(0, 5, 54), "", 5min);
    relay.kind = loa::model::SegmentKind::relay;
    relay.segment = 4;

    CHECK(judge(rule, small_centre(), {relay, wrong}) == std::vector{breach(rule, wrong, 1)});
}
