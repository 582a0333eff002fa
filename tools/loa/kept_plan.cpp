#include "kept_plan.hpp"

#include <string>

#include "loa/error.hpp"
#include "loa/store/store.hpp"
#include "loa/text/messages/commands.hpp"

namespace loa::cli {
namespace {

namespace m = text::messages::command;

StoreError missing(const std::filesystem::path& store, text::Sentence sentence)
{
    return StoreError{{{.origin = {.file = store.string()}, .sentence = std::move(sentence)}}};
}

std::string numbers(const std::vector<store::Store::Summary>& versions)
{
    std::string all;
    for (const auto& version : versions) {
        all += (all.empty() ? "" : ", ") + std::to_string(version.number);
    }
    return all;
}

} // namespace

model::PlanVersion kept_plan(const std::filesystem::path& store,
                             time::Week week,
                             std::optional<int> number,
                             const std::filesystem::path& centre)
{
    const store::Store kept{store, store::Access::read};
    auto plan = number ? kept.version(week, *number) : kept.latest(week);
    if (plan) {
        return *std::move(plan);
    }
    const auto versions = kept.versions(week);
    if (versions.empty()) {
        throw missing(store,
                      text::Sentence{m::no_plan_of_week, {time::to_string(week), centre.string()}});
    }
    throw missing(
        store,
        text::Sentence{
            m::no_such_version,
            {time::to_string(week), std::to_string(number.value_or(0)), numbers(versions)}});
}

} // namespace loa::cli
