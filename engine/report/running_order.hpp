#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "loa/model/model.hpp"
#include "loa/model/screening.hpp"

/// What happens at a stop, minute by minute, and how a team gets there.
namespace loa::report {

/// A part of a stop: a film, or without one the introduction and notices.
struct ProgrammePart {
    time::TimeSpan span;
    model::ProgrammeItem item;
    [[nodiscard]] bool introduces() const noexcept { return item.film.empty(); }
};

/// The introduction, then each film when the one before ends; films the model does not know are left
/// out.
[[nodiscard]] std::vector<ProgrammePart> running_order(const model::Model& model,
                                                       const model::Screening& screening);

/// What an information team speaks of: themes of one campaign.
struct SpokenThemes {
    model::CampaignKey campaign;
    std::vector<model::ThemeKey> themes;
};

/// The campaigns that owe visits of information teams on `day`, or else all that run then, those of
/// all year left out.
[[nodiscard]] std::vector<SpokenThemes> spoken_themes(const model::Model& model, time::Day day);

/// Where the team comes from to its stop `i`: the village before, or its base.
[[nodiscard]] model::PlaceKey
came_from(const model::Model& model, const model::Tour& tour, std::size_t i);

/// "Gia Khâu", "thị trấn Phong Thổ".
[[nodiscard]] std::string place_name(const model::Model& model, const model::PlaceKey& place);

} // namespace loa::report
