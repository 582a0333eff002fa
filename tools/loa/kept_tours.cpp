#include "kept_tours.hpp"

#include <string>

#include "loa/error.hpp"
#include "loa/store/store.hpp"
#include "loa/text/messages/tours.hpp"
#include "loa/time/clock.hpp"
#include "month_plans.hpp"

namespace loa::cli {
namespace {

namespace m = text::messages::tours;

StoreError missing(const std::filesystem::path& store, text::Sentence sentence)
{
    return StoreError{{{.origin = {.file = store.string()}, .sentence = std::move(sentence)}}};
}

} // namespace

std::string month_text(date::year_month month)
{
    return time::iso(time::calendar_month(month).from()).substr(0, 7);
}

std::optional<model::TourPlan>
find_tours(const std::filesystem::path& store, date::year_month month, std::optional<int> number)
{
    const store::Store kept{store, store::Access::read};
    const time::DateSpan days = time::calendar_month(month);
    return number ? kept.tours(days, *number) : kept.latest_tours(days);
}

namespace {

std::string versions_of(const std::filesystem::path& store, date::year_month month)
{
    std::string versions;
    const store::Store kept{store, store::Access::read};
    for (const int version : kept.tour_versions(time::calendar_month(month))) {
        versions += (versions.empty() ? "" : ", ") + std::to_string(version);
    }
    return versions;
}

StoreError no_such_version(const std::filesystem::path& store,
                           date::year_month month,
                           std::optional<int> number,
                           const std::string& versions)
{
    return missing(
        store,
        text::Sentence{m::no_such_version,
                       {month_text(month), std::to_string(number.value_or(0)), versions}});
}

} // namespace

model::TourPlan kept_tours(const std::filesystem::path& store,
                           date::year_month month,
                           std::optional<int> number,
                           const std::filesystem::path& centre)
{
    if (auto plan = find_tours(store, month, number)) {
        return *std::move(plan);
    }
    const std::string versions = versions_of(store, month);
    if (versions.empty()) {
        throw missing(store, text::Sentence{m::no_tours, {month_text(month), centre.string()}});
    }
    throw no_such_version(store, month, number, versions);
}

void refuse_month_of_any(const std::filesystem::path& store,
                         date::year_month month,
                         std::optional<int> number,
                         const std::filesystem::path& centre)
{
    const std::string versions = versions_of(store, month);
    if (versions.empty()) {
        refuse_month(store, month, centre);
    }
    if (!number) {
        throw UsageError{{{.origin = {},
                           .sentence = text::Sentence{m::tours_no_calendar, {month_text(month)}}}}};
    }
    throw no_such_version(store, month, number, versions);
}

} // namespace loa::cli
