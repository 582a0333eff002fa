#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "loa/model/key.hpp"
#include "loa/time/time_span.hpp"

namespace loa::model {

enum class FilmKind { feature, short_film, cartoon }; ///< phim truyện, phim tuyên truyền, hoạt hình

/// Phim: one film of the library, with the languages it can be shown in.
struct Film {
    ContentKey key;
    std::string title;
    FilmKind kind{};
    std::vector<LanguageKey> languages;
    std::chrono::seconds length{};
    ThemeKey theme;       ///< of a propaganda short; empty: none
    CampaignKey campaign; ///< empty: belongs to none
    int age{};            ///< 13, 16, 18; 0: for everybody
    time::DateSpan licence{time::DateSpan::always()};
    std::string licence_number; ///< giấy phép phân loại, as printed
    int copies{1};
    int again_after{}; ///< months before a village may see it again
    std::string source;
    std::string note;

    friend bool operator==(const Film&, const Film&) = default;
};

/// What a village saw on an evening of the past.
struct Shown {
    time::Day day{};
    VillageKey village;
    std::vector<ContentKey> films;
    std::optional<std::int64_t> viewers;
    friend bool operator==(const Shown&, const Shown&) = default;
};

} // namespace loa::model
