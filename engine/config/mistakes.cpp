#include "config/mistakes.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace loa::config {
namespace {

constexpr std::size_t most = 10'000; // a file of 10 MB has room for millions

} // namespace

void Mistakes::opens(const std::string& file)
{
    if (std::ranges::find(files_, file) == files_.end()) {
        files_.push_back(file);
    }
}

void Mistakes::add(Origin origin, const text::Message& message, std::vector<std::string> values)
{
    ++count_;
    if (mistakes_.size() < most) {
        mistakes_.push_back({std::move(origin), text::Sentence{message, std::move(values)}});
    }
}

void Mistakes::warn(Origin origin, const text::Message& message, std::vector<std::string> values)
{
    if (warnings_.size() < most) {
        warnings_.push_back({std::move(origin), text::Sentence{message, std::move(values)}});
    }
}

std::vector<Mistake> Mistakes::mistakes() const
{
    std::vector<Mistake> all = ordered(mistakes_);
    if (all.size() < count_) {
        const std::string left_off = std::to_string(count_ - all.size());
        all.push_back({{}, text::Sentence{text::messages::mistakes_left_off, {left_off}}});
    }
    return all;
}

std::vector<Mistake> Mistakes::ordered(std::vector<Mistake> found) const
{
    const auto place = [&](const Mistake& mistake) {
        const auto file = std::ranges::find(files_, mistake.origin.file) - files_.begin();
        return std::tuple{file, mistake.origin.line, mistake.origin.column};
    };
    std::ranges::stable_sort(found, {}, place);
    for (Mistake& mistake : found) {
        if (!mistake.origin.heading.empty()) {
            mistake.origin.column = 0;
        }
    }
    return found;
}

} // namespace loa::config
