#pragma once

#include <map>
#include <optional>
#include <utility>

#include "loa/model/demand.hpp"
#include "loa/model/model.hpp"

namespace loa::plan {

/// Who speaks where on which day.
class Speakers {
public:
    explicit Speakers(const model::Model& model) : model_{&model} {}

    struct Choice {
        model::SpeakerKey speaker;
        model::LanguageKey language;
    };

    /// A speaker for `topic` at `meeting` on `day` in a language of `demand`, the first that most
    /// people there understand; of several speakers the one with the fewest talks so far.
    [[nodiscard]] std::optional<Choice> choose(const model::Meeting& meeting,
                                               const model::Topic& topic,
                                               const model::Demand& demand,
                                               time::Day day) const;

    void take(const Choice& choice, const model::Meeting& meeting, time::Day day);

private:
    [[nodiscard]] bool
    is_free(const model::Speaker& speaker, const model::Meeting& meeting, time::Day day) const;

    const model::Model* model_;
    std::map<model::SpeakerKey, int> talks_;
    std::map<std::pair<model::SpeakerKey, time::Day>, model::CommuneCode> where_;
    std::map<std::pair<model::SpeakerKey, time::Day>, std::vector<time::DailySpan>> when_;
};

} // namespace loa::plan
