#pragma once

#include <string>

#include "loa/model/model.hpp"
#include "loa/model/month_plan.hpp"
#include "loa/report/words.hpp"
#include "loa/time/clock.hpp"

namespace loa::report {

/// Null when the plan does not know it.
[[nodiscard]] const model::PlannedItem* planned_item(const model::MonthPlan& plan,
                                                     const model::ContentKey& key);

/// The item's title as it was when planned, or its key.
[[nodiscard]] std::string item_title(const model::MonthPlan& plan, const model::ContentKey& key);

[[nodiscard]] std::string site_name(const model::Model& model, const model::SiteKey& key);
[[nodiscard]] std::string crew_name(const model::Model& model, const model::CrewKey& key);
[[nodiscard]] std::string meeting_name(const model::Model& model, const model::MeetingKey& key);
[[nodiscard]] std::string speaker_name(const model::Model& model, const model::SpeakerKey& key);
[[nodiscard]] std::string page_name(const model::Model& model, const model::PageKey& key);

/// "băng rôn 600 × 80 cm"
[[nodiscard]] std::string kind_and_size(const model::Site& site, Language language);

/// The cheapest change, in a few words.
[[nodiscard]] std::string remedy_words(const model::Model& model,
                                       const model::MonthPlan& plan,
                                       const model::MissingForm& missing,
                                       Language language);

} // namespace loa::report
