#include "plan/audience.hpp"

#include <algorithm>
#include <limits>

namespace loa::plan {
namespace {

constexpr int own_language = 0;
constexpr int not_understood = std::numeric_limits<int>::max();

// How well a listener of `spoken` is served in `language`; smaller is better.
int rank(const model::Language& spoken, const model::LanguageKey& language)
{
    if (spoken.key == language) {
        return own_language;
    }
    const auto fallback = std::ranges::find(spoken.fallbacks, language);
    return fallback == spoken.fallbacks.end()
               ? not_understood
               : 1 + static_cast<int>(fallback - spoken.fallbacks.begin());
}

int best_rank(const Problem& problem,
              const Claim& claim,
              const model::Content& content,
              const model::Language& spoken)
{
    int best = not_understood;
    for (const rotation::ItemIndex other : claim.items) {
        if (same_message(problem.content(other), content)) {
            best = std::min(best, rank(spoken, problem.content(other).language));
        }
    }
    return best;
}

int portions(model::Priority priority)
{
    switch (priority) {
    case model::Priority::urgent:
        return 10;
    case model::Priority::preferred:
        return 3;
    case model::Priority::ordinary:
        break;
    }
    return 1;
}

} // namespace

std::int32_t audience(const model::Model& model,
                      const Problem& problem,
                      const Claim& claim,
                      rotation::ItemIndex item)
{
    const model::Content& content = problem.content(item);
    int listeners = 0;
    for (const model::LanguageShare& share : problem.week->commune->languages) {
        const model::Language* spoken = find(model, share.language);
        if (spoken == nullptr) {
            continue;
        }
        const int mine = rank(*spoken, content.language);
        if (mine != not_understood && mine <= best_rank(problem, claim, content, *spoken)) {
            listeners += share.permille * (mine == own_language ? 3 : 1);
        }
    }
    return std::max(1, listeners) * portions(content.priority);
}

} // namespace loa::plan
