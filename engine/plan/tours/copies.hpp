#pragma once

#include <cstddef>
#include <map>
#include <vector>

#include "loa/model/film.hpp"
#include "loa/model/screening.hpp"

namespace loa::plan {

/// Which tours carry a copy of which film.
class Copies {
public:
    /// Borrows `tours`.
    explicit Copies(const std::vector<model::Tour>& tours) : tours_{&tours} {}

    void take(const model::Film& film, std::size_t tour) { ++held_[film.key][tour]; }
    void give_back(const model::Film& film, std::size_t tour)
    {
        auto& tours = held_[film.key];
        if (--tours[tour] == 0) {
            tours.erase(tour);
        }
    }

    /// Tours of other teams that carry a copy while `tour` is under way.
    [[nodiscard]] std::vector<std::size_t> rivals(const model::Film& film, std::size_t tour) const
    {
        std::vector<std::size_t> rivals;
        const auto held = held_.find(film.key);
        if (held == held_.end()) {
            return rivals;
        }
        for (const auto& [other, shows] : held->second) {
            if (other != tour && (*tours_)[other].days.overlaps((*tours_)[tour].days)) {
                rivals.push_back(other);
            }
        }
        return rivals;
    }

    /// Whether a copy is left for `tour`.
    [[nodiscard]] bool free(const model::Film& film, std::size_t tour) const
    {
        return static_cast<int>(rivals(film, tour).size()) < film.copies;
    }

private:
    const std::vector<model::Tour>* tours_;
    std::map<model::ContentKey, std::map<std::size_t, int>> held_; // film → tour → shows
};

} // namespace loa::plan
