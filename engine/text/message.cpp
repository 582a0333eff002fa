#include "loa/text/message.hpp"

namespace loa::text {

std::string Sentence::in(Language language) const
{
    const std::string_view words = language == Language::vi ? message_->vi : message_->en;
    std::string sentence;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool place = words[i] == '{' && i + 2 < words.size() && words[i + 2] == '}';
        const auto value = place ? static_cast<std::size_t>(words[i + 1] - '1') : values_.size();
        if (value < values_.size()) {
            sentence += values_[value];
            i += 2;
        } else {
            sentence += words[i];
        }
    }
    return sentence;
}

} // namespace loa::text
