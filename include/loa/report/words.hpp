#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include "loa/model/model.hpp"
#include "loa/text/message.hpp"
#include "loa/time/time_span.hpp"

/// Words and figures as they are printed, the same on paper and on the terminal.
namespace loa::report {

using text::Language;

/// "Thứ Hai" … "Chủ nhật".
[[nodiscard]] std::string weekday(time::Day day, Language language);

/// "21/11/2022"
[[nodiscard]] std::string date_text(time::Day day);

/// "21/11"
[[nodiscard]] std::string short_date(time::Day day);

/// "Thứ Hai, 21/11"
[[nodiscard]] std::string dated_weekday(time::Day day, Language language);

/// "21/11 – 27/11/2022"; the first year too when it is another.
[[nodiscard]] std::string date_range(const time::DateSpan& days);

/// "5h30" in Vietnamese, "05:30" in English; seconds are left out.
[[nodiscard]] std::string hour(time::Second t, Language language);

/// "5h30 – 6h15"
[[nodiscard]] std::string hours(const time::TimeSpan& span, Language language);

/// "12 phút", "30 giây", "1 phút 30 giây", "1 giờ 30 phút".
[[nodiscard]] std::string length(std::chrono::seconds length, Language language);

/// For tables: "12′", "30″", "1′30″", "1h30′".
[[nodiscard]] std::string short_length(std::chrono::seconds length);

/// Whole numbers with a dot (English: a comma) for thousands: "12.345".
[[nodiscard]] std::string number(std::int64_t value, Language language);

/// Seconds as minutes with at most one decimal: "12,5" (English "12.5").
[[nodiscard]] std::string minutes(std::chrono::seconds length, Language language);

/// `part` of `whole` in percent, at most one decimal: "62,5%"; "–" when `whole` is 0.
[[nodiscard]] std::string percent(std::int64_t part, std::int64_t whole, Language language);

[[nodiscard]] std::string kind_name(model::SegmentKind kind, Language language);
[[nodiscard]] std::string kind_name(model::ContentKind kind, Language language);
[[nodiscard]] std::string form_name(model::Form form, Language language);
[[nodiscard]] std::string priority_name(model::Priority priority, Language language);
[[nodiscard]] std::string yes_or_no(bool value, Language language);

/// Names as printed; the key itself when the model does not know it.
[[nodiscard]] std::string language_name(const model::Model& model, const model::LanguageKey& key);
[[nodiscard]] std::string theme_title(const model::Model& model, const model::ThemeKey& key);
[[nodiscard]] std::string campaign_title(const model::Model& model, const model::CampaignKey& key);
[[nodiscard]] std::string commune_name(const model::Model& model, const model::CommuneCode& code);
[[nodiscard]] std::string station_name(const model::Model& model, const model::StationKey& key);
[[nodiscard]] std::string pattern_name(const model::Model& model, const model::PatternKey& key);
[[nodiscard]] std::string content_title(const model::Model& model, const model::ContentKey& key);

/// What a rule is called in print: "giờ yên tĩnh" for "quiet-hours"; the name itself when unknown.
[[nodiscard]] std::string rule_title(std::string_view rule, Language language);

} // namespace loa::report
